package enface.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.align.row.Rows;
import enface.compare.Change;
import enface.compare.Omission;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.study.compare.CompareChoice.Two;
import enface.study.compare.Compared.Pair;
import enface.study.compare.Compared.Step;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Versions compared row by row, each paragraph a row of its own unless a test says otherwise.
class ComparingTest {

    private static final LanguageTag TRADITIONAL = LanguageTag.TRADITIONAL_CHINESE;
    private static final Words ENGLISH = new Words(Locale.UK);

    private static Version version(int id, LanguageTag language, String... paragraphs) {
        var text = new VersionText(Stream.of(paragraphs)
                .map(p -> Paragraph.whole(Paragraph.Kind.BODY, p))
                .toList());
        return new Version(new VersionId(id), id == 1 ? Role.ORIGINAL : Role.TRANSLATION, language, "", false, text);
    }

    private static Version english(int id, String... paragraphs) {
        return version(id, LanguageTag.ENGLISH, paragraphs);
    }

    /// Segment beside segment; each version is as long as the others.
    private static Comparing level(Version... versions) {
        var rows = IntStream.range(0, versions[0].text().segmentCount())
                .mapToObj(i -> new Row(
                        Stream.of(versions).map(_ -> new SegmentRange(i, i + 1)).toList(), 1))
                .toList();
        return new Comparing(List.of(versions), rows, MovedRows.NONE);
    }

    private static Row row(SegmentRange... cells) {
        return new Row(List.of(cells), 1);
    }

    private static SegmentRange at(int from, int to) {
        return new SegmentRange(from, to);
    }

    private static List<String> coloured(List<Change> changes, Version version) {
        return changes.stream()
                .map(c -> c.kind() + " "
                        + c.place().of(version.text().paragraph(c.paragraph()).text()))
                .toList();
    }

    private static List<Change> changes(Compared compared, Version version) {
        return compared.changes().getOrDefault(version.id(), List.of());
    }

    @Test
    void tellsWhatDiffersBetweenTwoTranslationsOfAnOriginalInAnotherLanguage() {
        var original = version(1, LanguageTag.SIMPLIFIED_CHINESE, "钟停了。", "桥还在。");
        var one = english(2, "The clock stopped.", "The bridge remains.");
        var other = english(3, "The old clock stopped.", "The bridge stands.");
        var comparing = level(original, one, other);
        var compared = comparing.all(new Two(one, other), Progress.none());
        assertThat(coloured(changes(compared, one), one)).containsExactly("SUBSTITUTED remains");
        assertThat(coloured(changes(compared, other), other)).containsExactly("INSERTED old", "SUBSTITUTED stands");
        assertThat(changes(compared, original)).isEmpty();
        assertThat(compared.pair().steps()).extracting(Step::row).containsExactly(0, 1);
        assertThat(compared.pair().disagreement())
                .hasSize(2)
                .allSatisfy(d -> assertThat(d).isBetween(0.1, 0.9));
    }

    @Test
    void coloursEveryOtherVersionInTheLanguageOfTheBase() {
        var base = english(1, "We light the lamp.");
        var second = english(2, "We kindle the lamp.");
        var chinese = version(3, LanguageTag.SIMPLIFIED_CHINESE, "我们点灯。");
        var third = english(4, "We light the old lamp.");
        var compared = level(base, second, chinese, third).all(new Two(base, second), Progress.none());
        assertThat(coloured(changes(compared, base), base)).containsExactly("SUBSTITUTED light");
        assertThat(coloured(changes(compared, second), second)).containsExactly("SUBSTITUTED kindle");
        assertThat(coloured(changes(compared, third), third)).containsExactly("INSERTED old");
        var withThird = level(base, second, chinese, third).two(base, third, Progress.none());
        assertThat(compared.heat())
                .containsExactly((compared.pair().disagreement().getFirst()
                                + withThird.disagreement().getFirst())
                        / 2);
        assertThat(changes(compared, chinese)).isEmpty();
    }

    @Test
    void numbersTheMovesOfAllVersionsThrough() {
        var passage = "the harbour keeps its lanterns burning";
        var base = english(1, "First " + passage + ".", "Second comes nothing.");
        var second = english(2, "First.", "Second comes nothing; " + passage + ".");
        var third = english(3, "First of all.", passage + ". Second comes nothing.");
        var compared = level(base, second, third).all(new Two(base, second), Progress.none());
        assertThat(changes(compared, base)).extracting(Change::move).contains(1).doesNotContain(2);
        assertThat(changes(compared, second))
                .extracting(Change::move)
                .contains(1)
                .doesNotContain(2);
        assertThat(changes(compared, third))
                .extracting(Change::move)
                .contains(2)
                .doesNotContain(1);
    }

    @Test
    void stopsOnceAtAMoveWithBothItsEnds() {
        var passage = "the harbour keeps its lanterns burning";
        var base = english(1, "First " + passage + ".", "Second comes nothing.");
        var other = english(2, "First.", "Second comes nothing; " + passage + ".");
        var pair = level(base, other).two(base, other, Progress.none());
        assertThat(pair.moves()).isEqualTo(1);
        assertThat(pair.steps()).singleElement().satisfies(s -> {
            assertThat(s.row()).isZero();
            assertThat(s.passages().values())
                    .extracting(r -> r.from().paragraph())
                    .containsExactlyInAnyOrder(0, 1);
        });
    }

    @Test
    void foldsTheTwoWaysOfWritingChineseAndComparesByWords() {
        var simplified = version(1, LanguageTag.SIMPLIFIED_CHINESE, "这盏灯熄了三年。");
        var traditional = version(2, TRADITIONAL, "這盞燈滅了三年。");
        var compared = level(simplified, traditional).all(new Two(simplified, traditional), Progress.none());
        assertThat(coloured(changes(compared, simplified), simplified)).containsExactly("SUBSTITUTED 熄了");
        assertThat(coloured(changes(compared, traditional), traditional)).containsExactly("SUBSTITUTED 滅了");
        var same = level(simplified, version(3, TRADITIONAL, "這盞燈熄了三年。"));
        var pair = same.two(simplified, version(3, TRADITIONAL, "這盞燈熄了三年。"), Progress.none());
        assertThat(pair.isSame()).isTrue();
        assertThat(pair.agreement()).isEqualTo(1);
        assertThat(pair.sentence(ENGLISH)).isEqualTo("These two versions do not differ.");
    }

    @Test
    void coloursMarksButDoesNotStopAtThem() {
        var base = english(1, "The lamp is lit.");
        var other = english(2, "The lamp, is lit!");
        var compared = level(base, other).all(new Two(base, other), Progress.none());
        assertThat(changes(compared, other)).isNotEmpty();
        assertThat(compared.pair().steps()).isEmpty();
        assertThat(compared.pair().sentence(ENGLISH)).isEqualTo("These two versions differ in punctuation only.");
    }

    @Test
    void neverRoundsWhatDiffersUpToTheSame() {
        var words = "lamp ".repeat(400);
        var base = english(1, words + "quay.");
        var other = english(2, words + "pier.");
        var pair = level(base, other).two(base, other, Progress.none());
        assertThat(pair.agreement()).isGreaterThan(0.99).isLessThan(1);
        assertThat(pair.sentence(ENGLISH)).startsWith("99%");
    }

    @Test
    void ofTwoLanguagesItTellsWhatIsLeftOutAndAdded() {
        var base = english(1, "One.", "Two is left out here.", "Three.");
        var other = version(2, LanguageTag.SIMPLIFIED_CHINESE, "一。", "三。", "多出来的。");
        var rows = List.of(
                row(at(0, 1), at(0, 1)), row(at(1, 2), at(1, 1)), row(at(2, 3), at(1, 2)), row(at(3, 3), at(2, 3)));
        var compared =
                new Comparing(List.of(base, other), rows, MovedRows.NONE).all(new Two(base, other), Progress.none());
        var pair = compared.pair();
        assertThat(pair.words()).isEmpty();
        assertThat(pair.coverage().omissions())
                .extracting(Omission::kind, Omission::row)
                .containsExactly(tuple(Omission.Kind.OMITTED, 1), tuple(Omission.Kind.ADDED, 3));
        assertThat(coloured(changes(compared, base), base)).containsExactly("DELETED Two is left out here.");
        assertThat(coloured(changes(compared, other), other)).containsExactly("INSERTED 多出来的。");
        assertThat(pair.disagreement()).containsExactly(0.0, 1.0, 0.0, 1.0);
        assertThat(pair.steps()).extracting(Step::row).containsExactly(1, 3);
        assertThat(pair.agreement()).isBetween(0.3, 0.4);
    }

    @Test
    void whatStandsElsewhereIsNotLeftOut() {
        var beads = List.of(
                new Bead(at(0, 1), at(0, 1), 1, Bead.Status.PROPOSED),
                new Bead(at(1, 2), at(2, 3), 1, Bead.Status.PROPOSED),
                new Bead(at(2, 3), at(1, 2), 1, Bead.Status.PROPOSED));
        var alignments = List.of(Rows.original(3), new Alignment(3, 3, beads));
        var rows = Rows.of(alignments);
        var base = english(1, "One stands first.", "Two has moved away.", "Three comes last.");
        var other = version(2, LanguageTag.SIMPLIFIED_CHINESE, "一。", "三。", "二。");
        var moved = MovedRows.of(alignments, rows);
        assertThat(rows.stream().anyMatch(r -> r.cells().stream().anyMatch(SegmentRange::isEmpty)))
                .as("something stands alone in its row")
                .isTrue();
        Pair pair = new Comparing(List.of(base, other), rows, moved).two(base, other, Progress.none());
        assertThat(pair.coverage().omissions()).isEmpty();
        assertThat(pair.coverage().paragraphs())
                .allSatisfy(p -> assertThat(p.covered()).isEqualTo(1));
        assertThat(new Comparing(List.of(base, other), rows, MovedRows.NONE)
                        .two(base, other, Progress.none())
                        .coverage()
                        .omissions())
                .as("without knowing what moved")
                .isNotEmpty();
    }

    @Test
    void stopsWhenItIsCancelled() {
        var base = english(1, "One.", "Two.");
        var other = english(2, "One.", "Two.");
        assertThatThrownBy(() -> level(base, other).all(new Two(base, other), (done, _) -> {
                    if (done > 0) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
    }
}
