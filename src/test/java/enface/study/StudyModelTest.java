package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.LevelPoint;
import enface.align.row.Row;
import enface.glossary.match.WordEdges;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.study.term.ShownRenderings;
import enface.study.version.Versions;
import enface.study.work.OpenWork;
import enface.study.work.OutlineEntry;
import enface.study.work.Reading.ReadingPlace;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands side by side, and where the reader is.
class StudyModelTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;

    @BeforeEach
    void open() throws IOException, IntakeException {
        sample = new SampleLibrary(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static List<Version> shown(StudyModel model) {
        return model.reading().shownProperty().get().versions();
    }

    private static List<Row> rows(StudyModel model) {
        return model.reading().shownProperty().get().rows();
    }

    /// What the first version has at the reading place.
    private static String words(StudyModel model, Version version) {
        int column = shown(model).indexOf(version);
        var cell = rows(model)
                .get(model.reading().placeProperty().get().row())
                .cells()
                .get(column);
        return version.text().textOf(cell);
    }

    private void addTwoVersions() throws IntakeException {
        var sources = new ArrayList<SourceFile>();
        for (var name : List.of("Vierte", "Fünfte")) {
            sources.add(new SourceFile(
                    name + ".txt", name + " Fassung.\n\nDanke für eure Geduld. Die Uhr geht wieder.\n\nGute Nacht.\n"));
        }
        var german = new LanguageTag("de");
        Draft draft = new Intake().readVersionSources(sources, List.of(german, german), Progress.none());
        var open = sample.open();
        var prepared = sample.importing().prepareFor(open.work(), draft, Progress.none());
        new Versions(sample.library(), sample.importing(), SampleLibrary.CLOCK).add(open, prepared, Progress.none());
    }

    @Test
    void everySegmentOfEveryVersionStandsInExactlyOneRow() {
        var model = sample.study();
        for (int v = 0; v < shown(model).size(); v++) {
            int column = v;
            assertThat(rows(model).stream()
                            .flatMapToInt(r -> r.cells().get(column).segments())
                            .toArray())
                    .isEqualTo(IntStream.range(0, shown(model).get(v).text().segmentCount())
                            .toArray());
        }
        assertThat(model.reading().completeRows())
                .isEqualTo(rows(model).stream()
                        .filter(r -> r.cells().stream().noneMatch(SegmentRange::isEmpty))
                        .count());
    }

    @Test
    void theLastTwoVersionsStay() {
        var model = sample.study();
        var all = shown(model);
        assertThat(all).hasSize(3);
        model.reading().toggle(all.get(0));
        assertThat(shown(model)).containsExactly(all.get(1), all.get(2));
        model.reading().toggle(all.get(1));
        assertThat(shown(model)).containsExactly(all.get(1), all.get(2));
        model.reading().toggle(all.get(0));
        assertThat(shown(model)).isEqualTo(all);
    }

    @Test
    void atMostFourVersionsAreShown() throws IntakeException {
        addTwoVersions();
        var model = sample.study();
        var all = model.work().versions();
        assertThat(all).hasSize(5);
        model.reading().toggle(all.get(3));
        assertThat(shown(model)).hasSize(4);
        model.reading().toggle(all.get(4));
        assertThat(shown(model)).isEqualTo(all.subList(0, 4));
    }

    @Test
    void thePlaceIsKeptWhenVersionsComeAndGo() throws IntakeException {
        addTwoVersions();
        var model = sample.study();
        var original = shown(model).getFirst();
        int last = rows(model).size() - 1;
        for (int row : new int[] {0, 3, last / 2, last}) {
            model.reading().placeProperty().set(new ReadingPlace(row, 0.25));
            var before = words(model, original);
            model.reading().toggle(shown(model).get(1));
            assertThat(words(model, original)).as("row " + row).isEqualTo(before);
            model.reading().toggle(model.work().versions().get(1));
            assertThat(words(model, original)).as("row " + row).isEqualTo(before);
            model.reading().toggle(original);
            model.reading().toggle(original);
            assertThat(before).as("row " + row).contains(words(model, original));
            assertThat(model.reading().placeProperty().get().fraction()).isEqualTo(0.25);
        }
    }

    @Test
    void thePlaceIsKeptWhenTheWorkIsOpenedAgain() {
        var model = sample.study();
        model.reading().toggle(shown(model).get(1));
        model.reading().placeProperty().set(new ReadingPlace(7, 0.5));
        model.close();
        var again = sample.study();
        assertThat(shown(again)).isEqualTo(shown(model));
        assertThat(again.reading().placeProperty().get()).isEqualTo(new ReadingPlace(7, 0.5));
    }

    @Test
    void thePlaceIsSavedWithoutClosing() {
        var model = sample.study();
        sample.later().pass(400);
        model.reading().placeProperty().set(new ReadingPlace(4, 0));
        sample.later().pass(400);
        sample.later().pass(300);
        assertThat(sample.study().reading().placeProperty().get()).isEqualTo(new ReadingPlace(4, 0));
    }

    @Test
    void closingSavesWhatWasTyped() {
        var model = sample.study();
        var id = model.notes().notes().getFirst().id();
        model.notes().edit(id, n -> n.withText("the last word"));
        model.close();
        assertThat(sample.study().notes().find(id).orElseThrow().text()).isEqualTo("the last word");
    }

    @Test
    void theTermsOfTheGlossaryAreFoundInEveryVersion() {
        var model = sample.study();
        var terms = model.termsProperty().get();
        var found = shown(model).stream()
                .map(v -> IntStream.range(0, v.text().paragraphs().size())
                        .map(p -> terms.in(v, p).size())
                        .sum())
                .toList();
        assertThat(found).allSatisfy(n -> assertThat(n).isGreaterThan(5));
        var patience = terms.concepts().stream()
                .filter(c -> c.terms().stream().anyMatch(t -> t.text().equals("patience")))
                .findFirst()
                .orElseThrow();
        assertThat(new ShownRenderings(model.reading(), model.covers(), WordEdges.UNKNOWN)
                        .of(patience, shown(model).get(0), shown(model).get(1)))
                .isPresent();
        assertThat(new ShownRenderings(model.reading(), model.covers(), WordEdges.UNKNOWN)
                        .of(patience, shown(model).get(0), shown(model).get(0)))
                .isEmpty();
    }

    @Test
    void theOutlineNamesEachParagraphWhereThereAreNoHeadings() {
        var model = sample.study();
        var outline = model.reading().shownProperty().get().outline();
        assertThat(outline).hasSize(shown(model).getFirst().text().paragraphs().size());
        assertThat(outline).allSatisfy(e -> {
            assertThat(e.title().length()).isBetween(1, 43);
            assertThat(e.title()).doesNotContain("\n");
        });
        assertThat(outline.getFirst().title()).startsWith("Neighbours, friends");
        assertThat(outline.getFirst().counterpart()).startsWith("各位街坊");
        assertThat(outline).extracting(OutlineEntry::paragraph).isSorted();
    }

    @Test
    void wherePanesWereSetOffIsRememberedWithTheWork() {
        var model = sample.study();
        assertThat(model.reading().levelPoints()).isEmpty();
        var point = new LevelPoint(shown(model).get(1).id(), 3, 5);
        model.reading().setLevelPoints(List.of(point));
        model.close();
        assertThat(sample.study().reading().levelPoints()).containsExactly(point);
    }

    @Test
    void theOrderIsThePersonsAndIsRememberedWithTheWork() throws IntakeException {
        addTwoVersions();
        var model = sample.study();
        var all = model.work().versions();
        model.reading().placeProperty().set(new ReadingPlace(5, 0));
        var before = words(model, all.get(0));
        model.reading().move(0, 2);
        assertThat(shown(model)).containsExactly(all.get(1), all.get(2), all.get(0));
        assertThat(words(model, all.get(0))).isEqualTo(before);
        model.reading().swap(0, 2);
        assertThat(shown(model)).containsExactly(all.get(0), all.get(2), all.get(1));
        model.reading().toggle(all.get(4));
        assertThat(shown(model)).containsExactly(all.get(0), all.get(2), all.get(1), all.get(4));
        model.reading().toggle(all.get(2));
        model.reading().toggle(all.get(3));
        assertThat(shown(model)).containsExactly(all.get(0), all.get(1), all.get(3), all.get(4));
        model.reading().move(3, 0);
        model.close();
        assertThat(shown(sample.study())).isEqualTo(shown(model)).startsWith(all.get(4));
    }

    @Test
    void whatATranslationMovedBelongsToItsRowAndIsFoundThere() {
        var original = sample.open();
        var english = original.versions().getFirst();
        var other = original.versions().get(1);
        int sources = english.text().segmentCount();
        int targets = other.text().segmentCount();
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < Math.max(sources, targets); i++) {
            // the second sentence comes sixth; those between move up
            int to = i == 1 ? 5 : i > 1 && i <= 5 ? i - 1 : i;
            beads.add(Bead.proposed(segment(i, sources), segment(to, targets), 0.9));
        }
        var work =
                new OpenWork(original.work(), Map.of(other.id(), new Alignment(sources, targets, List.copyOf(beads))));
        var model = sample.study(work);
        model.reading().show(List.of(english, other));
        int row = IntStream.range(0, rows(model).size())
                .filter(r -> rows(model).get(r).cells().getFirst().from() == 1)
                .findFirst()
                .orElseThrow();

        var elsewhere = model.reading().elsewhere(row).orElseThrow();

        assertThat(elsewhere.version()).isEqualTo(other);
        assertThat(rows(model).get(elsewhere.row()).cells())
                .containsExactly(SegmentRange.emptyAt(6), segment(5, targets));
        assertThat(model.reading().passages(row))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        english.id(), english.text().rangeOf(1),
                        other.id(), other.text().rangeOf(5)));
        assertThat(model.reading().elsewhere(0)).isEmpty();
        assertThat(model.reading().completeRows()).as("nothing is missing").isEqualTo(Math.min(sources, targets) + 1);
    }

    private static SegmentRange segment(int number, int of) {
        return new SegmentRange(Math.min(number, of), Math.min(number + 1, of));
    }
}
