package enface.intake.document.part;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The paragraphs and tables of a word processor's document, written down when they are whole: what a paragraph is,
/// and what of a table is no text, shows only then. A paragraph may stand in another, as that of a frame does.
public final class OfficeText {

    private static final String LINE_END = "\n";

    /// A stretch of a paragraph; with a reason it is left out.
    private record Piece(
            String text,
            boolean bold,
            boolean link,
            @Nullable Reason reason,
            @Nullable Mark mark,
            Optional<LanguageTag> language) {

        Piece(String text, boolean bold, boolean link, @Nullable Reason reason) {
            this(text, bold, link, reason, null, Optional.empty());
        }
    }

    /// Where what something in the margin is about begins or ends, where a page begins, where characters begin whose
    /// reading is said, and where that is.
    private record Mark(String name, Sign sign) {

        enum Sign {
            START,
            END,
            PAGE,
            READ,
            READING
        }
    }

    private static final class Paragraph {
        private Kind kind = Kind.BODY;
        private int level;
        private final List<Piece> pieces = new ArrayList<>();
    }

    private final Transcript transcript;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    /// The cells of the outermost table, row by row; within others stand more paragraphs of a cell.
    private final List<List<List<Paragraph>>> rows = new ArrayList<>();

    private int tables;
    /// Where the characters begin in the transcript whose reading is said next.
    private int read;

    public OfficeText(Transcript transcript) {
        this.transcript = transcript;
    }

    public void begin(Kind kind, int level) {
        open.push(new Paragraph());
        become(kind, level);
    }

    /// What the paragraph turns out to be.
    public void become(Kind kind, int level) {
        if (!open.isEmpty()) {
            open.peek().kind = kind;
            open.peek().level = level;
        }
    }

    public void add(String text, boolean bold, boolean link) {
        if (!open.isEmpty()) {
            open.peek().pieces.add(new Piece(text, bold, link, null));
        }
    }

    /// Adds text that the document says is in a language.
    public void add(String text, boolean bold, boolean link, Optional<LanguageTag> language) {
        if (!open.isEmpty()) {
            open.peek().pieces.add(new Piece(text, bold, link, null, null, language));
        }
    }

    public void endLine() {
        add(LINE_END, false, false);
    }

    /// What something in the margin is about begins here, or ends here.
    public void mark(String name, boolean start) {
        mark(new Mark(name, start ? Mark.Sign.START : Mark.Sign.END));
    }

    /// A page of the document begins here.
    ///
    /// @param name as the document calls it
    public void page(String name) {
        mark(new Mark(name, Mark.Sign.PAGE));
    }

    /// Characters begin whose reading is said.
    public void beginRead() {
        if (!open.isEmpty()) {
            mark(new Mark("", Mark.Sign.READ));
        }
    }

    /// The characters since they began are read so.
    public void read(String said) {
        if (open.isEmpty()) {
            omit(said, Reason.READING);
        } else {
            mark(new Mark(said, Mark.Sign.READING));
        }
    }

    private void mark(Mark mark) {
        if (!open.isEmpty()) {
            open.peek().pieces.add(new Piece("", false, false, null, mark, Optional.empty()));
        } else if (tables == 0) {
            write(mark);
        }
    }

    private void write(Mark mark) {
        switch (mark.sign()) {
            case START -> transcript.mark(mark.name(), true);
            case END -> transcript.mark(mark.name(), false);
            case PAGE -> transcript.page(mark.name());
            case READ -> read = transcript.length();
            case READING -> {
                var stretch = new TextSpan(Math.min(read, transcript.length()), transcript.length());
                transcript.read(stretch, mark.name(), transcript.writeReading(mark.name()));
                read = transcript.length();
            }
        }
    }

    /// Leaves out a part of the paragraph, or something between two.
    public void omit(String text, Reason reason) {
        if (open.isEmpty() && tables == 0) {
            transcript.end();
            transcript.omit(text, reason);
        } else if (open.isEmpty()) {
            begin(Kind.BODY, 0);
            omit(text, reason);
            end();
        } else {
            open.peek().pieces.add(new Piece(text, false, false, reason));
        }
    }

    public void end() {
        if (open.isEmpty()) {
            return;
        }
        var paragraph = open.pop();
        if (tables == 0 || rows.isEmpty() || rows.getLast().isEmpty()) {
            write(paragraph);
        } else {
            rows.getLast().getLast().add(paragraph);
        }
    }

    public void beginTable() {
        tables++;
    }

    public void beginRow() {
        if (tables == 1) {
            rows.add(new ArrayList<>());
        }
    }

    public void beginCell() {
        if (tables == 1 && !rows.isEmpty()) {
            rows.getLast().add(new ArrayList<>());
        }
    }

    public void endTable() {
        tables--;
        if (tables > 0) {
            return;
        }
        var shape = TableShape.of(rows.stream()
                .map(row -> row.stream().map(OfficeText::text).toList())
                .toList());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = rows.get(row).get(column);
                transcript.beginCell(row, column);
                if (shape.isBeside(row, column)) {
                    transcript.omit(text(cell), Reason.LABEL);
                } else {
                    cell.forEach(this::write);
                }
            }
        }
        transcript.endTable();
        rows.clear();
    }

    private static String text(List<Paragraph> cell) {
        return cell.stream()
                .flatMap(p -> p.pieces.stream())
                .filter(p -> p.reason() == null)
                .map(Piece::text)
                .collect(Collectors.joining())
                .strip();
    }

    private void write(Paragraph paragraph) {
        transcript.begin(paragraph.kind, paragraph.level);
        for (var piece : paragraph.pieces) {
            if (piece.mark() != null) {
                write(piece.mark());
            } else if (piece.reason() != null) {
                transcript.omit(piece.text(), piece.reason());
            } else if (piece.text().equals(LINE_END)) {
                transcript.endLine();
            } else {
                transcript.speak(piece.language());
                transcript.add(piece.text(), piece.bold(), piece.link());
            }
        }
        transcript.speak(Optional.empty());
        transcript.end();
    }
}
