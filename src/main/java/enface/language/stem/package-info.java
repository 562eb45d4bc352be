/// Which words are forms of one another: endings by Snowball, and the irregular ones by a list.
///
/// Read [WordForms] first.
package enface.language.stem;
