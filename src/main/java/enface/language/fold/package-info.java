/// What is taken for the same: case, width, forms, accents, endings, ways to write a number.
///
/// Read [Folding] and [Stemmer] first.
package enface.language.fold;
