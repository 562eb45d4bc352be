/// What of a text is covered, and what of it can be read all the same.
///
/// Read [Covers] first.
package enface.text.cover;
