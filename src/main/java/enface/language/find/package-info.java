/// Finding in a text what a person typed: folded, by Pinyin, or by a pattern.
///
/// Read [Query] and [Finder] first.
package enface.language.find;
