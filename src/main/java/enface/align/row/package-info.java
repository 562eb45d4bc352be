/// Versions laid side by side in rows.
///
/// Read [Rows] first.
package enface.align.row;
