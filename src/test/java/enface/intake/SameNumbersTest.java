package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files whose lines of one number correspond: lists with names of passages beside them, and corpora for machines.
class SameNumbersTest {

    private static final String ENGLISH = "The lamp\nIt is lit. We can see the stairs.\n\nNobody fell.\n";
    private static final String FRENCH = "La lampe\nElle est allumée.\nOn voit l'escalier.\nPersonne n'est tombé.\n";
    private static final String CHINESE = "灯\n灯亮着，我们看得见楼梯。\n\n没有人摔倒。\n";
    private static final String IDS = "title\n1.1\n1.2\n1.3\n";

    @TempDir
    private Path folder;

    private Draft read(String... namesAndTexts) throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]));
        }
        return read(files);
    }

    private static Draft read(List<Path> files) throws Exception {
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    @Test
    void linesOfOneNumberStandSideBySideInAsManyVersionsAsThereAre() throws Exception {
        var draft = read("lamp.ids", IDS, "en_first.txt", ENGLISH, "lamp_fra.txt", FRENCH, "zh_Hans_x.txt", CHINESE);
        assertThat(Laid.languages(draft)).containsExactly("en", "fr", "zh-Hans");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "The lamp | La lampe | 灯",
                        "It is lit. We can see the stairs. | Elle est allumée. | 灯亮着，我们看得见楼梯。",
                        "– | On voit l'escalier. | –",
                        "Nobody fell. | Personne n'est tombé. | 没有人摔倒。");
        assertThat(Laid.leftOut(draft)).contains("ROW_NAME 1.2");
    }

    @Test
    void versionsInOneLanguageGoByTheirNames() throws Exception {
        var draft = read("lamp.ids", IDS, "en_First1901.txt", ENGLISH, "en_Second.txt", ENGLISH.replace("lit", "on"));
        assertThat(Laid.only(draft).versions())
                .extracting(v -> v.called().name())
                .containsExactly("First1901", "Second");
    }

    @Test
    void aLanguageThatIsSeldomBroughtIsWhatTheNameSays() throws Exception {
        var pali = "Dīpo\nDīpo jalati, sopānaṁ passāma.\n\nNa koci patati.\n";
        var draft = read("lamp.ids", IDS, "en_first.txt", ENGLISH, "pli_ms.txt", pali);
        assertThat(Laid.languages(draft)).containsExactly("en", "pi");
    }

    @Test
    void namesOfPassagesWithoutTheirTextsAreSaidToBeSuch() {
        assertThatThrownBy(() -> read("lamp.ids", IDS, "en.txt", "One line only.\n"))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.LINKS);
                    assertThat(e.file()).isEqualTo("lamp.ids");
                });
    }

    @Test
    void inAFolderEachListGoesWithTheTextsBesideIt() throws Exception {
        for (var name : List.of("lamp", "lock")) {
            var inside = Files.createDirectories(folder.resolve(name));
            Files.writeString(inside.resolve(name + ".ids"), IDS);
            Files.writeString(inside.resolve("en.txt"), ENGLISH.replace("lamp", name));
            Files.writeString(inside.resolve("fr.txt"), FRENCH);
        }
        var draft = read(List.of(folder));
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works()).allSatisfy(work -> assertThat(work.versions()).hasSize(2));
    }

    @Test
    void aTitleLosesOnlyTheWordThatTellsItsLanguage() throws Exception {
        var draft = read(
                "declaration-of-independence.en.txt", "We go.\n", "declaration-of-independence.de.txt", "Wir gehen.\n");
        assertThat(Laid.only(draft).metadata().fields().toString()).contains("declaration-of-independence}");
    }

    @Test
    void linesOfACorpusForMachinesArePairedByTheirNumbers() throws Exception {
        var draft = read("lamp.en", ENGLISH.replace("\n\n", "\nNothing else.\n"), "lamp.fr", FRENCH);
        assertThat(Laid.languages(draft)).containsExactly("en", "fr");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "The lamp | La lampe",
                        "It is lit. We can see the stairs. | Elle est allumée.",
                        "Nothing else. | On voit l'escalier.",
                        "Nobody fell. | Personne n'est tombé.");
    }

    @Test
    void longLinesArePairedAndTheirSentencesFoundOut() throws Exception {
        var english = "We came back in the evening. ".repeat(20) + "\n" + "The door was open. ".repeat(30) + "\n";
        var french = "Nous sommes revenus le soir. ".repeat(20) + "\n" + "La porte était ouverte. ".repeat(30) + "\n";
        var draft = read("door.en", english, "door.fr", french);
        assertThat(Laid.only(draft).pairing().size()).isEqualTo(2);
        assertThat(Laid.only(draft)
                        .versions()
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .paragraph()
                        .segments())
                .hasSize(20);
    }

    @Test
    void filesWithAnotherNumberOfLinesAreAligned() throws Exception {
        var draft = read("lamp.en", "One sentence here.\nAnd another one.\n", "lamp.fr", FRENCH);
        assertThat(Laid.only(draft).pairing().isEmpty()).isTrue();
    }

    @Test
    void paragraphsThatWereBrokenAtTheEdgeOfThePaperAreNoLines() throws Exception {
        var wrapped = """
                The gate stood open all night and nobody of
                those who lived in the street had thought of
                closing it, since they had never seen anyone
                who came through it after the lamps were lit
                and went away again before the morning came,
                as we did.
                """;
        var draft = read("gate.en", wrapped, "gate.de", wrapped.replace("The gate", "Das Tor"));
        assertThat(draft.works().getFirst().pairing().isEmpty()).isTrue();
    }
}
