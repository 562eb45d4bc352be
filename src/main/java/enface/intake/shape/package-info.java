/// What shows how the texts of files lie: names of files, labels, headings, what stands beside what.
///
/// Read [Labels] and [Layout] first.
package enface.intake.shape;
