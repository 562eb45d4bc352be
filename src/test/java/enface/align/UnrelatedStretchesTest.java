package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Aligner.Unrelated;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A stretch that has nothing to do with what stands beside it is found; true translations are not accused, short,
/// free or in verse as they may be.
class UnrelatedStretchesTest {

    private static final List<String> WELL = List.of(
            "The well in our yard was dug by my grandfather in a dry summer. It took him forty days.",
            "Every morning my mother drew the first bucket and gave it to the old horse.",
            "When the city brought us pipes and taps, nobody wanted to close the well.",
            "Today the children throw coins into it and make their wishes.");
    private static final List<String> WELL_ZH = List.of(
            "我们院子里的井是祖父在一个干旱的夏天挖的。他花了四十天。",
            "每天早晨，母亲打上第一桶水，先给那匹老马喝。",
            "后来城里给我们装了水管和龙头，却没有人愿意把井封上。",
            "如今孩子们往井里扔硬币，许下自己的愿望。");
    private static final List<String> SHIP = List.of(
            "The ship left the harbour before dawn with a cargo of salt and iron.",
            "A storm broke the mast on the third night, and the captain cut the sails.",
            "Fishermen from the island towed us to the beach with their small boats.",
            "We repaired the hull for two weeks and paid the islanders with salt.");
    private static final List<String> SHIP_ZH =
            List.of("船在黎明前离开港口，载着盐和铁。", "第三天夜里，暴风雨折断了桅杆，船长割断了帆。", "岛上的渔民用小船把我们拖到海滩。", "我们花了两个星期修理船身，用盐付给岛民报酬。");
    private static final List<String> GARDEN = List.of(
            "In spring my aunt planted roses along the wall and beans behind the kitchen.",
            "She taught me to listen to the bees, because they know the weather before we do.",
            "When the frost came early, we covered the young trees with old blankets.",
            "Her hands smelled of earth and mint, and her pockets were full of seeds.");
    private static final List<String> LAW_ZH = List.of(
            "委员会应当在每年三月公布上一财政年度的预算报告，并接受审计机关的监督。",
            "申请人须提交身份证明、税务登记和银行账户信息，逾期不予受理。",
            "对违反本条例的企业，主管部门可以处以罚款，情节严重的吊销营业执照。",
            "本条例的解释权属于财政部，自公布之日起施行。");
    private static final List<String> VERSE = List.of(
            "The lamp is low,",
            "the road is long,",
            "the river hums",
            "an older song.",
            "A door stands open",
            "far away.");
    private static final List<String> VERSE_ZH = List.of("灯火阑珊，", "前路漫漫，", "流水低吟，", "唱着旧歌。", "有门洞开，", "在那远方。");

    private static Side side(List<String> paragraphs, String language) {
        var tag = new LanguageTag(language);
        var cutter = new SentenceCutter(tag);
        return new Side(
                tag,
                new VersionText(paragraphs.stream()
                        .map(text -> new Paragraph(Kind.BODY, text, cutter.cut(text)))
                        .toList()),
                true);
    }

    @SafeVarargs
    private static List<String> all(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static List<Unrelated> unrelated(StandardAligner aligner, List<String> source, List<String> target) {
        var left = side(source, "en");
        var right = side(target, "zh-Hans");
        return aligner.unrelated(left, right, aligner.align(left, right, Progress.none()));
    }

    private static StandardAligner knowing() {
        return new StandardAligner(List.of(PackedLexicon.chineseEnglish()));
    }

    @Test
    void aStretchOfAnotherTextIsFoundWhereItStands() {
        var found = unrelated(knowing(), all(WELL, GARDEN, SHIP), all(WELL_ZH, LAW_ZH, SHIP_ZH));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().source().from()).isBetween(4, 7);
        assertThat(found.getFirst().source().to()).isBetween(7, 10);
    }

    @Test
    void trueTranslationsAreNotAccused() {
        var aligner = knowing();
        assertThat(unrelated(aligner, WELL, WELL_ZH)).isEmpty();
        assertThat(unrelated(aligner, SHIP, SHIP_ZH)).isEmpty();
        assertThat(unrelated(aligner, VERSE, VERSE_ZH)).isEmpty();
        assertThat(unrelated(aligner, all(WELL, SHIP, VERSE), all(WELL_ZH, SHIP_ZH, VERSE_ZH)))
                .isEmpty();
        assertThat(unrelated(aligner, all(WELL, SHIP), WELL_ZH))
                .as("half is left out")
                .isEmpty();
    }

    @Test
    void withoutADictionaryNobodyIsAccused() {
        assertThat(unrelated(new StandardAligner(List.of()), all(WELL, GARDEN, SHIP), all(WELL_ZH, LAW_ZH, SHIP_ZH)))
                .isEmpty();
    }
}
