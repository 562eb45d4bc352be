/// Texts that a file lays side by side itself, cell beside cell: what readers of such files give, and the draft it
/// makes.
///
/// Read [Sheet] and [SheetReader] first.
package enface.intake.sheet;
