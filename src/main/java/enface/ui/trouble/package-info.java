/// What went wrong: what nobody expected, and a library that does not open.
///
/// Read [ErrorWindow] and [OpeningFailure] first.
package enface.ui.trouble;
