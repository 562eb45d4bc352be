package enface.store;

import enface.align.Alignment;
import enface.align.Bead;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.importing.NewFile;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Paragraph.Reading;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A library file with a small work of five sentences in three versions, for tests of what belongs to a work.
final class RainLibrary implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    static final UnaryOperator<String> WORDS = new Folding()::words;
    static final VersionText ENGLISH = text("Rain fell. We stayed.", "It grew dark. A lamp was lit.", "Nobody spoke.");
    /// Its file says how some of its characters are read.
    static final VersionText CHINESE = read(text("下雨了。我们没有走。", "天黑了。有人点了灯。", "谁也不说话。"));
    static final VersionText GERMAN = text("Es regnete. Wir blieben.", "Es wurde dunkel.", "Niemand sprach.");

    private final Path file;
    private Library library;
    private final WorkId work;

    RainLibrary(Path folder) {
        file = folder.resolve("rain.enface");
        library = Library.open(file);
        work = library.works().add(rain(), WORDS, NOW, Progress.none());
    }

    /// The original as it is.
    Version original() {
        return loaded().original().orElseThrow();
    }

    /// The work as it is.
    Work loaded() {
        return library.works().load(work).orElseThrow();
    }

    /// The library, of which nothing that a test did is still in memory.
    Library opened() {
        library.close();
        library = Library.open(file);
        return library;
    }

    Library library() {
        return library;
    }

    WorkId work() {
        return work;
    }

    VersionId version(int number) {
        return library.works().load(work).orElseThrow().versions().get(number).id();
    }

    @Override
    public void close() {
        library.close();
    }

    private static NewWork rain() {
        var german = List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3), bead(3, 4, 3, 3), bead(4, 5, 3, 4));
        return new NewWork(
                Metadata.EMPTY.with(Field.TITLE, LanguageTag.ENGLISH, "On Rain"),
                List.of(
                        new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, ENGLISH),
                        new NewVersion(LanguageTag.SIMPLIFIED_CHINESE, Role.TRANSLATION, "林", false, CHINESE),
                        new NewVersion(new LanguageTag("de"), Role.TRANSLATION, "Brandt", false, GERMAN)),
                List.of(new NewAlignment(0, 1, oneForOne(5)), new NewAlignment(0, 2, new Alignment(5, 4, german))),
                Optional.empty(),
                List.of(NewFile.without("rain.md")),
                "{}");
    }

    static Alignment oneForOne(int segments) {
        return new Alignment(
                segments,
                segments,
                IntStream.range(0, segments)
                        .mapToObj(i -> bead(i, i + 1, i, i + 1))
                        .toList());
    }

    private static Bead bead(int from, int to, int targetFrom, int targetTo) {
        return Bead.proposed(new SegmentRange(from, to), new SegmentRange(targetFrom, targetTo), 0.75);
    }

    /// Paragraphs whose sentences end at a full stop.
    static VersionText text(String... paragraphs) {
        return new VersionText(
                List.of(paragraphs).stream().map(RainLibrary::paragraph).toList());
    }

    /// The first two characters of each paragraph are read together, and the seventh alone where there is one.
    private static VersionText read(VersionText text) {
        return new VersionText(text.paragraphs().stream()
                .map(p -> p.read(
                        p.text().length() < 7
                                ? List.of(new Reading(new TextSpan(0, 2), "yī èr"))
                                : List.of(
                                        new Reading(new TextSpan(0, 2), "yī èr"),
                                        new Reading(new TextSpan(6, 7), "qī"))))
                .toList());
    }

    static Paragraph paragraph(String text) {
        var spans = new java.util.ArrayList<TextSpan>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && ".。".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            end = Math.min(end + 1, text.length());
            spans.add(new TextSpan(start, end));
            start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        }
        return new Paragraph(Kind.BODY, text, spans);
    }
}
