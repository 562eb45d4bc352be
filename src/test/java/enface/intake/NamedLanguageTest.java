package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the name of a file or of its folder says of the language is believed against a guess on a few words.
class NamedLanguageTest {

    @TempDir
    Path folder;

    private Draft read(String... namesAndTexts) throws IOException, IntakeException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            var file = folder.resolve(namesAndTexts[i]);
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, namesAndTexts[i + 1].replace("|", "\n\n")));
        }
        boolean folders = namesAndTexts[0].contains("/");
        return new Intake().read(folders ? List.of(folder) : files, List.of(), Progress.none());
    }

    private static List<String> languages(DraftWork work) {
        return work.versions().stream().map(v -> v.language().value()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            talk.en.txt          ^ No lamp burned.|Yes. No.|In it on an old sea.   ^ en
            Talk (Spanish).txt   ^ No. Sí.|Lámpara.|Animal natural.                ^ es
            talk_gl.md           ^ A ponte vella.|Está pechada.|Non sei.           ^ gl
            talk-nn.txt          ^ Brua var stengd.|Ingen visste det.              ^ nn
            talk.ms.txt          ^ Jambatan itu ditutup.|Tidak ada orang.          ^ ms
            English/talk.txt     ^ No lamp burned.|Yes. No.|Animal.                ^ en
            fr/talk.txt          ^ Non.|Six animals.|Table simple.                 ^ fr
            """)
    void isBelievedOfAFewWords(String name, String text, String language) throws IOException, IntakeException {
        var other = name.contains("/") ? "zh/talk.txt" : name.replaceFirst("(?<=[Tt]alk).*(?=[.])", ".zh");
        var work = read(name, text, other, "没有灯亮着。|是的。不。|在一片古老的海上。").works();
        assertThat(work).hasSize(1);
        assertThat(languages(work.getFirst())).containsExactlyInAnyOrder(language, "zh-Hans");
    }

    @Test
    void isNotBelievedOfAnotherScript() throws IOException, IntakeException {
        var draft = read(
                "talk.en.txt", "没有灯亮着。|在一片古老的海上。", "talk.fr.txt", "Aucune lampe ne brûlait.|Sur une mer ancienne.");
        assertThat(languages(draft.works().getFirst())).containsExactly("zh-Hans", "fr");
    }

    @Test
    void isNotBelievedOfATextThatSaysOtherwise() throws IOException, IntakeException {
        var draft = read(
                "talk.fr.txt",
                "Nobody has translated this page yet, and nobody knows when somebody will.|It stands here as it was.",
                "talk.de.txt",
                "Niemand hat diese Seite bisher übersetzt.|Sie steht hier, wie sie war.");
        assertThat(languages(draft.works().getFirst())).containsExactly("en", "de");
    }

    @Test
    void doesNotHideASecondLanguageInTheFile() throws IOException, IntakeException {
        var draft = read(
                "talk.en.txt",
                "No lamp burned in all the town that night.|没有一盏灯亮着。|The sea was old and very quiet.|海很老，也很静。");
        assertThat(languages(draft.works().getFirst())).containsExactly("en", "zh-Hans");
    }

    @Test
    void aListOfWordsIsInOneLanguage() throws IOException, IntakeException {
        var draft = read(
                "words.one.txt",
                "bridge|water|house|wind|hand|over|under|stone|lamp|street",
                "words.two.txt",
                "桥|水|房子|风|手|上面|下面|石头|灯|街");
        assertThat(languages(draft.works().getFirst())).containsExactly("en", "zh-Hans");
    }

    @Test
    void aFileThatIsNotTranslatedToTheEndIsAVersionWhereAnotherIsNamedLikeIt() throws IOException, IntakeException {
        var english =
                "The sea was old and very quiet.|Nobody had lit the lamps in the town.|We waited for the morning.";
        var draft = read(
                "home.en.txt",
                english,
                "home.zh.txt",
                "海很老，也很静，一点声音也没有，像是睡着了。|镇上没有人点灯，街上也没有人走动。|We waited for the morning.");
        assertThat(draft.works()).hasSize(1);
        assertThat(languages(draft.works().getFirst())).containsExactly("en", "zh-Hans");
        DraftAccount.assertComplete(draft);
    }

    @Test
    void aNoteBesideFilesOfOneWorkIsPassedOverInAFolder() throws IOException, IntakeException {
        Files.writeString(folder.resolve("psalm.ids"), "1\n2\n");
        Files.writeString(folder.resolve("en_One.txt"), "The sea was old.\nNobody waited.\n");
        Files.writeString(folder.resolve("zh_One.txt"), "海很老。\n没有人等。\n");
        Files.writeString(folder.resolve("NOTE.md"), "These lines were written for nobody in particular.\n");
        var draft = new Intake().read(List.of(folder), List.of(), Progress.none());
        assertThat(draft.works()).hasSize(1);
        assertThat(languages(draft.works().getFirst())).containsExactly("en", "zh-Hans");
        assertThat(draft.report().skipped()).extracting(s -> s.file()).containsExactly("NOTE.md");
    }
}
