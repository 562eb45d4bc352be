package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.Ending;
import enface.intake.block.Ledger;
import enface.intake.block.LineJoiner;
import enface.intake.block.ParagraphCutter;
import enface.intake.book.Adjacency.Owned;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Pairing;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.shape.SpeakerNames;
import enface.intake.shape.Voice;
import enface.job.Progress;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Said;
import enface.text.Shortened;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes works of units: front, versions, paragraphs over pages, words.
final class WorkReader {

    private static final int UNEQUAL = 6;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern LABEL = Pattern.compile("chinese|english|translation|original|中文|英文|译文|原文|翻译");

    private final SourceFile file;
    private final Ledger ledger;
    private final LineJoiner joiner;
    private final List<Voice> voices;
    private final Progress cutting;
    private final int toCut;
    private int cut;
    private boolean anyPages;

    /// @param voices the versions that the file itself sets apart; none where languages take turns
    WorkReader(SourceFile file, Ledger ledger, LineJoiner joiner, List<Voice> voices, Progress cutting, int toCut) {
        this.file = file;
        this.ledger = ledger;
        this.joiner = joiner;
        this.voices = voices;
        this.cutting = cutting;
        this.toCut = toCut;
    }

    /// Whether any of the works read was printed page by page.
    boolean hasPages() {
        return anyPages;
    }

    /// The work of a part of a file.
    DraftWork read(List<Unit> part, Metadata header, List<LanguageTag> found) {
        var front = new FrontReader(ledger).read(part, header);
        if (front.units() == part.size()) { // what is all front is the text
            front = new FrontReader.Front(header, 0);
        }
        var body = new ArrayList<>(withoutLabels(part.subList(front.units(), part.size())));
        if (!voices.isEmpty()) {
            return spoken(body, front.metadata());
        }
        var metadata = found.size() < 2 ? front.metadata() : withSecondFront(body, front.metadata(), found);
        boolean pages = found.size() > 1 && PageJoiner.arePages(body, found);
        anyPages |= pages;
        var versions = new ArrayList<DraftVersion>();
        var languages = new ArrayList<LanguageTag>();
        for (var language : Turns.inOrderOfText(found, body, pages)) {
            var role = versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION;
            var version = version(ofLanguage(body, language), language, role, pages);
            if (!version.paragraphs().isEmpty()) {
                versions.add(version);
                languages.add(language);
            }
        }
        compareLengths(versions);
        var owned = body.stream()
                .map(u -> new Owned(
                        u, u.isIn(LanguageTag.UNDETERMINED) ? Adjacency.ALL : languages.indexOf(u.language())))
                .toList();
        var pairing = pages ? Pairing.NONE : Adjacency.of(owned, versions.size(), 0);
        return new DraftWork(titled(metadata, body), versions, List.of(), pairing);
    }

    /// A work whose versions the file sets apart. What belongs to none goes with the first in its language.
    private DraftWork spoken(List<Unit> body, Metadata metadata) {
        var here = IntStream.range(0, voices.size())
                .filter(v -> body.stream().anyMatch(u -> u.voice() == v))
                .boxed()
                .toList();
        var owned = body.stream().map(u -> new Owned(u, owner(u, here))).toList();
        var versions = new ArrayList<DraftVersion>();
        for (int v = 0; v < here.size(); v++) {
            int number = v;
            var voice = voices.get(here.get(v));
            var own = owned.stream()
                    .filter(o -> o.version() == number)
                    .map(o -> o.unit().withLanguage(voice.language()))
                    .toList();
            var role = versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION;
            versions.add(version(own, voice.language(), role, false).withBy(voice.name()));
        }
        compareLengths(versions);
        int first = owned.stream()
                .filter(o -> o.unit().voice() >= 0)
                .mapToInt(Owned::version)
                .findFirst()
                .orElse(0);
        return new DraftWork(titled(metadata, body), versions, List.of(), Adjacency.of(owned, versions.size(), first));
    }

    private int owner(Unit unit, List<Integer> here) {
        for (int v = 0; v < here.size(); v++) {
            boolean own =
                    unit.voice() < 0 ? unit.isIn(voices.get(here.get(v)).language()) : unit.voice() == here.get(v);
            if (own) {
                return v;
            }
        }
        return 0;
    }

    private static List<Unit> ofLanguage(List<Unit> body, LanguageTag language) {
        return body.stream()
                .map(u -> u.isIn(LanguageTag.UNDETERMINED) ? u.withLanguage(language) : u)
                .toList();
    }

    /// A short bold line or heading at the very beginning of the text is a title too, where its language has none.
    private static Metadata titled(Metadata metadata, List<Unit> body) {
        var titled = metadata;
        for (var unit : body) {
            boolean title = (unit.bold() || unit.kind() == Paragraph.Kind.HEADING)
                    && unit.string().length() <= LONGEST_TITLE
                    && !Ending.isPlausible(unit.string());
            if (!title) {
                return titled;
            }
            if (titled.only(unit.language(), Field.TITLE).isEmpty()) {
                titled = titled.with(Field.TITLE, unit.language(), unit.string().replace('\n', ' '));
            }
        }
        return titled;
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

    private DraftVersion version(List<Unit> own, LanguageTag language, Role role, boolean pages) {
        var units = pages
                ? new PageJoiner(joiner).join(own, language)
                : own.stream().filter(u -> u.voice() >= 0 || u.isIn(language)).toList();
        var cutter = new SentenceCutter(language);
        var names = SpeakerNames.inParagraphs(
                units.stream().filter(WorkReader::mayBeSaid).map(Unit::string).toList());
        var paragraphs =
                units.stream().map(u -> paragraph(spoken(u, names), cutter)).toList();
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

    private static boolean mayBeSaid(Unit unit) {
        return unit.kind() == Paragraph.Kind.BODY || unit.kind() == Paragraph.Kind.QUOTATION;
    }

    /// A unit without the name of who says it before it.
    private Unit spoken(Unit unit, SpeakerNames names) {
        var begun = mayBeSaid(unit) && unit.speaker().isEmpty()
                ? names.of(unit.string())
                : Optional.<SpeakerNames.Begun>empty();
        if (begun.isEmpty()) {
            return unit;
        }
        int end = begun.get().end();
        ledger.keepParts(unit.text().substring(0, end), List.of(begun.get().name()));
        var joins = unit.joins().stream().filter(j -> j > end).map(j -> j - end).toList();
        return unit.withText(unit.text().substring(end, unit.text().length()), joins)
                .by(begun.get().name());
    }

    private DraftParagraph paragraph(Unit unit, SentenceCutter cutter) {
        cutting.step(Math.min(cut++, toCut), toCut);
        ledger.keep(unit.text());
        var paragraph = unit.kind() == Paragraph.Kind.VERBATIM
                ? Paragraph.whole(unit.kind(), unit.string())
                : new Paragraph(unit.kind(), unit.string(), cutter.cut(unit.string()));
        var page =
                file.beside().pages().of(unit.text().firstOrigin(), unit.text().endOrigin());
        var said = Said.by(unit.speaker()).on(page);
        var told = said.equals(Said.UNKNOWN) ? paragraph : paragraph.with(said);
        return new DraftParagraph(told.read(ledger.read(unit.text())), unit.text(), unit.joins());
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
    /// A work with a list of words that stood beside it.
    DraftWork withVocabulary(DraftWork work, List<Block> list, List<LanguageTag> found) {
        list.stream().flatMap(b -> b.lines().stream()).forEach(l -> ledger.keep(l.text()));
        var text = list.stream().map(VocabularyReader::text).collect(Collectors.joining("\n"));
        var glossed = found.stream().filter(l -> !l.isUnspaced()).findFirst().orElse(found.getFirst());
        var glosses = found.stream().filter(l -> !l.equals(glossed)).findFirst().orElse(glossed);
        return new DraftWork(
                work.metadata().with(Field.VOCABULARY, glossed, text),
                work.versions(),
                VocabularyReader.concepts(list, glossed, glosses),
                work.pairing());
    }
}
