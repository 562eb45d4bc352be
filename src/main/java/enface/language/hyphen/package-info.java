/// Where words may be parted at the end of a line.
///
/// Read [Hyphenation] and [Hyphenations] first.
package enface.language.hyphen;
