package enface.study.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.store.Library;
import enface.study.SampleLibrary;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.work.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file pairs is how its texts stand in the library.
class PairedImportTest {

    @TempDir
    private Path folder;

    private Library library;
    private Importing importing;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        importing = SampleLibrary.importing(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Prepared prepared(String name, String text) throws IOException, IntakeException {
        var file = Files.writeString(folder.resolve(name), text);
        return importing.prepare(importing.read(List.of(file), List.of(), Progress.none()), Progress.none());
    }

    private static List<String> beads(PreparedWork work, int alignment) {
        var pair = work.alignments().get(alignment);
        return pair.alignment().beads().stream()
                .map(b -> work.texts().get(pair.source()).textOf(b.source()) + " | "
                        + work.texts().get(pair.target()).textOf(b.target()))
                .toList();
    }

    /// By their words the rows belong crosswise together; the table says otherwise.
    @Test
    void aTableIsBelievedAgainstTheWords() throws IOException, IntakeException {
        var prepared = prepared(
                "talk.csv",
                "en,fr,de\n1912.,1913.,1914.\n1913.,1912.,\nThe sea. The sea!,La mer.,Das Meer. Das Meer!\n,Fin.,Ende.\n");
        var work = prepared.works().getFirst();
        assertThat(beads(work, 0))
                .containsExactly("1912. | 1913.", "1913. | 1912.", "The sea. The sea! | La mer.", " | Fin.");
        assertThat(beads(work, 1))
                .containsExactly(
                        "1912. | 1914.", "1913. | ", "The sea. | Das Meer.", "The sea! | Das Meer!", " | Ende.");
    }

    @Test
    void unitsAreSureAndStoredAsTheyStand() throws IOException, IntakeException {
        var unit = "<tu><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"el\"><seg>%s</seg></tuv></tu>";
        var prepared = prepared(
                "a.tmx",
                "<tmx version=\"1.4\"><body>" + unit.formatted("Rain. Wind.", "Βροχή.") + unit.formatted("Night.", "")
                        + unit.formatted("Dawn.", "Αυγή.") + "</body></tmx>");
        assertThat(prepared.meanConfidence()).isEqualTo(1);
        assertThat(prepared.works().getFirst().foreign()).isEmpty();
        var id = importing.accept(prepared, Progress.none()).getFirst().id();
        var open = new Desk(library).open(id).orElseThrow();
        Alignment stored = open.alignment(open.versions().get(1)).orElseThrow();
        assertThat(stored)
                .isEqualTo(prepared.works().getFirst().alignments().getFirst().alignment());
        assertThat(beads(prepared.works().getFirst(), 0))
                .containsExactly("Rain. Wind. | Βροχή.", "Night. | ", "Dawn. | Αυγή.");
    }
}
