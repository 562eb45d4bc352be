/// What the library knows that helps align: its glossaries, its examples, its dictionaries.
///
/// Read [Knowledge] first.
package enface.study.know;
