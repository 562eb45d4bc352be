/// A work's versions row by row, and the files that hold them for other programs and for reading: memories, tables,
/// books, lines.
///
/// Read [Parallel] and [Loss] first.
package enface.publish.parallel;
