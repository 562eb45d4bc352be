/// What every view is built of: controls, columns, words, files, the status line, the light.
///
/// Read [Controls] and [Columns] first.
package enface.ui.part;
