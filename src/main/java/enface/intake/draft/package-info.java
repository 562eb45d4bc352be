/// What reading a file gives: its texts, what was left out and why, what is to be doubted.
///
/// Read [Draft] and [Report] first.
package enface.intake.draft;
