package enface.publish.parallel;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.job.Progress;
import enface.note.file.NotesJson;
import enface.publish.xml.XmlText;
import enface.text.Metadata.Field;
import enface.text.piece.Pieces;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Writes two versions as XLIFF 2.1: a unit with one segment for every row, `final` where a person has confirmed all of
/// it. What XLIFF has no place for stands in its own metadata module. Signs that XML cannot hold are written as `cp`.
final class ToXliff {

    private final Parallel texts;
    private final XmlText xml;

    private ToXliff(Parallel texts, XmlText xml) {
        this.texts = texts;
        this.xml = xml;
    }

    static void write(Parallel pair, Writer out, Progress progress) throws IOException {
        new ToXliff(pair, new XmlText(out)).write(progress);
    }

    private void write(Progress progress) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open(
                "xliff",
                "xmlns",
                "urn:oasis:names:tc:xliff:document:2.0",
                "xmlns:mda",
                "urn:oasis:names:tc:xliff:metadata:2.0",
                "version",
                "2.1",
                "srcLang",
                texts.language(0).value(),
                "trgLang",
                texts.language(1).value());
        xml.raw("\n").open("file", "id", "f1").raw("\n");
        about();
        var beads = texts.beadsByRow().get(1);
        for (int row = 0; row < texts.rows().size(); row++) {
            progress.step(row, texts.rows().size());
            unit(row, beads.get(row));
        }
        xml.close("file").raw("\n").close("xliff").raw("\n");
    }

    private void about() throws IOException {
        xml.open("mda:metadata").open("mda:metaGroup", "category", "enface");
        xml.element("mda:meta", "1", "type", "form");
        for (var field : Field.values()) {
            for (var said : texts.about().of(field).entrySet()) {
                var type = field.name().toLowerCase(Locale.ROOT) + ":"
                        + said.getKey().value();
                xml.element("mda:meta", said.getValue(), "type", type);
            }
        }
        for (int v = 0; v < 2; v++) {
            var side = v == 0 ? "source" : "target";
            var called = texts.versions().get(v).called();
            meta("name:" + side, called.name());
            meta("by:" + side, called.by());
        }
        meta("notes", texts.kept().map(NotesJson::line).orElse(""));
        told(-1);
        xml.close("mda:metaGroup").close("mda:metadata").raw("\n");
        notes(-1);
    }

    /// What tells the words of notes from others that may come beside them, or in their place.
    private void told(int row) throws IOException {
        for (var note : texts.notesIn(row)) {
            meta("told", note.told().written());
        }
    }

    private void notes(int row) throws IOException {
        var notes = texts.notesIn(row);
        if (!notes.isEmpty()) {
            xml.open("notes");
            for (var note : notes) {
                xml.element("note", note.line(), "id", "n" + note.number());
            }
            xml.close("notes");
        }
    }

    private void meta(String type, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.element("mda:meta", value, "type", type);
        }
    }

    private void unit(int row, List<Bead> beads) throws IOException {
        xml.open("unit", "id", "u" + (row + 1));
        xml.open("mda:metadata").open("mda:metaGroup", "category", "enface");
        for (int v = 0; v < 2; v++) {
            meta(
                    v == 0 ? "cut:source" : "cut:target",
                    Pieces.of(texts.versions().get(v).text(), texts.cell(row, v))
                            .written());
        }
        meta("beads", BeadWords.written(beads, texts.moved().get(1)));
        told(row);
        xml.close("mda:metaGroup").close("mda:metadata");
        notes(row);
        boolean isFinal = !beads.isEmpty() && beads.stream().allMatch(b -> b.status() == Status.CONFIRMED);
        boolean hasTarget = !texts.cell(row, 1).isEmpty();
        xml.open("segment", "state", !hasTarget ? "" : isFinal ? "final" : "translated");
        side("source", texts.text(row, 0));
        if (hasTarget) {
            side("target", texts.text(row, 1));
        }
        xml.close("segment").close("unit").raw("\n");
    }

    private void side(String tag, String text) throws IOException {
        xml.open(tag, "xml:space", "preserve");
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isControl(text, i)) {
                xml.text(text.substring(from, i));
                if (i < text.length()) {
                    xml.empty("cp", "hex", String.format(Locale.ROOT, "%04X", (int) text.charAt(i)));
                }
                from = i + 1;
            }
        }
        xml.close(tag);
    }

    private static boolean isControl(String text, int index) {
        char c = text.charAt(index);
        return !Character.isSurrogate(c) && XmlText.isIllegal(Character.toString(c));
    }
}
