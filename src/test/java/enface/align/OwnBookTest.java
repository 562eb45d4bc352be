package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.lexicon.PackedLexicon;
import enface.intake.Draft.DraftVersion;
import enface.intake.Intake;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The user's own book against the beads that a careful person draws: `gold/seed.links`, made by reading the two
/// texts sentence by sentence.
class OwnBookTest {

    @Test
    void isAlignedAsACarefulPersonWould() throws Exception {
        var book = Corpora.file("seed/speech.en-zh.md");
        var draft = new Intake().read(List.of(book), List.of(), Progress.none());
        var versions = draft.works().getFirst().versions();
        var alignment = new StandardAligner(List.of(PackedLexicon.chineseEnglish()))
                .align(side(versions.get(0)), side(versions.get(1)), Progress.none());
        var links = alignment.beads().stream()
                .map(b -> ids(b.source().segments().boxed().toList()) + ":"
                        + ids(b.target().segments().boxed().toList()))
                .toList();
        var gold = Files.readAllLines(Path.of("src", "test", "resources", "gold", "seed.links"));
        double right = links.stream().filter(gold::contains).count();
        assertThat(right / links.size()).as("precision of %s", links).isGreaterThanOrEqualTo(0.95);
        assertThat(right / gold.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private static Side side(DraftVersion version) {
        return new Side(version.language(), version.text(), true);
    }

    private static String ids(List<Integer> ids) {
        return ids.toString().replace(" ", "");
    }
}
