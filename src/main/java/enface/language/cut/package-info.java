/// Where words and lines end, and what stands at the edges of a sentence; the words of the bundle.
///
/// Read [WordCutter] and [SentenceEdges] first.
package enface.language.cut;
