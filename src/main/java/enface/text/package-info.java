/// The values everything else speaks about: works, their versions, paragraphs and segments.
///
/// Read [Version] and [VersionText] first.
package enface.text;
