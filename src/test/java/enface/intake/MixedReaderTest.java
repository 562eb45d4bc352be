package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of several kinds given together.
class MixedReaderTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aTableAndTwoTextsAreTwoWorks() throws IOException, IntakeException {
        var files = List.of(
                file("talk.csv", "en,zh\nThe bakery was shut.,面包房关门了。\n"),
                file("rain.en.txt", "It rained the whole night.\n"),
                file("rain.fr.txt", "Il a plu toute la nuit.\n"));
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(draft.files()).hasSize(3);
        assertThat(draft.works()).hasSize(2);
        assertThat(Laid.rows(draft.works().getFirst())).containsExactly("The bakery was shut. | 面包房关门了。");
        assertThat(draft.works().getLast().versions())
                .extracting(v -> v.language().value())
                .containsExactly("en", "fr");
        assertThat(draft.works().getLast().pairing().isEmpty()).isTrue();
    }

    @Test
    void aFileOfOneColumnMayJoinAWorkThatIsThere() throws IOException, IntakeException {
        var file = file("talk.fr.srt", "1\n00:00:01,000 --> 00:00:03,000\nIl a plu\ntoute la nuit.\n");
        var draft = new Intake().readVersions(List.of(file), List.of(new LanguageTag("fr")), Progress.none());
        var versions = draft.works().getFirst().versions();
        assertThat(versions).extracting(DraftVersion::role).containsExactly(Role.ORIGINAL);
        assertThat(versions.getFirst().text().segments()).containsExactly("Il a plu toute la nuit.");
    }

    @Test
    void filesWithoutTimesArePairedRowByRowWhereAllHaveAsMany() throws IOException, IntakeException {
        var english = file("talk.en.csv", "en\nThe rain came.\nThe wind came.\n");
        var spanish = file("talk.es.csv", "es\nVino la lluvia.\nVino el viento.\n");
        var draft = new Intake().read(List.of(english, spanish), List.of(), Progress.none());
        assertThat(Laid.rows(draft))
                .containsExactly("The rain came. | Vino la lluvia.", "The wind came. | Vino el viento.");
        var lines = file("talk.it.csv", "it\n\"Venne\nla pioggia.\"\nVenne il vento.\n");
        var loose = new Intake().read(List.of(english, lines), List.of(), Progress.none());
        assertThat(loose.works().getFirst().pairing().isEmpty())
                .as("a cell of two lines is two paragraphs")
                .isTrue();
    }
}
