package enface.text;

/// One text of a work: the original or a translation, in a language, by somebody.
///
/// @param unfinished whether the text breaks off in its last paragraph
public record Version(
        VersionId id, Role role, LanguageTag language, Called called, boolean unfinished, VersionText text) {

    /// A version without a name of its own.
    public Version(VersionId id, Role role, LanguageTag language, String by, boolean unfinished, VersionText text) {
        this(id, role, language, new Called("", by), unfinished, text);
    }

    /// This version with another text.
    public Version with(VersionText now) {
        return new Version(id, role, language, called, unfinished, now);
    }

    /// The translator or editor, empty where unknown.
    public String by() {
        return called.by();
    }
}
