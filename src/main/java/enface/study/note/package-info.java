/// Writing notes, and keeping them.
///
/// Read [NotesModel] first.
package enface.study.note;
