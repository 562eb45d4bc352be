/// Versions with their times, as subtitles.
///
/// Read [Subtitles] first.
package enface.publish.subtitle;
