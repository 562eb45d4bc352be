/// Cells of tables that go to other programs.
///
/// Read [Cells] first.
package enface.text.table;
