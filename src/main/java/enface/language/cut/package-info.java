/// Where sentences and words begin and end.
///
/// Read [SentenceSplitter] and [WordCutter] first.
package enface.language.cut;
