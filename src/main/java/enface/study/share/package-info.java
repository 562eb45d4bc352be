/// What leaves the program: files written, passages copied.
///
/// Read [Exporting] first.
package enface.study.share;
