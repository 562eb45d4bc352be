package enface.note.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Who says what a note is on goes out with it, and does no harm where it is read.
class SpeakersInNotesTest {

    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    private static NotesDocument document() {
        var said = new Target(new VersionId(1), TextRange.of(2, new TextSpan(0, 5)), "Where", "", " were");
        var plain = new Target(new VersionId(1), TextRange.of(3, new TextSpan(0, 2)), "At", "", " the");
        var note =
                new Note(new NoteId(0), new WorkId(1), List.of(said, plain), "", List.of(), "Why?", "Mei", THEN, THEN);
        return new NotesDocument(
                "Talk", List.of(new NotesDocument.Of("en", "", Map.of(2, "Anna"))), List.of(), List.of(note));
    }

    @Test
    void asJson() throws BadFile {
        var text = NotesJson.write(document());
        assertThat(text).containsOnlyOnce("\"speaker\": \"Anna\"");
        assertThat(NotesJson.read(text).notes().getFirst().targets())
                .isEqualTo(document().notes().getFirst().targets());
    }

    @Test
    void asATable() {
        var text = NotesTable.write(document(), ',');
        assertThat(text.lines().findFirst().orElseThrow()).endsWith(",speaker,seal");
        assertThat(text).containsPattern(",Anna,[0-9a-f]+\n");
    }
}
