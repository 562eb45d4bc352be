package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.BlockSource;
import enface.intake.block.Ledger;
import enface.intake.block.LineJoiner;
import enface.intake.block.Verse;
import enface.intake.book.ContentsReader.Contents;
import enface.intake.choice.FileChoice;
import enface.intake.choice.Way;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.shape.Labels;
import enface.intake.shape.LanguageMenus;
import enface.intake.shape.Layout;
import enface.intake.shape.LayoutReader;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one file that holds a text in two languages or more, or in several versions, whatever way they lie in it.
public final class BookReader {

    private static final Pattern NUMBER = Pattern.compile("[-–—·\\s]*\\d{1,4}[-–—·\\s]*");

    private final SourceFile file;
    private final BlockSource source;
    private final LanguageGuess guess;
    private final Labels labels;
    private final FileChoice choice;
    private final Optional<LanguageTag> named;
    private final Ledger ledger;
    private final LineJoiner joiner;

    /// @param choice what a person says of the file
    /// @param named the language that its name or a folder says
    public BookReader(
            Extract.Text extract, LanguageGuess guess, Labels labels, FileChoice choice, Optional<LanguageTag> named) {
        this.choice = choice;
        this.named = named;
        this.labels = labels;
        file = extract.file();
        source = extract.blocks();
        this.guess = guess;
        ledger = new Ledger(file);
        joiner = new LineJoiner(ledger, !file.extension().startsWith("m"));
    }

    /// Reads the file.
    ///
    /// @param only the one language to take it for, where it holds no second; empty to find out
    /// @throws IntakeException where it has no letters, or is in one language though two were looked for
    public Draft read(Collection<LanguageTag> only, Progress progress) throws IntakeException {
        ledger.doubtWrongBytes();
        var header = source.read(ledger, progress.part(0, 0.4));
        var all = choice.way() == Way.VERSE ? Verse.lines(header.blocks()) : header.blocks();
        var blocks = new LanguageMenus(labels, ledger).without(all);
        boolean one = !only.isEmpty() || choice.way() == Way.ONE_TEXT;
        var layout = one ? Layout.plain(blocks) : layout(blocks);
        var languages = only.isEmpty()
                ? Languages.of(layout, guess, named)
                : Languages.only(only.iterator().next(), guess);
        if (languages.found().isEmpty()) {
            throw Languages.noText(file);
        }
        if (one) {
            languages = Languages.only(languages.found().getFirst(), guess);
        }
        var found = languages.found();
        boolean two = !one && layout.voices().size() < 2;
        if (found.size() == 1 && two) {
            throw new IntakeException(
                    Kind.ONE_LANGUAGE, file.name(), found.getFirst().value());
        }
        var split = VocabularyReader.split(layout);
        var units = new UnitReader(languages, joiner, ledger).read(split.body(), progress.part(0.4, 0.6));
        units = new Apparatus(ledger).without(withoutPageNumbers(settled(units, found)), !one);
        var writer = new WorkReader(file, ledger, joiner, layout.voices(), progress.part(0.6, 1), units.size());
        var works = new ArrayList<DraftWork>();
        for (var part : parts(units)) {
            works.add(writer.read(part, header.metadata(), found));
        }
        if (!split.list().isEmpty()) {
            works.add(writer.withVocabulary(works.removeLast(), split.list(), found));
        }
        ledger.close();
        Languages.requireText(file, works, two);
        return new Draft(
                List.of(file),
                works,
                new Report(shape(layout, units, found, writer), ledger.joins(), ledger.doubts(), ledger.leftOut()));
    }

    private Layout layout(List<Block> blocks) {
        return switch (choice.way()) {
            case FOUND, VERSE, ONE_TEXT -> new LayoutReader(labels, guess, ledger).read(blocks);
            case IN_TURN -> Layout.plain(blocks);
            case LABELLED -> new LayoutReader(labels, guess, ledger).readLabelled(blocks);
            case TABLE -> new LayoutReader(labels, guess, ledger).readTables(blocks);
        };
    }

    private Shape shape(Layout layout, List<Unit> units, List<LanguageTag> found, WorkReader writer) {
        if (choice.way() == Way.ONE_TEXT) {
            return Shape.ONE_TEXT;
        }
        return layout.voices().isEmpty() ? Turns.shape(file, units, found, writer.hasPages()) : Shape.LABELLED;
    }

    /// The units of each work.
    private List<List<Unit>> parts(List<Unit> units) {
        return switch (choice.parts()) {
            case ONE_WORK -> List.of(units);
            case BY_HEADINGS -> byHeadings(units);
            case FOUND -> {
                var contents = ContentsReader.read(units);
                report(contents, units);
                yield parts(units, contents);
            }
        };
    }

    /// Cut before each heading of the highest rank that comes more than once, or twice in a row in two languages.
    private static List<List<Unit>> byHeadings(List<Unit> units) {
        var starts = HeadingRanks.starts(units);
        var parts = new ArrayList<List<Unit>>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : units.size();
            parts.add(units.subList(i == 0 ? 0 : starts.get(i), end));
        }
        return parts.isEmpty() ? List.of(units) : parts;
    }

    /// Units whose letters tell nothing go with the text before them, and verbatim ones with every text.
    private List<Unit> settled(List<Unit> units, List<LanguageTag> found) {
        var settled = new ArrayList<Unit>();
        var last = found.getFirst();
        for (var unit : units) {
            if (!unit.isIn(LanguageTag.UNDETERMINED)) {
                last = unit.language();
                settled.add(unit);
            } else if (unit.kind() == Paragraph.Kind.VERBATIM) {
                settled.add(unit);
            } else {
                if (found.size() > 1 && unit.string().codePoints().anyMatch(Character::isLetter)) {
                    ledger.doubt(Doubt.Kind.LANGUAGE, unit.text().firstOrigin(), unit.string());
                }
                settled.add(unit.withLanguage(last));
            }
        }
        return settled;
    }

    /// Numbers that stand alone and grow are those of pages.
    private List<Unit> withoutPageNumbers(List<Unit> units) {
        var numbers = units.stream().filter(BookReader::isNumber).toList();
        long growing = 0;
        for (int i = 1; i < numbers.size(); i++) {
            growing += number(numbers.get(i)) >= number(numbers.get(i - 1)) ? 1 : 0;
        }
        if (numbers.size() < 3 || growing * 10 < (numbers.size() - 1) * 9L) {
            return units;
        }
        numbers.forEach(n -> ledger.leaveOut(n.text(), Reason.PAGE_NUMBER));
        return units.stream().filter(u -> !isNumber(u)).toList();
    }

    private static boolean isNumber(Unit unit) {
        return NUMBER.matcher(unit.string()).matches();
    }

    private static int number(Unit unit) {
        return Integer.parseInt(unit.string().replaceAll("\\D", ""));
    }

    private void report(Contents contents, List<Unit> units) {
        units.subList(contents.start(), contents.units()).forEach(u -> ledger.leaveOut(u.text(), Reason.CONTENTS));
        for (var entry : contents.entries()) {
            if (!entry.hasText()) {
                var titles = entry.titles().stream().map(Unit::string).toList();
                int at = entry.titles().getFirst().text().firstOrigin();
                ledger.doubt(Doubt.Kind.NO_TEXT_FOR_TITLE, at, String.join(" / ", titles));
            }
        }
    }

    /// The units of each work: cut where a title of the contents comes again.
    private static List<List<Unit>> parts(List<Unit> units, Contents contents) {
        if (!contents.works()) {
            var whole = new ArrayList<>(units.subList(0, contents.start()));
            whole.addAll(units.subList(contents.units(), units.size()));
            return List.of(whole);
        }
        var starts = new ArrayList<Integer>();
        starts.add(contents.units());
        contents.entries().stream()
                .filter(ContentsReader.Entry::hasText)
                .map(ContentsReader.Entry::at)
                .filter(at -> at > contents.units())
                .sorted()
                .forEach(starts::add);
        starts.add(units.size());
        var parts = new ArrayList<List<Unit>>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            parts.add(units.subList(starts.get(i), starts.get(i + 1)));
        }
        return parts;
    }
}
