package enface.pane;

import enface.align.row.Row;
import enface.pane.type.PaneText;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Texts of any length made of a few sentences of our own, in English and Chinese, sentence for sentence.
public final class SampleTexts {

    private static final List<String> ENGLISH = List.of(
            "The ferry leaves when the last basket is aboard.",
            "Nobody had counted the lamps, and so nobody could say which of them had gone out that night.",
            "We mended the wall twice.",
            "My grandmother kept a list of words she would not lend, and the list was longer than any letter she ever wrote"
                    + " to us from the other side of the river.",
            "Rain is a kind of applause, she said; it comes late and from people you cannot see.",
            "Ask the baker.",
            "If the bridge is to be built by neighbours, let it be built slowly, so that they have time to become"
                    + " neighbours.");

    private static final List<String> CHINESE = List.of(
            "最后一只篮子上了船，渡船才离岸。",
            "没有人数过灯，所以也没有人说得出那一夜熄掉的是哪几盏。",
            "那堵墙我们修了两回。",
            "外婆有一张单子，上面写着她不肯借人的词，那张单子比她从河对岸寄来的任何一封信都要长。",
            "她说，雨也是一种掌声；它来得迟，鼓掌的人你又看不见。",
            "去问面包师吧。",
            "桥若要由邻居们来造，就慢慢造，好让他们有工夫变成邻居。");

    private SampleTexts() {}

    public static PaneText english(long id, int sentences) {
        return pane(id, "en", "English", ENGLISH, " ", sentences, _ -> true);
    }

    public static PaneText chinese(long id, int sentences) {
        return pane(id, "zh-Hans", "简体中文", CHINESE, "", sentences, _ -> true);
    }

    /// A Chinese text that lacks some of the sentences.
    public static PaneText chineseWithout(long id, int sentences, IntPredicate lacking) {
        return pane(id, "zh-Hans", "简体中文", CHINESE, "", sentences, lacking.negate());
    }

    private static PaneText pane(
            long id, String tag, String title, List<String> stock, String between, int count, IntPredicate has) {
        var random = new Random(7);
        var paragraphs = new ArrayList<Paragraph>();
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        int inParagraph = 3;
        for (int i = 0; i < count; i++) {
            if (has.test(i)) {
                if (!text.isEmpty()) {
                    text.append(between);
                }
                int start = text.length();
                text.append(stock.get(i * 5 % stock.size()));
                spans.add(new TextSpan(start, text.length()));
            }
            if (--inParagraph == 0 || i == count - 1) {
                inParagraph = 1 + random.nextInt(6);
                if (!spans.isEmpty()) {
                    paragraphs.add(new Paragraph(Paragraph.Kind.BODY, text.toString(), spans));
                    text.setLength(0);
                    spans.clear();
                }
            }
        }
        return new PaneText(
                new VersionId(id), new LanguageTag(tag), title, "version " + id, new VersionText(paragraphs));
    }

    /// One row for each of `count` sentences; a pane lacks those its predicate says.
    public static List<Row> rows(int count, List<IntPredicate> lacking) {
        var next = new int[lacking.size()];
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            var cells = new ArrayList<SegmentRange>();
            for (int pane = 0; pane < next.length; pane++) {
                int from = next[pane];
                if (!lacking.get(pane).test(i)) {
                    next[pane]++;
                }
                cells.add(new SegmentRange(from, next[pane]));
            }
            rows.add(new Row(cells, 1));
        }
        return rows;
    }

    public static List<Row> rows(int count, int panes) {
        return rows(count, java.util.Collections.nCopies(panes, _ -> false));
    }
}
