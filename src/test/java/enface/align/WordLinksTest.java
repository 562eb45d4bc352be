package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordLinksTest {

    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());

    private static final Side ENGLISH = Gold.side(
            List.of(
                    "The river rose in 1987.",
                    "",
                    "We built the roof of the school.",
                    "Nobody was paid for three summers of work.",
                    "A town that cannot meet cannot decide anything.",
                    "Our library keeps old maps and letters.",
                    "The bridge was closed for repairs last winter."),
            "en");
    private static final Side CHINESE = Gold.side(
            List.of(
                    "1987年，河流上涨。",
                    "我们建造了学校的屋顶。",
                    "三个夏天的工作，没有人得到报酬。",
                    "一个不能集会的城镇什么也决定不了。",
                    "我们的图书馆保存着旧地图和信件。",
                    "去年冬天，桥因维修而关闭。"),
            "zh-Hans");

    private static List<String> links(int segment) {
        var alignment = new StandardAligner(LEXICON).align(ENGLISH, CHINESE, Progress.none());
        var bead = alignment.beads().get(alignment.beadOfSource(segment));
        var source = ENGLISH.text().textOf(bead.source());
        var target = CHINESE.text().textOf(bead.target());
        var found = new ArrayList<String>();
        for (var link : new WordLinks(LEXICON, ENGLISH, CHINESE, alignment, Progress.none()).of(bead)) {
            found.add(link.source().of(source) + "=" + link.target().of(target));
        }
        return found;
    }

    @Test
    void linksWordsAndNumbersInTheirPlaces() {
        assertThat(links(0)).contains("river=河流", "1987=1987");
        assertThat(links(2)).contains("roof=屋顶", "school=学校");
    }

    @Test
    void linksNoWordTwice() {
        assertThat(links(2).stream().map(l -> l.substring(0, l.indexOf('=')))).doesNotHaveDuplicates();
    }

    @Test
    void aBeadWithAnEmptySideHasNoLinks() {
        assertThat(links(1)).isEmpty();
    }
}
