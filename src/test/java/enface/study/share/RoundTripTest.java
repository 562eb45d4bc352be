package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.work.NewWork;
import enface.study.SampleLibrary;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.Metadata.Field;
import enface.text.Version;
import enface.text.WorkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes out goes in again unchanged, through the real door and into a real library: every format with every
/// specimen. What a format has no place for is named here, format by format.
class RoundTripTest extends TwoLibraries {

    /// What a format gives back.
    enum Held {
        /// Paragraphs with their kinds and their sentences.
        TEXT,
        /// Which sentences correspond, how sure that is, and what was confirmed.
        BEADS,
        /// What stands in a row; where both sides have several sentences, which of them correspond is found out
        /// anew, so that a row may come back as several.
        ROWS,
        /// The sentences, and which of them correspond.
        SENTENCES,
        /// What paragraphs say.
        WORDS,
        /// What versions are called, and who made them.
        NAMES,
        TITLE,
        /// All that is known of the work.
        ABOUT
    }

    /// TSV, spreadsheets and Markdown have rows and no sentences; books and plain texts paragraphs and no beads.
    private static Set<Held> held(ExportFormat format) {
        return switch (format) {
            case TMX, XLIFF -> EnumSet.of(Held.TEXT, Held.BEADS, Held.ROWS, Held.NAMES, Held.TITLE, Held.ABOUT);
            case TSV, CSV -> EnumSet.of(Held.ROWS, Held.NAMES);
            case XLSX, MARKDOWN -> EnumSet.of(Held.ROWS, Held.NAMES, Held.TITLE);
            case EPUB -> EnumSet.of(Held.TEXT, Held.BEADS, Held.ROWS, Held.NAMES, Held.TITLE);
            case TEXT -> EnumSet.of(Held.WORDS, Held.TITLE);
            case LINKS -> EnumSet.of(Held.SENTENCES);
            case PDF, HTML, DOCX, SRT, VTT, JSONLD, ANKI -> EnumSet.noneOf(Held.class);
        };
    }

    private static final List<ExportFormat> FORMATS = Stream.of(ExportFormat.values())
            .filter(format -> !held(format).isEmpty())
            .toList();

    static Stream<Arguments> trips() {
        return FORMATS.stream().flatMap(format -> specimens().map(s -> Arguments.of(format, s)));
    }

    /// A specimen by name.
    record Case(String name, NewWork work) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Case> specimens() {
        var en = Specimen.ENGLISH;
        var zh = Specimen.CHINESE;
        var ar = Specimen.ARABIC;
        var fr = Specimen.FRENCH;
        return Stream.of(
                new Case("en zh", Specimen.harbour(en, zh)),
                new Case("zh en", Specimen.harbour(zh, en)),
                new Case("ar fr", Specimen.harbour(ar, fr)),
                new Case("en ar", Specimen.harbour(en, ar)),
                new Case("fr zh", Specimen.harbour(fr, zh)),
                new Case("en zh ar", Specimen.harbour(en, zh, ar)),
                new Case("zh fr en", Specimen.harbour(zh, fr, en)),
                new Case("zh en en", Specimen.harbour(zh, en, en)),
                new Case("kinds en zh", Specimen.kinds(en, zh)),
                new Case("kinds ar fr", Specimen.kinds(ar, fr)),
                new Case("kinds zh en", Specimen.kinds(zh, en)),
                new Case("crossed en zh", Specimen.crossed(en, zh)),
                new Case("crossed ar fr", Specimen.crossed(ar, fr)),
                new Case("talk en zh", Specimen.talk(en, zh)),
                new Case("talk ar en", Specimen.talk(ar, en)),
                new Case("signs en zh", Specimen.tricks(zh)),
                new Case("signs en fr", Specimen.tricks(fr)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("trips")
    void comesInAgainAsItWas(ExportFormat format, Case specimen) throws Exception {
        var before = open(library, add(specimen.work()));
        var versions = format == ExportFormat.XLIFF ? before.versions().subList(0, 2) : before.versions();
        var after = again(format, before, versions);
        assertThat(after.versions().stream().map(Version::language))
                .isEqualTo(versions.stream().map(Version::language).toList());
        var held = held(format);
        if (held.contains(Held.TEXT)) {
            assertThat(after.versions().stream().map(Version::text))
                    .isEqualTo(versions.stream().map(Version::text).toList());
        }
        if (held.contains(Held.WORDS)) {
            assertThat(after.versions().stream().map(RoundTripTest::paragraphs))
                    .isEqualTo(versions.stream().map(RoundTripTest::paragraphs).toList());
        }
        if (held.contains(Held.BEADS)) {
            for (int v = 1; v < versions.size(); v++) {
                assertThat(beads(after, after.versions().get(v))).isEqualTo(beads(before, versions.get(v)));
            }
        }
        if (held.contains(Held.SENTENCES)) {
            assertThat(after.versions().stream().map(RoundTripTest::sentences))
                    .isEqualTo(versions.stream().map(RoundTripTest::sentences).toList());
            for (int v = 1; v < versions.size(); v++) {
                assertThat(ranges(after, after.versions().get(v))).isEqualTo(straight(before, versions.get(v)));
            }
        }
        if (held.contains(Held.ROWS)) {
            var rows = rows(before, versions);
            assertThat(joined(rows(after, after.versions()), rows)).isEqualTo(rows);
        }
        if (held.contains(Held.NAMES)) {
            assertThat(after.versions().stream().map(Version::called))
                    .isEqualTo(versions.stream().map(Version::called).toList());
        }
        if (held.contains(Held.TITLE)) {
            var language = versions.getFirst().language();
            assertThat(after.work().title(language)).isEqualTo(before.work().title(language));
            assertThat(after.versions().stream().map(Version::language))
                    .as("the title is in a language of the work")
                    .containsAll(after.work().metadata().of(Field.TITLE).keySet());
        }
        if (held.contains(Held.ABOUT)) {
            assertThat(after.work().metadata()).isEqualTo(before.work().metadata());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"EPUB", "TMX", "XLIFF", "TSV", "CSV", "XLSX", "MARKDOWN", "TEXT", "LINKS"})
    void readingsComeInAgainWithABookAndAreSaidToBeLostElsewhere(ExportFormat format) throws Exception {
        var work = open(library, add(Specimen.read(Specimen.CHINESE, Specimen.ENGLISH)));
        var words = new Words(Locale.ENGLISH);
        var losses = new Exporting(library, words).losses(Export.of(format, Content.TEXT, work.versions()), work);
        boolean holds = format == ExportFormat.EPUB;
        assertThat(losses.contains(words.get("export.loss.readings"))).isEqualTo(!holds);
        if (holds) {
            assertThat(again(format, work, work.versions()).versions().stream().map(Version::text))
                    .isEqualTo(work.versions().stream().map(Version::text).toList());
        }
    }

    /// What stands elsewhere in a translation is said to stand there, or that it will stand alone.
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TMX", "XLIFF", "EPUB", "TSV", "CSV", "XLSX", "MARKDOWN", "LINKS"})
    void whatCrossesIsHeldOrSaidToBeLost(ExportFormat format) throws Exception {
        var work = open(library, add(Specimen.crossed(Specimen.ENGLISH, Specimen.CHINESE)));
        var words = new Words(Locale.ENGLISH);
        var losses = new Exporting(library, words).losses(Export.of(format, Content.TEXT, work.versions()), work);
        boolean holds = held(format).contains(Held.BEADS);
        assertThat(losses.contains(words.get("export.loss.moved"))).isEqualTo(!holds);
    }

    private OpenWork again(ExportFormat format, OpenWork work, List<Version> versions) throws Exception {
        var exporting = new Exporting(library, new Words(Locale.ENGLISH));
        var written = exporting.write(
                Export.of(format, Content.TEXT, versions),
                work,
                folder.resolve("harbour." + format.ending()),
                Progress.none());
        var importing = SampleLibrary.importing(other);
        var prepared = importing.prepare(importing.read(written, List.of(), Progress.none()), Progress.none());
        assertThat(prepared.works()).hasSize(1);
        return open(
                other, importing.accept(prepared, Progress.none()).getFirst().id());
    }

    private WorkId add(NewWork work) {
        var folding = new Folding();
        return library.works()
                .addAll(List.of(work), folding::words, Instant.EPOCH, Progress.none())
                .getFirst()
                .id();
    }

    private static OpenWork open(Library library, WorkId id) {
        return new Desk(library).open(id).orElseThrow();
    }

    private static List<String> paragraphs(Version version) {
        return version.text().paragraphs().stream()
                .map(p -> p.text().replaceAll("\\R+", " ")) // lines of running text end where the paper did
                .toList();
    }

    private static List<String> sentences(Version version) {
        return IntStream.range(0, version.text().segmentCount())
                .mapToObj(s -> version.text().textOf(s).replaceAll("\\R+", " "))
                .toList();
    }

    private static List<String> ranges(OpenWork work, Version version) {
        return ranges(work.alignment(version).orElseThrow());
    }

    /// What has moved stands alone on both sides.
    private static List<String> straight(OpenWork work, Version version) {
        return ranges(work.alignment(version).orElseThrow().inOrder());
    }

    private static List<String> ranges(Alignment alignment) {
        return alignment.beads().stream()
                .map(bead -> bead.source() + " " + bead.target())
                .toList();
    }

    private static List<String> beads(OpenWork work, Version version) {
        return work.alignment(version).orElseThrow().beads().stream()
                .map(RoundTripTest::said)
                .toList();
    }

    private static String said(Bead bead) {
        return "%s %s %s %.3f".formatted(bead.source(), bead.target(), bead.status(), bead.confidence());
    }

    /// Rows put together as far as they are parts of the rows wanted.
    private static List<List<String>> joined(List<List<String>> rows, List<List<String>> wanted) {
        var joined = new ArrayList<List<String>>();
        for (var row : rows) {
            boolean open = !joined.isEmpty()
                    && joined.size() <= wanted.size()
                    && !bare(joined.getLast()).equals(bare(wanted.get(joined.size() - 1)));
            if (open) {
                var before = joined.removeLast();
                joined.add(IntStream.range(0, row.size())
                        .mapToObj(v -> before.get(v) + row.get(v))
                        .toList());
            } else {
                joined.add(row);
            }
        }
        return IntStream.range(0, joined.size())
                .mapToObj(i -> i < wanted.size() && bare(joined.get(i)).equals(bare(wanted.get(i)))
                        ? wanted.get(i)
                        : joined.get(i))
                .toList();
    }

    private static List<String> bare(List<String> row) {
        return row.stream().map(cell -> cell.replaceAll("\\s", "")).toList();
    }

    private static List<List<String>> rows(OpenWork work, List<Version> versions) {
        var rows = new ArrayList<List<String>>();
        work.rows(versions)
                .forEach(row -> rows.add(IntStream.range(0, versions.size())
                        .mapToObj(v -> versions.get(v).text().textOf(row.cells().get(v)))
                        .toList()));
        return rows;
    }
}
