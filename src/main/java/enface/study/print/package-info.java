/// Pages to be printed: what a person chooses of them, how they are composed, and their preview.
///
/// Read [PrintModel] and [Composing] first.
package enface.study.print;
