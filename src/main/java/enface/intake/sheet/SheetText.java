package enface.intake.sheet;

import enface.intake.block.Ledger;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.PageStarts;
import enface.intake.draft.Remark;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Rubies;
import enface.intake.draft.Rubies.Ruby;
import enface.intake.draft.SourceFile;
import enface.intake.draft.SourceFile.Reading;
import enface.intake.draft.Traced;
import enface.intake.draft.WellFormed;
import enface.intake.sheet.Cells.Time;
import enface.intake.sheet.Sheet.Aside;
import enface.intake.sheet.Sheet.Beside;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.language.guess.LanguageGuess;
import enface.note.file.BadFile;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.TextSpan;
import enface.text.piece.Pieces;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/// A sheet while it is read: takes the text of cells in the order of the file, each once.
///
/// Not safe for use by several threads at once.
public final class SheetText {

    /// More signs than this are no texts of speeches.
    private static final int LONGEST = 250_000_000;
    /// So many asides of a kind are told one by one; the rest together.
    private static final int MOST_ASIDES = 200;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Cells cells = new Cells();
    private final SheetColumns columns = new SheetColumns();
    private final List<Aside> asides = new ArrayList<>();
    private final Map<Integer, StringBuilder> apart = new TreeMap<>();
    private final Map<Reason, Integer> counts = new HashMap<>();
    private final Map<Reason, StringBuilder> rest = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<Integer, SaidBeads> said = new HashMap<>();
    private boolean headed;
    private Optional<LanguageTag> original = Optional.empty();
    private Metadata about = Metadata.EMPTY;
    private final List<TextSpan> told = new ArrayList<>();
    private final List<Ruby> rubies = new ArrayList<>();
    private Charset encoding = StandardCharsets.UTF_8;
    private final RowRemarks remarks = new RowRemarks();
    private Optional<NotesDocument> notes = Optional.empty();
    private final Map<String, String> reworded = new HashMap<>();

    public SheetText(String name) {
        this.name = name;
    }

    /// An empty one for what is read from a text; the lines whose bytes are not of its encoding are doubts.
    public static SheetText of(SourceFile read) {
        var sheet = new SheetText(read.name());
        sheet.encoding = read.reading().encoding();
        var ledger = new Ledger(read);
        ledger.doubtWrongBytes();
        sheet.doubts.addAll(ledger.doubts());
        return sheet;
    }

    /// The number of a column, which is added where it is new.
    ///
    /// @param key what tells it from the others
    public int column(String key, Supplier<Column> column) {
        return columns.number(key, column);
    }

    public int columns() {
        return columns.count();
    }

    /// Puts in a row that only names the columns; it must be the first.
    public void heads(List<String> heads) throws IntakeException {
        headed = true;
        row(Paragraph.Kind.BODY);
        for (int c = 0; c < Math.min(heads.size(), columns.count()); c++) {
            cell(c, heads.get(c));
        }
        for (var more : heads.subList(Math.min(heads.size(), columns.count()), heads.size())) {
            aside(Reason.LABEL, more);
        }
    }

    /// Begins a row.
    public void row(Paragraph.Kind kind) {
        row(kind, new Time(0, 0));
    }

    /// Begins a row that is said at a time.
    public void row(Paragraph.Kind kind, Time time) {
        remarks.endRow();
        cells.row(kind, time);
    }

    /// Puts text into a column of the row that was begun last; white space at its ends is not kept, and an empty
    /// cell is none.
    ///
    /// @return where it stands
    /// @throws IntakeException where the texts grow without end
    public TextSpan cell(int column, CharSequence added) throws IntakeException {
        var apart = columns.get(column).isText() ? text : apartOf(column);
        var span = add(added, apart);
        if (!span.isEmpty()) {
            if (cells.rows() == 0) {
                row(Paragraph.Kind.BODY);
            }
            cells.cell(column, span);
            remarks.cell(columns.get(column).isText() ? span : new TextSpan(0, 0));
        }
        return span;
    }

    /// The same for a text of which the file says how it is put together; where that is not so, as after another
    /// program has changed it, it is one sentence on one line.
    public TextSpan cell(int column, CharSequence added, Optional<Pieces> pieces) throws IntakeException {
        if (pieces.isEmpty() || pieces.get().length() != added.length()) {
            return cell(column, OneLine.of(added));
        }
        requireRoom(added.length());
        int at = text.length();
        text.append(WellFormed.of(added.toString())).append('\n');
        var span = new TextSpan(at, at + added.length());
        cells.cell(column, span, pieces.get());
        remarks.cell(span);
        return span;
    }

    /// The same where the file says how characters of it are read.
    ///
    /// @param read by their places in what is added
    public void cell(int column, String added, Optional<Pieces> pieces, Rubies read) throws IntakeException {
        int at = text.length();
        int stripped = 0;
        if (pieces.isPresent()) {
            cell(column, added, pieces);
        } else {
            cell(column, added);
            while (stripped < added.length() && Traced.isSpace(added.charAt(stripped))) {
                stripped++;
            }
        }
        var cell = text.substring(at);
        for (var ruby : read.all()) {
            int start = ruby.base().start() - stripped;
            if (start >= 0 && cell.startsWith(ruby.base().of(added), start)) {
                rubies.add(new Ruby(ruby.base().shift(at - stripped), ruby.said(), ruby.written()));
            } else {
                aside(Reason.READING, ruby.said());
            }
        }
    }

    /// Notes what somebody remarked on the row that was begun last.
    public void remark(String words) {
        remarks.add(words);
    }

    /// Notes what somebody remarked on the next text of that row.
    public void remarkOnNext(String words) {
        remarks.addToNext(words);
    }

    /// Notes what somebody remarked on these stretches of cells; on the whole where there are none.
    public void remark(Remark remark, List<TextSpan> spans) {
        remarks.add(remark, spans);
    }

    /// Some signs of a cell, by how many of its signs come before them; white space, which is changed on the way, does
    /// not count. The whole cell where it has not as many, or where they are none.
    public TextSpan signs(TextSpan cell, int before, int count) {
        int start = cell.start();
        int seen = 0;
        for (int at = cell.start(); at < cell.end(); at++) {
            if (!Traced.isSpace(text.charAt(at))) {
                start = seen == before ? at : start;
                if (++seen == before + count && count > 0) {
                    return new TextSpan(start, at + 1);
                }
            }
        }
        return cell;
    }

    /// Notes what Enface wrote of the notes on what it laid side by side here; what cannot be read is left out.
    public void notes(String json) throws IntakeException {
        try {
            notes = Optional.of(NotesJson.read(json));
        } catch (BadFile _) {
            aside(Reason.REMARK, json);
        }
    }

    /// Notes the words that another program gave such notes, by their tokens.
    public void reworded(Map<String, String> words) {
        reworded.putAll(words);
    }

    /// Notes who says the next cell of text.
    public void speaker(CharSequence name) throws IntakeException {
        var span = add(name);
        if (!span.isEmpty()) {
            told.add(span);
            cells.speaker(text.substring(span.start(), span.end()));
        }
    }

    /// Notes what the file says of the segments of a column in the row that was begun last, and of those of the first.
    public void beads(int column, String words) {
        said.computeIfAbsent(column, _ -> new SaidBeads()).add(words);
    }

    /// Notes what stands in no text.
    public void aside(Reason reason, CharSequence added) throws IntakeException {
        if (counts.merge(reason, 1, Integer::sum) <= MOST_ASIDES) {
            var span = add(added);
            if (!span.isEmpty()) {
                asides.add(new Aside(span, reason));
            }
        } else {
            var more = rest.computeIfAbsent(reason, _ -> new StringBuilder());
            requireRoom(more.length() + added.length());
            more.append(added).append('\n');
        }
    }

    /// What is no text stands together at the end, column by column, so that it can be told of in few words.
    private StringBuilder apartOf(int column) {
        return apart.computeIfAbsent(column, _ -> new StringBuilder());
    }

    private TextSpan add(CharSequence added) throws IntakeException {
        return add(added, text);
    }

    private TextSpan add(CharSequence added, StringBuilder text) throws IntakeException {
        int start = 0;
        int end = added.length();
        while (start < end && Traced.isSpace(added.charAt(start))) {
            start++;
        }
        while (end > start && Traced.isSpace(added.charAt(end - 1))) {
            end--;
        }
        requireRoom(end - start);
        int at = text.length();
        if (end > start) {
            text.append(WellFormed.of(added.subSequence(start, end).toString())).append('\n');
        }
        return new TextSpan(at, at + end - start);
    }

    private void requireRoom(int more) throws IntakeException {
        long length = text.length() + (long) more;
        for (var other : apart.values()) {
            length += other.length();
        }
        if (length >= LONGEST) {
            throw new IntakeException(Kind.OVERGROWN, name, "");
        }
    }

    /// Which of the languages that columns are said to be in a title is in; a few words alone tell too little.
    public LanguageTag languageOf(String title, LanguageGuess guess) {
        var said = columns.languages();
        return said.isEmpty() ? guess.of(title) : guess.among(title, said).orElse(said.getFirst());
    }

    /// Makes columns one that are in one language under two names and never have a cell in one row, as `en` and
    /// `en-US` of a memory that two programs wrote.
    public void mergeRelated() {
        columns.mergeRelated(cells);
    }

    /// Notes what the file says of itself.
    public void about(Field field, LanguageTag language, String said) throws IntakeException {
        var span = add(said);
        if (!span.isEmpty()) {
            about = about.with(field, language, text.substring(span.start(), span.end()));
            told.add(span);
        }
    }

    /// Notes which language the file says is that of the original.
    public void original(LanguageTag language) {
        original = Optional.of(language);
    }

    /// The sheet as read. Nothing can be added afterwards.
    ///
    /// @throws IntakeException where it has no text at all
    public Sheet done(Grain grain) throws IntakeException {
        for (var words : remarks.tooMany()) {
            aside(Reason.REMARK, words);
        }
        for (var more : rest.entrySet()) {
            var span = add(more.getValue());
            if (!span.isEmpty()) {
                asides.add(new Aside(span, more.getKey()));
            }
        }
        for (var column : apart.entrySet()) {
            cells.shift(column.getKey(), text.length());
            text.append(column.getValue());
        }
        if (columns.count() == 0 || cells.first(cells.rows()) == 0) {
            throw new IntakeException(Kind.NO_TEXTS, name, "");
        }
        var first = columns.get(0);
        original.ifPresent(language -> columns.putFirst(language, cells));
        var known = first.equals(columns.get(0)) ? said : Map.<Integer, SaidBeads>of();
        var reading = new Reading(encoding, List.of());
        var beside = new SourceFile.Beside(
                remarks.all(), PageStarts.NONE, new Rubies(rubies), notes.map(n -> n.reworded(reworded)));
        var file = new SourceFile(name, text.toString(), reading, beside);
        text.setLength(0);
        text.trimToSize();
        return new Sheet(file, cells, grain, headed, columns.all(), about, new Beside(asides, told, doubts, known));
    }
}
