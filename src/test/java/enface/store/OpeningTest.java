package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.job.Progress;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What it takes to take a work off the shelf.
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void asksAsLittleOfALongWorkAsOfAShortOne() {
        assertThat(statementsToOpen(3)).isPositive().isEqualTo(statementsToOpen(900));
    }

    @Test
    void givesBackConfidencesAndStatusesToTheBit() {
        var beads = List.of(
                new Bead(one(0), one(0), 0.1, Bead.Status.CONFIRMED),
                new Bead(one(1), one(1), 1.0 / 3, Bead.Status.PROPOSED),
                new Bead(one(2), SegmentRange.emptyAt(2), 1, Bead.Status.PROPOSED),
                new Bead(SegmentRange.emptyAt(3), one(2), 0, Bead.Status.PROPOSED));
        var alignment = new Alignment(3, 3, beads);
        try (var library = Library.open(folder.resolve("beads.enface"))) {
            assertThat(load(library, add(library, 3, alignment))).contains(alignment);
        }
    }

    @Test
    void givesBackParagraphsWithoutSentences() {
        var text = new VersionText(List.of(
                new Paragraph(Kind.BODY, "  ", List.of()),
                Paragraph.whole(Kind.QUOTATION, "One."),
                new Paragraph(Kind.BODY, "", List.of())));
        var version = new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, text);
        try (var library = Library.open(folder.resolve("blank.enface"))) {
            var work = new NewWork(Metadata.EMPTY, List.of(version), List.of(), Optional.empty(), List.of(), "{}");
            var id = library.works().add(work, UnaryOperator.identity(), Instant.EPOCH, Progress.none());
            assertThat(library.works()
                            .load(id)
                            .orElseThrow()
                            .versions()
                            .getFirst()
                            .text())
                    .isEqualTo(text);
            var entry = library.works().list().getFirst().versions().getFirst();
            assertThat(List.of(entry.paragraphs(), entry.segments())).containsExactly(3, 1);
        }
    }

    private long statementsToOpen(int sentences) {
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < sentences; i++) {
            beads.add(Bead.proposed(one(i), one(i), 0.5));
        }
        try (var library = Library.open(folder.resolve(sentences + ".enface"))) {
            var versions = add(library, sentences, new Alignment(sentences, sentences, beads));
            long before = library.statements();
            library.works().list();
            var work = library.works().load(library.works().list().getFirst().id());
            assertThat(work.orElseThrow().versions().getFirst().text().segmentCount())
                    .isEqualTo(sentences);
            assertThat(load(library, versions).orElseThrow().beads()).hasSize(sentences);
            return library.statements() - before;
        }
    }

    private static Optional<Alignment> load(Library library, List<Version> versions) {
        return library.alignments().load(versions.get(0).id(), versions.get(1).id());
    }

    private static List<Version> add(Library library, int sentences, Alignment alignment) {
        var versions = List.of(
                new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, text(sentences)),
                new NewVersion(LanguageTag.ENGLISH, Role.TRANSLATION, "Ann", false, text(sentences)));
        var work = new NewWork(
                Metadata.EMPTY,
                versions,
                List.of(new NewAlignment(0, 1, alignment)),
                Optional.empty(),
                List.of(),
                "{}");
        var id = library.works().add(work, UnaryOperator.identity(), Instant.EPOCH, Progress.none());
        return library.works().load(id).orElseThrow().versions();
    }

    /// Three sentences to a paragraph.
    private static VersionText text(int sentences) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int first = 0; first < sentences; first += 3) {
            paragraphs.add(new Paragraph(
                    Kind.BODY,
                    "It is. It was. So.",
                    List.of(new TextSpan(0, 6), new TextSpan(7, 14), new TextSpan(15, 18))));
        }
        return new VersionText(paragraphs);
    }

    private static SegmentRange one(int segment) {
        return new SegmentRange(segment, segment + 1);
    }
}
