package enface.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The ways in which people lay a text and its translations in one file.
class ShapesTest {

    private static Draft read(String text) throws IntakeException {
        var draft = new Intake().readSources(List.of(new SourceFile("mill.md", text)), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    private static DraftWork work(String text) throws IntakeException {
        return read(text).works().getFirst();
    }

    private static List<String> languages(DraftWork work) {
        return work.versions().stream().map(v -> v.language().value()).toList();
    }

    private static List<String> names(DraftWork work) {
        return work.versions().stream().map(DraftVersion::by).toList();
    }

    private static List<String> paragraphs(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    /// The stretches of the pairing, each as the texts of all versions.
    private static List<List<String>> pairs(DraftWork work) {
        var pairs = new ArrayList<List<String>>();
        for (int i = 0; i < work.pairing().size(); i++) {
            var cells = new ArrayList<String>();
            for (int v = 0; v < work.versions().size(); v++) {
                var here = work.pairing().of(i, v);
                cells.add(String.join(" ", paragraphs(work.versions().get(v)).subList(here.from(), here.to())));
            }
            pairs.add(cells);
        }
        return pairs;
    }

    private static List<String> leftOut(Draft draft, Reason reason) {
        return draft.report().leftOut().stream()
                .filter(l -> l.reason() == reason)
                .map(l -> l.text())
                .toList();
    }

    @Test
    void headingsThatNameLanguagesOfOneScriptAreVersions() throws IntakeException {
        var work = work("""
                # The mill

                ## English

                The mill stood still all winter.

                Nobody asked why.

                ## Deutsch

                Die Mühle stand den ganzen Winter still.

                Niemand fragte, warum.

                ## Français

                Le moulin est resté immobile tout l'hiver.

                Personne n'a demandé pourquoi.
                """);

        assertThat(languages(work)).containsExactly("en", "de", "fr");
        assertThat(work.versions()).allSatisfy(v -> assertThat(paragraphs(v)).hasSize(2));
        assertThat(names(work)).containsOnly("");
    }

    @Test
    void severalTranslationsAreNamedByTheirHeadings() throws IntakeException {
        var work = work("""
                # 磨坊

                ### 原文

                Die Mühle steht.
                Der Bach geht weiter.

                ### 我的译文

                磨坊停了。
                小溪还在走。

                ### 参考译文

                水磨静静立着，
                溪水照旧往前。
                """);

        assertThat(languages(work)).containsExactly("de", "zh-Hans", "zh-Hans");
        assertThat(names(work)).containsExactly("", "我的译文", "参考译文");
    }

    @Test
    void translatorsNameTheirVersionsThoughNoWordSaysSo() throws IntakeException {
        var work = work("""
                # Мельница

                ## Подлинник

                Мельница стоит под снегом и молчит.
                Ручей подо льдом идёт своей дорогой.
                Старик смотрит на огонь.

                ## Ada Poole

                The mill stands under the snow and is silent.
                Under the ice the stream goes its own way.
                The old man looks into the fire.

                ## Jonas Reed

                Snow lies on the mill, and the mill is silent.
                The stream goes its way under the ice.
                An old man looks at his fire.
                """);

        assertThat(languages(work)).containsExactly("ru", "en", "en");
        assertThat(names(work)).containsExactly("", "Ada Poole", "Jonas Reed");
    }

    @Test
    void labelsBeforeLinesAreNoText() throws IntakeException {
        var draft = read("""
                EN: The bridge is open again.
                ES: El puente está abierto otra vez.

                EN: Walk slowly, please.
                ES: Caminen despacio, por favor.

                EN: The river is high.
                ES: El río está crecido.
                """);

        assertThat(pairs(draft.works().getFirst()))
                .containsExactly(
                        List.of("The bridge is open again.", "El puente está abierto otra vez."),
                        List.of("Walk slowly, please.", "Caminen despacio, por favor."),
                        List.of("The river is high.", "El río está crecido."));
        assertThat(leftOut(draft, Reason.LABEL)).hasSize(6);
    }

    @Test
    void speakersOfAnInterviewAreNoLabels() throws IntakeException {
        var work = work("""
                Host: Why did you come back to the valley?

                主持人：您为什么回到山谷？

                Guest: Because the trees were calling me by name.

                嘉宾：因为那些树在叫我的名字。
                """);

        assertThat(languages(work)).containsExactly("en", "zh-Hans");
        assertThat(paragraphs(work.versions().getFirst()).getFirst()).startsWith("Host: ");
    }

    @Test
    void rowsOfTablesStandSideBySideAndTheirNumbersAreNoText() throws IntakeException {
        var draft = read("""
                # The orchard

                | No. | Français | Español |
                |-----|----------|---------|
                | 1 | Les pommes sont mûres. | Las manzanas están maduras. |
                | 2 | On les cueille demain. | Mañana las recogemos. |
                | 3 |  | ¡Todos! |
                """);

        var work = draft.works().getFirst();
        assertThat(languages(work)).containsExactly("fr", "es");
        assertThat(pairs(work))
                .containsExactly(
                        List.of("Les pommes sont mûres.", "Las manzanas están maduras."),
                        List.of("On les cueille demain.", "Mañana las recogemos."),
                        List.of("", "¡Todos!"));
        assertThat(leftOut(draft, Reason.ROW_NAME)).hasSize(3);
    }

    @Test
    void whatIsNotTranslatedStandsAlone() throws IntakeException {
        var work = work("""
                La neige est tombée toute la nuit sur le village.

                雪整夜落在村子里。

                Personne n'est sorti avant midi, sauf le facteur, qui connaissait le chemin par cœur depuis trente ans.

                Les enfants dormaient encore.

                孩子们还在睡觉。

                Puis le soleil est revenu.

                后来太阳又出来了。
                """);

        assertThat(languages(work)).containsExactly("fr", "zh-Hans");
        assertThat(pairs(work)).hasSize(4).anySatisfy(pair -> {
            assertThat(pair.getFirst()).startsWith("Personne");
            assertThat(pair.get(1)).isEmpty();
        });
    }

    @Test
    void aPrefaceDoesNotDecideWhichIsTheOriginal() throws IntakeException {
        var draft = read("""
                # 桥头演说（中英对照）

                编者按：这篇演说是去年在桥头发表的，由几位同学译出。

                The bridge was built by hands, not by words.

                桥是用手建的，不是用话建的。

                Whoever crosses it owes something to those hands.

                谁走过它，就欠那些手一点东西。

                原文链接：https://example.org/bridge

                翻译：小禾
                """);

        assertThat(languages(draft.works().getFirst())).containsExactly("en", "zh-Hans");
        assertThat(pairs(draft.works().getFirst())).hasSize(2);
        assertThat(leftOut(draft, Reason.NOTE)).hasSize(1);
        assertThat(leftOut(draft, Reason.CREDITS)).hasSize(2);
    }

    @Test
    void aTextThatIsPrintedAgainIsLeftOut() throws IntakeException {
        var draft = read("""
                # Der Garten

                ## Im Ganzen

                Der Garten gehört dem, der ihn gießt. Im Sommer gehört er allen. Im Winter gehört er den Amseln.

                ## Satz für Satz

                Der Garten gehört dem, der ihn gießt.

                花园属于浇灌它的人。

                Im Sommer gehört er allen.

                夏天它属于所有人。

                Im Winter gehört er den Amseln.

                冬天它属于乌鸫。
                """);

        assertThat(leftOut(draft, Reason.SAID_BEFORE)).isNotEmpty();
        assertThat(paragraphs(draft.works().getFirst().versions().get(1))).hasSize(3);
    }

    @Test
    void contentsOfOneWorkAreItsHeadings() throws IntakeException {
        var draft = read("""
                # Three walks

                ## Contents

                - The hill
                - The shore

                ## The hill

                We climbed before breakfast.

                我们在早饭前爬了山。

                ## The shore

                The tide was out.

                潮水退了。
                """);

        assertThat(draft.works()).singleElement().satisfies(work -> {
            assertThat(work.metadata().of(Field.TITLE)).containsValue("Three walks");
            assertThat(paragraphs(work.versions().getFirst())).contains("The hill", "The shore");
        });
    }

    @Test
    void whatMakersOfSitesWriteBetweenTheLinesIsNoText() throws IntakeException {
        var draft = read("""
                {{< notice tip >}}
                Share this page.
                {{< /notice >}}

                <div
                  class="pair"
                  id="one">

                Bread is older than kings.

                面包比国王更老。

                </div>

                ::: warning 提示
                请勿转载。
                :::

                <style>
                p { color: red }
                </style>

                Salt is older than bread.

                盐比面包更老。
                """);

        assertThat(pairs(draft.works().getFirst()))
                .containsExactly(
                        List.of("Bread is older than kings.", "面包比国王更老。"),
                        List.of("Salt is older than bread.", "盐比面包更老。"));
        assertThat(leftOut(draft, Reason.NOTE)).contains("Share this page.", "请勿转载。");
    }

    @Test
    void remarksBetweenTheTextAndItsTranslationStandBesideNeither() throws IntakeException {
        var draft = read("""
                # 論灯

                ## 原文

                灯は一つでも夜を分ける。

                ## 译文

                一盏灯也能把夜晚分开。

                ## 赏析

                作者用灯写人，短短一句里有三层意思，读的时候要慢，而且要想到他写这句话时已经失明多年，这是全文最好的一句。
                """);

        assertThat(languages(draft.works().getFirst())).containsExactly("ja", "zh-Hans");
        assertThat(draft.works().getFirst().versions())
                .allSatisfy(v -> assertThat(paragraphs(v)).hasSize(1));
        assertThat(leftOut(draft, Reason.NOTE)).hasSize(1);
    }
}
