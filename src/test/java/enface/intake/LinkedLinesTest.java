package enface.intake;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of sentences, and a file beside them that says which correspond.
class LinkedLinesTest {

    private static final String ENGLISH_LINES = """
            The lock was never closed.
            Nobody had a key to it.
            We went through every evening,
            and came back every morning.
            It was our street.
            """;
    private static final String CHINESE_LINES = """
            水闸从来没有关过，也没有人有钥匙。
            我们每天傍晚走过去，
            第二天早上再走回来。
            这一句是译者加的。
            那是我们的街。
            """;

    @TempDir
    private Path folder;

    private Draft read(String linksName, String links) throws IOException, IntakeException {
        var files = List.of(
                Files.writeString(folder.resolve("lock.en.txt"), ENGLISH_LINES),
                Files.writeString(folder.resolve("lock.zh.txt"), CHINESE_LINES),
                Files.writeString(folder.resolve(linksName), links));
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    private static List<Paragraph> paragraphs(Draft draft, LanguageTag language) {
        return draft.works().getFirst().versions().stream()
                .filter(v -> v.language().equals(language))
                .flatMap(v -> v.paragraphs().stream())
                .map(DraftParagraph::paragraph)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0,1]:[0]\n[2]:[1]\n[3]:[2]\n[]:[3]\n[4]:[4]\n",
                "[0, 1]:[0]:0.31\n[2]:[1]:0.2\n[3]:[2]:0.11\n[]:[3]:0\n[4]:[4]:0.05\n",
                "0\t0\t0.4\n2\t1\t0.9\n3\t2\t0.7\n4\t3\t-0.3\n4\t4\t1.2\n5\t5\n"
            })
    void whatIsLinkedIsOneRow(String links) throws Exception {
        var draft = read("lock.links", links);
        assertThat(draft.works()).hasSize(1);
        assertThat(paragraphs(draft, ENGLISH))
                .extracting(Paragraph::text)
                .containsExactly(
                        "The lock was never closed. Nobody had a key to it.",
                        "We went through every evening,",
                        "and came back every morning.",
                        "It was our street.");
        assertThat(paragraphs(draft, ENGLISH).getFirst().segments()).hasSize(2);
        assertThat(paragraphs(draft, SIMPLIFIED_CHINESE)).hasSize(5);
        assertThat(draft.works().getFirst().pairing().size()).isEqualTo(5);
    }

    @Test
    void whatCrossesIsTakenTogether() throws Exception {
        var draft = read("lock.txt", "[0,1]:[0]\n[2]:[2]\n[3]:[1]\n[]:[3]\n[4]:[4]\n");
        assertThat(paragraphs(draft, ENGLISH))
                .extracting(Paragraph::text)
                .contains("We went through every evening, and came back every morning.");
    }

    @Test
    void linesBehindTheLastLinkStandAlone() throws Exception {
        var more = new StringBuilder();
        var links = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            more.append("We went out that night ").append(i).append(".\n");
            links.append("[").append(i).append("]:[").append(i).append("]\n");
        }
        var french = more.toString().replace("We went out that night", "Nous sommes sortis ce soir");
        var files = List.of(
                Files.writeString(folder.resolve("out.en.txt"), more + "The end of it.\n"),
                Files.writeString(folder.resolve("out.fr.txt"), french),
                Files.writeString(folder.resolve("out.links"), links.toString()));
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(Laid.rows(draft)).hasSize(41).endsWith("The end of it. | –");
    }

    @Test
    void linksThatFitNoFilesAreSaidToBeSuch() {
        assertThatThrownBy(() -> read("lock.links", "[0]:[0]\n[1]:[1]\n"))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(IntakeException.Kind.LINKS);
                    assertThat(e.file()).isEqualTo("lock.links");
                });
    }

    /// Half of a letter that was read in a wrong encoding once, in a file whose lines end as lines do.
    @Test
    void aLineDoesNotEndInTheMiddleOfALetter() throws Exception {
        var files = List.of(
                Files.writeString(
                        folder.resolve("lock.en.txt"),
                        ENGLISH_LINES
                                .replace("a key", "\u00e5\u0085\u0081 a key")
                                .replace("our", "\u0085our")),
                Files.writeString(folder.resolve("lock.zh.txt"), CHINESE_LINES),
                Files.writeString(folder.resolve("lock.links"), "[0,1]:[0]\n[2]:[1]\n[3]:[2]\n[]:[3]\n[4]:[4]\n"));
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(paragraphs(draft, ENGLISH).stream()
                        .mapToInt(p -> p.segments().size())
                        .sum())
                .isEqualTo(5);
    }
}
