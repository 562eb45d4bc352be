package enface.intake.draft;

import enface.note.file.NotesDocument;
import enface.text.TextSpan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file as read: its name, its text, and where its lines begin.
public final class SourceFile {

    private static final char NEXT_LINE = '\u0085';

    private final String name;
    private final String text;
    private final Reading reading;
    private final Beside beside;
    private final int[] lineStarts;

    public SourceFile(String name, String text) {
        this(name, text, new Reading(StandardCharsets.UTF_8, List.of()));
    }

    /// How the bytes of a file were read.
    ///
    /// @param wrong where in the text bytes stood that are not of the encoding
    public record Reading(Charset encoding, List<Integer> wrong) {

        public Reading {
            wrong = List.copyOf(wrong);
        }
    }

    /// What a file says beside its text.
    ///
    /// @param remarks what people wrote in its margin
    /// @param pages where they begin
    /// @param rubies how its characters are read, as far as it says so
    /// @param notes that Enface wrote into it, on what it holds side by side; nothing where it did not
    public record Beside(List<Remark> remarks, PageStarts pages, Rubies rubies, Optional<NotesDocument> notes) {

        public static final Beside NOTHING = of(Rubies.NONE);

        public Beside {
            remarks = List.copyOf(remarks);
        }

        /// Readings alone.
        public static Beside of(Rubies rubies) {
            return new Beside(List.of(), PageStarts.NONE, rubies, Optional.empty());
        }

        /// How many notes may come of it.
        public int noteCount() {
            return remarks.size() + notes.map(n -> n.notes().size()).orElse(0);
        }

        /// The same with other remarks and readings.
        public Beside with(List<Remark> now, Rubies read) {
            return new Beside(now, pages, read, notes);
        }
    }

    public SourceFile(String name, String text, Reading reading) {
        this(name, text, reading, Beside.NOTHING);
    }

    public SourceFile(String name, String text, Reading reading, Beside beside) {
        this.beside = beside;
        this.name = name;
        this.text = WellFormed.of(text);
        this.reading = reading;
        // beside other line ends it is half a letter that was read in a wrong encoding once, or three dots
        boolean next = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        var starts = new int[] {0};
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)
                    && (next || c != NEXT_LINE)
                    && (c != '\r' || i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        lineStarts = Arrays.copyOf(starts, count);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /// What it says beside its text.
    public Beside beside() {
        return beside;
    }

    public Reading reading() {
        return reading;
    }

    /// The usual ends of lines, and those that Unicode knows besides.
    public static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /// Line `index` from 0, without its end.
    public TextSpan line(int index) {
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
        while (end > lineStarts[index] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(lineStarts[index], end);
    }

    /// Whether line `index` ends in the mark that ends a paragraph, so that no blank line need follow.
    public boolean endsParagraph(int index) {
        return index + 1 < lineStarts.length && text.charAt(lineStarts[index + 1] - 1) == '\u2029';
    }

    /// The number of the line, from 1, that holds an offset.
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The part of the name that tells the format: `md` of `Speech.MD`.
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
