package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.job.InlineJobs;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Step.Kind;
import enface.store.importing.NewFile;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.correct.Correcting;
import enface.study.practice.PracticeModel;
import enface.study.work.Desk;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.CannotCorrect;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While a person writes a translation, another program corrects the original: all that was typed is in the library in
/// the end, each at the sentence it was typed for.
class CorrectedMeanwhileTest {

    private static final int ACTS = 400;
    private static final int PARAGRAPHS = 8;

    @TempDir
    private Path folder;

    private Library library;
    private Library other;
    private WorkId work;
    private final LaterByHand later = new LaterByHand();
    private final InOrderByHand thread = new InOrderByHand(later);
    private StudyModel study;
    private PracticeModel practice;
    /// What was typed, and the first word of the sentence it was typed for.
    private final Map<String, String> typed = new TreeMap<>();

    @AfterEach
    void close() {
        other.close();
        library.close();
    }

    @BeforeEach
    void open() {
        var file = folder.resolve("library.enface");
        library = Library.open(file);
        other = Library.open(file);
        var original = new VersionText(IntStream.range(0, PARAGRAPHS)
                .mapToObj(CorrectedMeanwhileTest::paragraph)
                .toList());
        var beads = IntStream.range(0, original.segmentCount())
                .mapToObj(
                        i -> new Bead(new SegmentRange(i, i + 1), new SegmentRange(i, i + 1), 1, Bead.Status.PROPOSED))
                .toList();
        var alignment = new Alignment(original.segmentCount(), original.segmentCount(), beads);
        var versions = List.of(
                new NewVersion(new LanguageTag("en"), Role.ORIGINAL, "", false, original),
                new NewVersion(new LanguageTag("fr"), Role.TRANSLATION, "", false, original));
        var title = Metadata.EMPTY.with(Field.TITLE, new LanguageTag("en"), "Words");
        work = library.works()
                .add(
                        new NewWork(
                                title,
                                versions,
                                List.of(new NewAlignment(0, 1, alignment)),
                                Optional.empty(),
                                List.of(NewFile.without("words")),
                                "{}"),
                        new Folding()::words,
                        SampleLibrary.CLOCK.instant(),
                        Progress.none());
        var means = new Means(
                library, new Writing(thread, Runnable::run), new InlineJobs(), later, SampleLibrary.CLOCK, "Mei");
        study = new StudyModel(new Desk(library).start(work).orElseThrow(), means);
        practice = study.practice();
        practice.begin(new Words(Locale.UK));
    }

    /// Three sentences of six words, each of which is nowhere else.
    private static Paragraph paragraph(int number) {
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (int s = 0; s < 3; s++) {
            text.append(s == 0 ? "" : " ");
            int start = text.length();
            int sentence = number * 3 + s;
            text.append("abcdef"
                    .chars()
                    .mapToObj(letter -> "s" + sentence + (char) letter)
                    .collect(Collectors.joining(" ", "", ".")));
            spans.add(new TextSpan(start, text.length()));
        }
        return new Paragraph(Paragraph.Kind.BODY, text.toString(), spans);
    }

    @ParameterizedTest
    @CsvSource({"1, fr", "2, fr", "3, fr", "20261129, fr", "4, zh", "5, zh", "6, zh", "7, zh"})
    void whatIsTypedIsAtItsSentence(long seed, String language) {
        practice.startAnew(new LanguageTag(language));
        var random = new Random(seed);
        for (int i = 0; i < ACTS; i++) {
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> type(i);
                case 4 -> practice.goTo(random.nextInt(practice.sentences()));
                case 5 -> correct(random);
                case 6 -> later.pass(random.nextInt(500));
                case 7 -> thread.hold();
                case 8 -> thread.release();
                default -> look();
            }
        }
        thread.release();
        later.pass(2_000);
        look();
        assertThat(practice.savedProperty().get()).isTrue();
        assertTypedIsThere();
        assertThat(other.check()).isEmpty();
        for (int segment = 0; segment < practice.sentences(); segment++) {
            practice.goTo(segment);
            assertThat(practice.textProperty().get()).isEqualTo(facing().getOrDefault(practice.source(), ""));
        }
    }

    private void type(int number) {
        var words = practice.source().split(" ", -1);
        var more = "T" + number + ";";
        typed.put(more, words[0].replace(".", ""));
        practice.textProperty().set((practice.textProperty().get() + " " + more).strip());
    }

    /// What the window does when it hears that another program has written.
    private void look() {
        var before = practice.textProperty().get();
        study.takeUp(new Desk(library).startAgain(work).orElseThrow());
        assertThat(practice.textProperty().get().split("[ ;]", -1)).contains(before.split("[ ;]", -1));
    }

    private void correct(Random random) {
        var open = new Desk(other).open(work).orElseThrow();
        var original = open.work().original().orElseThrow();
        try {
            var change = change(original, Correcting.corrections(open, original), random);
            new Correcting(other, SampleLibrary.CLOCK).correct(open, original, Kind.EDITED, change);
        } catch (CannotCorrect _) {
            // nothing is corrected then
        }
    }

    private TextChange change(Version original, Corrections corrections, Random random) {
        int segment = random.nextInt(original.text().segmentCount());
        var words = original.text().textOf(segment);
        int gap = words.indexOf(' ', random.nextInt(words.length()));
        return switch (random.nextInt(6)) {
            case 0 -> corrections.edit(segment, words + " more" + random.nextInt(99));
            case 1 -> corrections.edit(segment, without(words, random));
            // what was joined before is not parted: nobody knows then what was written for which part
            case 2, 3 -> corrections.split(segment, isOfOne(words) ? gap : -1);
            case 4 -> corrections.join(segment);
            default ->
                corrections.joinParagraph(
                        random.nextInt(original.text().paragraphs().size()));
        };
    }

    /// Without one of its words, but not one that tells for which sentence something was typed.
    private String without(String words, Random random) {
        var all = new ArrayList<>(List.of(words.split(" ", -1)));
        int one = random.nextInt(all.size());
        if (one > 0 && !typed.containsValue(all.get(one).replace(".", ""))) {
            all.remove(one);
        }
        return String.join(" ", all);
    }

    private static boolean isOfOne(String words) {
        return words.split("s\\d+", -1).length - 1 == words.split(words.split("[a-f]", -1)[0] + "[a-f]", -1).length - 1;
    }

    /// What the library has, by the sentence of the original.
    private Map<String, String> facing() {
        var open = new Desk(other).open(work).orElseThrow();
        var original = open.work().original().orElseThrow();
        var attempt = open.versions().getLast();
        var facing = new TreeMap<String, String>();
        for (var bead : open.alignment(attempt).orElseThrow().beads()) {
            if (!bead.isGap()) {
                facing.put(original.text().textOf(bead.source()), attempt.text().textOf(bead.target()));
            }
        }
        return facing;
    }

    private void assertTypedIsThere() {
        var facing = facing();
        typed.forEach((more, word) -> {
            var places = facing.entrySet().stream()
                    .filter(e -> e.getValue().contains(more))
                    .toList();
            assertThat(places).as(more + " for " + word).hasSize(1);
            assertThat(places.getFirst().getKey().split("[ .]", -1)).as(more).contains(word);
            assertThat(places.getFirst().getValue().split(more, -1))
                    .as(more + " once")
                    .hasSize(2);
        });
    }
}
