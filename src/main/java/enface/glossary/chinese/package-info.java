/// Running Chinese: cut into words, read aloud, written in the other form.
///
/// Read [WordPath] and [RubyReader] first.
package enface.glossary.chinese;
