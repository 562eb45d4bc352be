package enface.intake.sheet;

import enface.align.Bead;
import enface.intake.block.Ledger;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Pairing;
import enface.intake.draft.Report;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.Rubies.Over;
import enface.intake.draft.Traced;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.job.InParallel;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes a draft of a sheet: a version for each column, a stretch of the pairing for each row.
public final class SheetReader {

    private static final int TELLING = 20_000;
    private static final int ROWS_A_STEP = 2_000;
    /// Rows that one thread cuts at a time.
    private static final int ROWS_A_BLOCK = 50;

    private final Sheet sheet;
    private final LanguageGuess guess;
    private final Ledger ledger;
    private final BesideText beside;
    private final int[] places;
    private final List<LanguageTag> languages = new ArrayList<>();
    private final List<SheetColumn> paragraphs = new ArrayList<>();
    private final List<SentenceCutter> cutters = new ArrayList<>();

    public SheetReader(Sheet sheet, LanguageGuess guess) {
        this.sheet = sheet;
        this.guess = guess;
        ledger = new Ledger(sheet.file());
        beside = new BesideText(sheet, ledger);
        places = new int[sheet.columns().size()];
    }

    /// The draft; one work, with as many versions as there are columns with text.
    ///
    /// @param said the languages of the columns, as a person said; empty to believe the file, and else to find out
    public Draft read(List<LanguageTag> said, Progress progress) {
        var used = used();
        for (int column = 0; column < places.length; column++) {
            places[column] = used[column] ? languages.size() : -1;
            if (used[column]) {
                int place = languages.size();
                languages.add(place < said.size() ? said.get(place) : language(column));
                cutters.add(new SentenceCutter(languages.get(place)));
                paragraphs.add(new SheetColumn(ledger));
            }
        }
        var pairing = new Pairing.Builder(languages.size());
        leaveOutHeads();
        int rows = sheet.cells().rows();
        for (int from = sheet.firstRow(); from < rows; from += ROWS_A_STEP) {
            progress.step(from, rows);
            int to = Math.min(rows, from + ROWS_A_STEP);
            var made = cut(from, to);
            for (int row = from; row < to; row++) {
                pairing.add(row(row, made.get(row - from)));
            }
        }
        beside.close();
        return draft(languages.size() > 1 ? done(pairing) : Pairing.NONE);
    }

    /// For some rows, and each cell of each, its paragraphs; to cut them is most of the work, and done on all cores.
    private List<List<List<DraftParagraph>>> cut(int from, int to) {
        int blocks = (to - from + ROWS_A_BLOCK - 1) / ROWS_A_BLOCK;
        return InParallel.each(
                        blocks,
                        block -> IntStream.range(
                                        from + block * ROWS_A_BLOCK, Math.min(to, from + (block + 1) * ROWS_A_BLOCK))
                                .mapToObj(this::paragraphs)
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<List<DraftParagraph>> paragraphs(int row) {
        var cells = sheet.cells();
        return IntStream.range(cells.first(row), cells.first(row + 1))
                .mapToObj(cell -> paragraphs(row, cell))
                .toList();
    }

    /// None of a cell that is no text, or that says itself how it is put together.
    private List<DraftParagraph> paragraphs(int row, int cell) {
        var cells = sheet.cells();
        int place = places[cells.column(cell)];
        if (isSpeaker(cell) || place < 0 || cells.pieces(cell).isPresent()) {
            return List.of();
        }
        var text = Traced.of(sheet.file().text(), cells.span(cell));
        var parts = sheet.grain() == Grain.SEGMENT ? List.of(text) : lines(text);
        return parts.stream()
                .map(part -> paragraph(cells.kind(row), part, place))
                .toList();
    }

    private Pairing done(Pairing.Builder pairing) {
        if (!sheet.cells().isInPieces()) {
            return pairing.done();
        }
        var beads = new ArrayList<Optional<List<Bead>>>(Collections.nCopies(languages.size(), Optional.empty()));
        sheet.beside().beads().forEach((column, said) -> {
            if (column > 0 && column < places.length && places[0] == 0 && places[column] > 0) {
                int place = places[column];
                beads.set(
                        place,
                        said.of(
                                paragraphs.getFirst().segments(),
                                paragraphs.get(place).segments()));
            }
        });
        return pairing.ofSegments(beads);
    }

    private boolean[] used() {
        var used = new boolean[places.length];
        var cells = sheet.cells();
        for (int cell = cells.first(sheet.firstRow()); cell < cells.first(cells.rows()); cell++) {
            used[cells.column(cell)] |= sheet.columns().get(cells.column(cell)).isText();
        }
        return used;
    }

    private void leaveOutHeads() {
        for (int cell = 0; cell < sheet.cells().first(sheet.firstRow()); cell++) {
            ledger.leaveOut(Traced.of(sheet.file().text(), sheet.cells().span(cell)), Reason.LABEL);
        }
    }

    /// What the file says, Chinese told by its script; where it says nothing, what the text says.
    private LanguageTag language(int column) {
        var told = sheet.columns().get(column).language();
        if (told.isPresent() && !told.get().value().equals("zh")) {
            return told.get();
        }
        var found = guess.of(start(column));
        return told.isPresent() && !found.sameLanguage(told.get()) ? told.get() : found;
    }

    private String start(int column) {
        var text = new StringBuilder();
        var cells = sheet.cells();
        for (int cell = cells.first(sheet.firstRow());
                cell < cells.first(cells.rows()) && text.length() < TELLING;
                cell++) {
            if (cells.column(cell) == column) {
                text.append(cells.span(cell).of(sheet.file().text())).append('\n');
            }
        }
        return text.toString();
    }

    /// Puts the cells of a row where they belong, and says how many paragraphs each version has of it; how many
    /// segments where the file says how cells are put together.
    ///
    /// @param made the paragraphs of each of its cells
    private int[] row(int row, List<List<DraftParagraph>> made) {
        var counts = new int[languages.size()];
        var cells = sheet.cells();
        var rowSpeaker = speaker(row);
        for (int cell = cells.first(row); cell < cells.first(row + 1); cell++) {
            if (isSpeaker(cell)) {
                continue;
            }
            int place = places[cells.column(cell)];
            if (place < 0) {
                beside.leaveOut(cells.column(cell), cells.span(cell));
                continue;
            }
            var pieces = cells.pieces(cell);
            if (pieces.isPresent()) {
                paragraphs.get(place).add(Traced.of(sheet.file().text(), cells.span(cell)), pieces.get());
                counts[place] += pieces.get().pieces().size();
                continue;
            }
            for (var own : made.get(cell - cells.first(row))) {
                ledger.keep(own.source());
                var speaker = cells.speaker(cell).isEmpty() ? rowSpeaker : cells.speaker(cell);
                var paragraph = said(own, speaker, cells.time(row));
                paragraphs.get(place).add(paragraph);
                counts[place] +=
                        cells.isInPieces() ? paragraph.paragraph().segments().size() : 1;
            }
        }
        return counts;
    }

    private boolean isSpeaker(int cell) {
        return sheet.columns().get(sheet.cells().column(cell)).notText().equals(Optional.of(Reason.SPEAKER));
    }

    /// Who says a row, as a column of it has it.
    private String speaker(int row) {
        var names = new StringBuilder();
        var cells = sheet.cells();
        for (int cell = cells.first(row); cell < cells.first(row + 1); cell++) {
            if (isSpeaker(cell)) {
                var name = Traced.of(sheet.file().text(), cells.span(cell));
                ledger.keep(name);
                names.append(names.isEmpty() ? "" : ", ").append(OneLine.of(name.text()));
            }
        }
        return names.toString();
    }

    /// A paragraph of one segment has the time of its row.
    private static DraftParagraph said(DraftParagraph paragraph, String speaker, Cells.Time time) {
        var own = paragraph.paragraph();
        boolean timed = time.to() > 0 && own.segments().size() == 1;
        if (speaker.isEmpty() && !timed) {
            return paragraph;
        }
        var times = timed ? List.of(new Time(time.from(), Math.max(time.from(), time.to()))) : List.<Time>of();
        return new DraftParagraph(own.with(new Said(speaker, times)), paragraph.source(), paragraph.joins());
    }

    /// The lines of a cell are paragraphs.
    private static List<Traced> lines(Traced text) {
        var lines = new ArrayList<Traced>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length()
                    || text.text().charAt(i) == '\n'
                    || text.text().charAt(i) == '\r') {
                var line = text.substring(start, i).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private DraftParagraph paragraph(Kind kind, Traced text, int place) {
        List<TextSpan> segments = sheet.grain() == Grain.SEGMENT
                ? List.of(new TextSpan(0, text.length()))
                : cutters.get(place).cut(text.text());
        var read = sheet.file().beside().rubies().over(text).stream()
                .map(Over::reading)
                .toList();
        return new DraftParagraph(new Paragraph(kind, text.text(), segments).read(read), text, List.of());
    }

    private Draft draft(Pairing pairing) {
        var versions = new ArrayList<DraftVersion>();
        for (int column = 0; column < places.length; column++) {
            int place = places[column];
            if (place >= 0) {
                Column named = sheet.columns().get(column);
                var role = place == 0 ? Role.ORIGINAL : Role.TRANSLATION;
                versions.add(new DraftVersion(
                        languages.get(place),
                        role,
                        named.called(),
                        false,
                        paragraphs.get(place).done(),
                        sheet.file()));
            }
        }
        sheet.beside().told().forEach(span -> ledger.keep(Traced.of(sheet.file().text(), span)));
        sheet.beside()
                .asides()
                .forEach(a -> ledger.leaveOut(Traced.of(sheet.file().text(), a.span()), a.reason()));
        ledger.close();
        var doubts = new ArrayList<>(sheet.beside().doubts());
        doubts.addAll(ledger.doubts());
        var report = new Report(Shape.SIDE_BY_SIDE, List.of(), doubts, ledger.leftOut());
        var work = new DraftWork(sheet.about(), versions, List.of(), pairing);
        return new Draft(List.of(sheet.file()), List.of(work), report);
    }
}
