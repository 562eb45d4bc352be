package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.BlockSource;
import enface.intake.block.Ending;
import enface.intake.block.Ledger;
import enface.intake.block.LineJoiner;
import enface.intake.block.ParagraphCutter;
import enface.intake.book.ContentsReader.Contents;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.shape.Labels;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Shortened;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads one file that holds a text in two languages, whatever way they take turns in it.
public final class BookReader {

    private static final int UNEQUAL = 6;
    private static final Pattern LABEL = Pattern.compile("chinese|english|translation|original|中文|英文|译文|原文|翻译");
    private static final Pattern NUMBER = Pattern.compile("[-–—·\\s]*\\d{1,4}[-–—·\\s]*");

    private final SourceFile file;
    private final BlockSource source;
    private final LanguageGuess guess;
    private final Labels labels;
    private final Ledger ledger;
    private final LineJoiner joiner;
    private boolean anyPages;
    private Progress cutting = Progress.none();
    private int cut;
    private int toCut;

    public BookReader(Extract extract, LanguageGuess guess, Labels labels) {
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
        var blocks = header.blocks();
        var languages = only.isEmpty()
                ? Languages.of(blocks, guess)
                : Languages.only(only.iterator().next(), guess);
        var found = languages.found();
        if (found.isEmpty()) {
            throw new IntakeException(Kind.NO_LETTERS, file.name(), "");
        }
        if (found.size() == 1 && only.isEmpty()) {
            throw new IntakeException(
                    Kind.ONE_LANGUAGE, file.name(), found.getFirst().value());
        }
        var split = VocabularyReader.split(blocks);
        var units = settled(
                withoutPageNumbers(new UnitReader(languages, joiner).read(split.body(), progress.part(0.4, 0.6))),
                found);
        var contents = ContentsReader.read(units);
        report(contents, units);
        var works = new ArrayList<DraftWork>();
        cutting = progress.part(0.6, 1);
        toCut = units.size();
        for (var part : parts(units, contents)) {
            works.add(work(part, header.metadata(), found));
        }
        if (!split.list().isEmpty()) {
            works.add(withVocabulary(works.removeLast(), split.list(), found));
        }
        ledger.close();
        Languages.requireText(file, works, only.isEmpty());
        var shape = Turns.shape(file, units, found, anyPages);
        return new Draft(List.of(file), works, new Report(shape, ledger.joins(), ledger.doubts(), ledger.leftOut()));
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
        units.subList(0, contents.units()).forEach(u -> ledger.leaveOut(u.text(), Reason.CONTENTS));
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

    private DraftWork withVocabulary(DraftWork work, List<Block> list, List<LanguageTag> found) {
        list.stream().flatMap(b -> b.lines().stream()).forEach(l -> ledger.keep(l.text()));
        var text = list.stream().map(VocabularyReader::text).collect(Collectors.joining("\n"));
        var glossed = found.stream().filter(l -> !l.isUnspaced()).findFirst().orElse(found.getFirst());
        var glosses = found.stream().filter(l -> !l.equals(glossed)).findFirst().orElse(glossed);
        return new DraftWork(
                work.metadata().with(Field.VOCABULARY, glossed, text),
                work.versions(),
                VocabularyReader.concepts(list, glossed, glosses));
    }

    private DraftWork work(List<Unit> part, Metadata header, List<LanguageTag> found) {
        var front = new FrontReader(ledger).read(part, header);
        if (front.units() == part.size()) { // what is all front is the text
            front = new FrontReader.Front(header, 0);
        }
        var body = new ArrayList<>(withoutLabels(part.subList(front.units(), part.size())));
        var metadata = found.size() < 2 ? front.metadata() : withSecondFront(body, front.metadata(), found);
        boolean pages = found.size() > 1 && PageJoiner.arePages(body, found);
        anyPages |= pages;
        var versions = new ArrayList<DraftVersion>();
        for (var language : Turns.inOrderOfText(found, body, pages)) {
            var role = versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION;
            var version = version(body, language, role, pages);
            if (!version.paragraphs().isEmpty()) {
                versions.add(version);
            }
        }
        compareLengths(versions);
        return new DraftWork(metadata, versions, List.of());
    }

    /// Where a whole text follows a whole text, the second has a front of its own, which is taken off the body.
    private Metadata withSecondFront(List<Unit> body, Metadata metadata, List<LanguageTag> found) {
        for (var language : found) {
            int first = 0;
            while (first < body.size() && !body.get(first).isIn(language)) {
                first++;
            }
            boolean goesOn =
                    first > 0 && first + 2 < body.size() && body.get(first + 1).isIn(language);
            if (goesOn && metadata.only(language, Field.TITLE).isEmpty()) {
                var rest = body.subList(first, body.size());
                var front = new FrontReader(ledger).read(List.copyOf(rest), metadata);
                rest.subList(0, front.units()).clear();
                return front.metadata();
            }
        }
        return metadata;
    }

    /// Headings that come again and again and name a language only say whose text follows.
    private List<Unit> withoutLabels(List<Unit> units) {
        Map<String, Integer> counts = new HashMap<>();
        units.stream()
                .filter(u -> u.kind() == Paragraph.Kind.HEADING)
                .forEach(u -> counts.merge(label(u), 1, Integer::sum));
        Set<Unit> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        units.stream()
                .filter(u -> u.kind() == Paragraph.Kind.HEADING && counts.getOrDefault(label(u), 0) > 1)
                .filter(u -> LABEL.matcher(label(u)).find())
                .forEach(u -> {
                    labels.add(u);
                    ledger.leaveOut(u.text(), Reason.LABEL);
                });
        return units.stream().filter(u -> !labels.contains(u)).toList();
    }

    private static String label(Unit unit) {
        return unit.string().toLowerCase(Locale.ROOT).strip();
    }

    private DraftVersion version(List<Unit> body, LanguageTag language, Role role, boolean pages) {
        var own = body.stream()
                .map(u -> u.isIn(LanguageTag.UNDETERMINED) ? u.withLanguage(language) : u)
                .toList();
        var units = pages
                ? new PageJoiner(joiner).join(own, language)
                : own.stream().filter(u -> u.isIn(language)).toList();
        var cutter = new SentenceCutter(language);
        var paragraphs = units.stream().map(u -> paragraph(u, cutter)).toList();
        return new DraftVersion(language, role, "", breaksOff(units, pages), paragraphs, file);
    }

    private boolean breaksOff(List<Unit> units, boolean pages) {
        if (units.isEmpty() || units.getLast().kind() != Paragraph.Kind.BODY) {
            return false;
        }
        var last = units.getLast();
        var bodies = units.stream().filter(u -> u.kind() == Paragraph.Kind.BODY).toList();
        long complete =
                bodies.stream().filter(u -> Ending.isPlausible(u.string())).count();
        boolean open = !Ending.isPlausible(last.string()) && complete * 2 >= bodies.size();
        if (open) {
            ledger.doubt(Doubt.Kind.BREAKS_OFF, last.text().endOrigin() - 1, tail(last.string()));
        }
        return open && pages;
    }

    private static String tail(String text) {
        return Shortened.tail(text, 40);
    }

    private DraftParagraph paragraph(Unit unit, SentenceCutter cutter) {
        cutting.step(Math.min(cut++, toCut), toCut);
        ledger.keep(unit.text());
        var paragraph = unit.kind() == Paragraph.Kind.VERBATIM
                ? Paragraph.whole(unit.kind(), unit.string())
                : new Paragraph(unit.kind(), unit.string(), cutter.cut(unit.string()));
        return new DraftParagraph(paragraph, unit.text(), unit.joins());
    }

    private void compareLengths(List<DraftVersion> versions) {
        var lengths = versions.stream()
                .mapToInt(v -> v.paragraphs().stream()
                        .mapToInt(p -> ParagraphCutter.width(p.paragraph().text()))
                        .sum())
                .toArray();
        for (int i = 1; i < lengths.length; i++) {
            if (Math.max(lengths[0], lengths[i]) > UNEQUAL * Math.min(lengths[0], lengths[i])) {
                ledger.doubt(Doubt.Kind.UNEQUAL, 0, versions.get(i).language().value());
            }
        }
    }
}
