/// Readers of files that lay their texts side by side: memories of translators, tables, subtitles.
///
/// Read [AlignedReaders] first.
package enface.intake.aligned;
