package enface.note.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Schemes;
import enface.note.Target;
import enface.note.Targets;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.note.file.NotesTable;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.WorkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Notes drawn by chance go out and come in again as they were, in every format for notes.
class WebRoundTripTest {

    private static final int ROUNDS = 150;
    private static final List<String> PIECES = List.of(
            "the ", "river ", "時", "間", "𠮷", "😀", "\"", "\\", "=", "@x ", "<b>", "&amp;", "a;b", "\t", "’", "ع ",
            ". ", "。", "{{c1::", "\u00a0", "'", "+1 ", "-");
    private static final Instant START = Instant.parse("2026-05-04T10:00:00.123456789Z");

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<Version> versions(Random random) {
        var versions = new ArrayList<Version>();
        for (var language : List.of("en", "zh-Hans", "en")) {
            var paragraphs = new String[1 + random.nextInt(4)];
            for (int i = 0; i < paragraphs.length; i++) {
                paragraphs[i] = text(random, 60);
            }
            versions.add(
                    Written.version(versions.size() + 1L, language, versions.size() == 2 ? "Ward" : "", paragraphs));
        }
        return versions;
    }

    private static TextPlace place(Random random, Version version) {
        int paragraph = random.nextInt(version.text().paragraphs().size());
        var text = version.text().paragraph(paragraph).text();
        int at = random.nextInt(text.length() + 1);
        boolean cuts = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return new TextPlace(paragraph, cuts ? at - 1 : at);
    }

    private static Target target(Random random, List<Version> versions) {
        if (random.nextInt(12) == 0) {
            var old = new TextRange(new TextPlace(3, 4), new TextPlace(3, 9));
            return new Target(Target.GONE, old, "words", "some ", " that went");
        }
        var version = versions.get(random.nextInt(versions.size()));
        var one = place(random, version);
        var range = TextRange.between(one, place(random, version));
        if (range.isEmpty() || version.text().textOf(range).isEmpty()) {
            return Targets.gap(version.text(), version.id(), one);
        }
        var target = Targets.of(version.text(), version.id(), range);
        return random.nextInt(8) == 0 // its text is another by now
                ? new Target(target.version(), range, "once " + target.quote(), target.prefix(), target.suffix())
                : target;
    }

    private static Note note(Random random, List<Version> versions) {
        var targets = new ArrayList<Target>();
        for (int i = random.nextInt(4); i > 0; i--) {
            targets.add(target(random, versions));
        }
        var replies = new ArrayList<Reply>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var at = START.plusSeconds(3_000L - i);
            replies.add(new Reply(text(random, 3), text(random, 9), at, at.plusSeconds(random.nextInt(9))));
        }
        boolean weighed = random.nextBoolean();
        return new Note(
                new NoteId(0),
                random.nextInt(5) == 0
                        ? text(random, 4) + random.nextLong()
                        : new UUID(random.nextLong(), random.nextLong()).toString(),
                new WorkId(0),
                targets,
                weighed ? "errors.grammar" : random.nextBoolean() ? "own.=odd key" : "",
                weighed ? "major" : "",
                random.nextBoolean() ? List.of() : List.of(text(random, 2), "week 1"),
                random.nextInt(4) == 0 ? "" : text(random, 20) + "\n\n" + text(random, 5),
                random.nextBoolean() ? "" : text(random, 3),
                START,
                START.plusSeconds(random.nextInt(1_000)),
                random.nextBoolean(),
                replies);
    }

    private static NotesDocument document(Random random, List<Version> versions) {
        var notes = new ArrayList<Note>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            notes.add(note(random, versions));
        }
        return new NotesDocument(
                "On “patience” 𠮷",
                versions.stream()
                        .map(v -> new NotesDocument.Of(
                                v.language().value(), v.called().label()))
                        .toList(),
                List.of(),
                notes);
    }

    @Test
    void annotationsOfTheWebComeBackAsTheyWent() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var versions = versions(random);
            var document = document(random, versions);
            var texts = versions.stream().map(Version::text).toList();
            var text = new WebWriter(document, texts, Schemes.NONE, Locale.ENGLISH).text();
            var placing = new Placing(new WebReader(Instant.EPOCH, h -> h).read(text), versions);
            var back = placing.notes();
            for (int i = 0; i < document.notes().size(); i++) {
                assertThat(back.notes().get(i).targets())
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(document.notes().get(i).targets());
                assertThat(back.notes().get(i))
                        .as("seed %d", seed)
                        .isEqualTo(document.notes().get(i));
            }
            assertThat(back).as("seed %d", seed).isEqualTo(document);
            assertThat(placing.passed()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void tablesAndOurOwnFilesComeBackAsTheyWent() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var document = document(random, versions(random));
            assertThat(NotesJson.read(NotesJson.write(document))).isEqualTo(document);
            for (char separator : new char[] {',', '\t'}) {
                var table = NotesTable.write(document, separator);
                assertThat(NotesTable.read(table).notes())
                        .as("seed %d%n%s", seed, table)
                        .isEqualTo(document.notes());
                try (var cells = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(table)) {
                    assertThat(cells.stream().flatMap(r -> r.getFields().stream()))
                            .as("a cell that a spreadsheet would reckon with")
                            .noneMatch(c -> c.matches("(?s)[=+@\\t\\r-].*"));
                }
            }
        }
    }

    @Test
    void positionsAreCountedInCodePoints() {
        var version = Written.version(1, "zh-Hans", "", "𠮷野家。", "在😀这里。");
        var target = Targets.of(version.text(), version.id(), new TextRange(new TextPlace(1, 3), new TextPlace(1, 5)));
        var note = new Note(new NoteId(0), new WorkId(0), List.of(target), "", List.of(), "x", "", START, START)
                .withToken("t");
        var document = new NotesDocument("", List.of(new NotesDocument.Of("zh-Hans", "")), List.of(), List.of(note));
        var text = new WebWriter(document, List.of(version.text()), Schemes.NONE, Locale.ENGLISH).text();
        assertThat(target.quote()).isEqualTo("这里");
        assertThat(text).contains("\"start\": 7", "\"end\": 9"); // 9 and 11 in UTF-16
    }

    @Test
    void anIdOfAVersionIsTheSameEachTime() {
        var version = Written.version(1, "en", "", "Words.");
        var document = new NotesDocument("T", List.of(new NotesDocument.Of("en", "")), List.of(), List.<Note>of());
        var one = new WebWriter(document, List.of(version.text()), Schemes.NONE, Locale.ENGLISH).text();
        var two = new WebWriter(document, List.of(version.text()), Schemes.NONE, Locale.ENGLISH).text();
        assertThat(one).isEqualTo(two);
        assertThat(new VersionId(1)).isEqualTo(version.id());
    }
}
