package enface.study.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Aligner;
import enface.align.Aligner.Example;
import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.WordTable;
import enface.intake.draft.IntakeException;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the works of one import teach each other.
class TogetherTest {

    @TempDir
    private Path folder;

    private Library library;
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Importing importing(boolean dictionary) {
        return new Importing(library, new Noting(dictionary, "alone"), new Folding(), InstantSource.system());
    }

    /// Speeches in English and German, sentence by sentence.
    private List<Path> speeches(int sentences, String... names) throws IOException {
        var files = new ArrayList<Path>();
        for (var name : names) {
            files.add(Files.writeString(
                    folder.resolve(name + ".en.txt"),
                    ("We speak of " + name + " and of the night. ").repeat(sentences) + "\n"));
            files.add(Files.writeString(
                    folder.resolve(name + ".de.txt"),
                    ("Wir sprechen von " + name + " und von der Nacht. ").repeat(sentences) + "\n"));
        }
        return files;
    }

    private Prepared prepared(Importing importing, List<Path> files) throws IntakeException {
        return importing.prepare(importing.read(files, List.of(), Progress.none()), Progress.none());
    }

    @Test
    void shortWorksAreAlignedOnceMoreKnowingWhatAllOfThemTaught() throws Exception {
        var prepared = prepared(importing(false), speeches(3, "rain", "snow", "wind"));

        assertThat(prepared.works()).hasSize(3);
        assertThat(log)
                .containsExactly("alone 3", "alone 3", "alone 3", "learnt 9", "taught 3", "taught 3", "taught 3");
        assertThat(prepared.works())
                .allSatisfy(work -> assertThat(work.alignments())
                        .singleElement()
                        .satisfies(
                                a -> assertThat(a.alignment().meanConfidence()).isEqualTo(1)));
    }

    @Test
    void oneWorkHasNobodyToLearnFrom() throws Exception {
        prepared(importing(false), speeches(3, "rain"));

        assertThat(log).containsExactly("alone 3");
    }

    @Test
    void whereThereIsADictionaryNoneIsAlignedTwice() throws Exception {
        prepared(importing(true), speeches(3, "rain", "snow"));

        assertThat(log).containsExactly("alone 3", "alone 3");
    }

    @Test
    void aLongWorkTeachesAndStaysAsItIs() throws Exception {
        prepared(importing(false), speeches(500, "rain"));
        log.clear();
        var files = new ArrayList<>(speeches(500, "rain"));
        files.addAll(speeches(3, "snow"));

        prepared(importing(false), files);

        assertThat(log).containsExactly("alone 500", "alone 3", "learnt 503", "taught 3");
    }

    @Test
    void whatIsInTheLibraryStaysAsItWasAligned() throws Exception {
        var importing = importing(false);
        var id = importing
                .accept(prepared(importing, speeches(3, "rain")), Progress.none())
                .getFirst()
                .id();
        var versions = library.works().load(id).orElseThrow().versions();
        var before = library.alignments()
                .load(versions.getFirst().id(), versions.getLast().id())
                .orElseThrow();

        importing.accept(prepared(importing, speeches(3, "snow", "wind")), Progress.none());

        var after = library.alignments()
                .load(versions.getFirst().id(), versions.getLast().id())
                .orElseThrow();
        assertThat(after.beads()).isEqualTo(before.beads());
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsCancelled() throws Exception {
        var importing = importing(false);
        var draft = importing.read(speeches(3, "rain", "snow", "wind"), List.of(), Progress.none());
        var shares = new ArrayList<Double>();

        importing.prepare(draft, (done, total) -> shares.add((double) done / Math.max(1, total)));

        assertThat(shares).isSorted().last().isEqualTo(1.0);
        assertThatThrownBy(() -> importing.prepare(draft, (done, total) -> {
                    if (total > 0 && done * 10 > total * 7) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }

    /// Joins sentence with sentence, surer where it was taught, and notes down what it was asked.
    private final class Noting implements Aligner {

        private final boolean dictionary;
        private final String knows;

        Noting(boolean dictionary, String knows) {
            this.dictionary = dictionary;
            this.knows = knows;
        }

        @Override
        public Alignment align(Side source, Side target, Progress progress) {
            int segments = source.text().segments().size();
            log.add(knows + " " + segments);
            progress.step(1, 1);
            double sure = knows.equals("alone") ? 0.8 : 1;
            return new Alignment(
                    segments,
                    segments,
                    IntStream.range(0, segments)
                            .mapToObj(s -> Bead.proposed(new SegmentRange(s, s + 1), new SegmentRange(s, s + 1), sure))
                            .toList());
        }

        @Override
        public Aligner with(List<Lexicon> lexicons) {
            return lexicons.isEmpty() ? this : new Noting(dictionary, "taught");
        }

        @Override
        public boolean hasDictionary(LanguageTag source, LanguageTag target) {
            return dictionary;
        }

        @Override
        public Optional<Lexicon> learn(
                LanguageTag source, LanguageTag target, List<Example> examples, Progress progress) {
            if (examples.isEmpty()) {
                return Optional.empty();
            }
            log.add("learnt " + examples.size());
            return Optional.of(new WordTable.Builder(source, target, 1)
                    .add("rain", "regen", 1)
                    .build());
        }
    }
}
