package enface.pane.type;

import enface.note.Category;
import enface.note.NoteId;
import enface.text.TextRange;
import enface.text.VersionId;

/// A passage a note is about, as it is marked in the text: a solid line in the category's colour, and a small number
/// behind it.
///
/// @param number what is shown; a note on several passages has the same at each
public record NoteMark(VersionId version, TextRange range, NoteId note, int number, Category category) {}
