/// Readers of subtitles, and which of their lines are in which language.
///
/// Read [SubtitleReaders] and [Cues] first.
package enface.intake.subtitle;
