/// Readers of spreadsheets: their sheets as tables of texts.
///
/// Read [Workbook] first.
package enface.intake.workbook;
