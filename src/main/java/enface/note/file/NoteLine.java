package enface.note.file;

import java.util.Optional;

/// A note as a line of words in a file for other programs, told apart by what stands beside it: whether the line is as
/// it was written, and what of it is the text of the note where another program has changed that.
///
/// @param start how many characters stand before the text
/// @param rest how many stand behind it
/// @param before the sign of those before
/// @param after the sign of those behind
/// @param whole the sign of the line
/// @param token of the note; empty where its words cannot be told from the rest
public record NoteLine(int start, int rest, String before, String after, String whole, String token) {

    private static final int PARTS = 6;

    /// @param line all of it
    /// @param start where the text of the note begins in it
    /// @param end where that ends
    public static NoteLine of(String line, int start, int end, String token) {
        return new NoteLine(
                start,
                line.length() - end,
                NotesJson.sign(line.substring(0, start)),
                NotesJson.sign(line.substring(end)),
                seal(line),
                token);
    }

    private static String seal(String line) {
        return NotesJson.seal(line.replaceAll("[\\s\\p{Z}]+", ""));
    }

    /// The line as it stands in the file.
    public String written() {
        return String.join(" ", "" + start, "" + rest, before, after, whole, token);
    }

    /// Nothing where that is none.
    public static Optional<NoteLine> read(String written) {
        var parts = written.split(" ", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new NoteLine(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            parts[2],
                            parts[3],
                            parts[4],
                            parts[5]));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// Whether a line is this one, however its white space was laid out.
    public boolean isWritten(String line) {
        return seal(line).equals(whole);
    }

    /// The text of the note in a line that begins as this one does, with all behind it where that was changed too;
    /// nothing where it begins otherwise.
    public Optional<String> words(String line) {
        boolean begins = !token.isEmpty()
                && start >= 0
                && start <= line.length()
                && NotesJson.sign(line.substring(0, start)).equals(before);
        if (!begins) {
            return Optional.empty();
        }
        int end = line.length() - rest;
        boolean ends =
                rest >= 0 && end >= start && NotesJson.sign(line.substring(end)).equals(after);
        return Optional.of(line.substring(start, ends ? end : line.length()).strip());
    }
}
