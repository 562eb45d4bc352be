/// What doing anything needs: tasks beside the window, what is said, and writing into the library.
///
/// Read [Tasks], [Saying] and [Writing] first.
package enface.study.act;
