package enface.pane.type;

import enface.text.LanguageTag;
import enface.text.VersionId;
import enface.text.VersionText;

/// What one pane shows, and the words its header says.
///
/// @param title the name of the language, as the reader is to see it
/// @param subtitle whose version it is; may be empty
public record PaneText(VersionId id, LanguageTag language, String title, String subtitle, VersionText text) {}
