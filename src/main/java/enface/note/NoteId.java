package enface.note;

/// The number of a note in its library; 0 while it is in none.
public record NoteId(long value) {}
