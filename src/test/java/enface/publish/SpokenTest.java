package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.row.Row;
import enface.language.cut.Words;
import enface.note.Schemes;
import enface.publish.Handout.Passage;
import enface.publish.Handouts.Anchored;
import enface.publish.Plan.Kind;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Said;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// On paper a speaker stands before what they say, once, and notes stand where they stood.
class SpokenTest {

    private static Paragraph said(String speaker, String first, String second) {
        return new Paragraph(
                Paragraph.Kind.BODY,
                first + " " + second,
                List.of(
                        new TextSpan(0, first.length()),
                        new TextSpan(first.length() + 1, first.length() + 1 + second.length())),
                Said.by(speaker));
    }

    private static Version version(long id, Role role, LanguageTag language, Paragraph... paragraphs) {
        return new Version(new VersionId(id), role, language, "", false, new VersionText(List.of(paragraphs)));
    }

    private static final Work WORK = new Work(
            new WorkId(1),
            Metadata.EMPTY,
            List.of(
                    version(
                            1,
                            Role.ORIGINAL,
                            LanguageTag.ENGLISH,
                            said("Anna", "Where were you?", "I waited."),
                            said("Anna", "All night.", "In the rain."),
                            said("Ben", "At the quay.", "It was late."),
                            said("", "Nobody spoke.", "A dog barked.")),
                    version(
                            2,
                            Role.TRANSLATION,
                            LanguageTag.SIMPLIFIED_CHINESE,
                            said("安娜", "你去哪儿了？", "我等过你。"),
                            said("安娜", "等了一夜。", "下着雨。"),
                            said("本", "在码头。", "已经很晚了。"),
                            said("", "没有人说话。", "狗叫了。"))));

    private static final List<Row> ROWS = IntStream.range(0, 8)
            .mapToObj(i -> new Row(List.of(new SegmentRange(i, i + 1), new SegmentRange(i, i + 1)), 1))
            .toList();

    private static final Handouts HANDOUTS = new Handouts(
            WORK, WORK.versions(), ROWS, List.of(), Schemes.NONE, new Citing(WORK, new Words(Locale.ENGLISH)));

    private static List<Anchored> noted(Plan plan, String quote) {
        var note = FerrySpeech.note("", "Why?", List.of(), FerrySpeech.target(WORK, 0, quote));
        return HANDOUTS.anchored(List.of(note), plan);
    }

    private static List<Handout.Row> rows(String quote) {
        var plan = Plan.of(Kind.ROWS);
        return HANDOUTS.rows(noted(plan, quote), plan);
    }

    private static List<String> texts(List<Handout.Row> rows, int column) {
        return rows.stream().map(r -> r.passages().get(column).text()).toList();
    }

    private static String marked(Passage passage) {
        return passage.marks().getFirst().span().of(passage.text());
    }

    @Test
    void namesStandWhereSomebodyBegins() {
        var rows = rows("I waited");
        assertThat(texts(rows, 0))
                .containsExactly(
                        "Anna: Where were you?",
                        "I waited.",
                        "All night.",
                        "In the rain.",
                        "Ben: At the quay.",
                        "It was late.",
                        "Nobody spoke.",
                        "A dog barked.");
        assertThat(texts(rows, 1)).startsWith("安娜：你去哪儿了？", "我等过你。").contains("本：在码头。");
    }

    @Test
    void notesStandWhereTheyStood() {
        for (var quote : List.of("Where", "were you?", "Where were you?")) {
            assertThat(marked(rows(quote).getFirst().passages().getFirst())).isEqualTo(quote);
        }
    }

    @Test
    void aPassageThatIsQuotedSaysWhoseItIs() {
        var passages = noted(Plan.of(Kind.NOTES), "I waited").getFirst().entry().passages();
        assertThat(passages.getFirst().text()).isEqualTo("Anna: I waited.");
        assertThat(marked(passages.getFirst())).isEqualTo("I waited");
        assertThat(passages.getLast().text()).isEqualTo("安娜：我等过你。");
    }
}
