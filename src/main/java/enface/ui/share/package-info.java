/// What leaves the program: which format, which versions, and what it will not hold.
///
/// Read [ExportView] first.
package enface.ui.share;
