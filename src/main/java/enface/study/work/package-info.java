/// A work taken off the shelf: versions side by side, rows, the place in them, its details.
///
/// Read [Desk] and [Reading] first.
package enface.study.work;
