/// In which direction text is written, and which characters are another way to write one.
///
/// Read [Levels] and [Lookalikes] first.
package enface.language.script;
