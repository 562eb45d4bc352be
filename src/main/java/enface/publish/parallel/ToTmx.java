package enface.publish.parallel;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.align.row.Row;
import enface.job.Progress;
import enface.note.file.NotesJson;
import enface.publish.xml.XmlText;
import enface.text.Called;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.piece.Pieces;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes a translation memory, TMX 1.4b: a unit for every row, a variant for every version that has something there.
///
/// What TMX has no element for stands in properties that other programs pass over: in the header what is known of
/// the work and of each version, and the notes as they are; in a unit how its versions correspond to the first one
/// ([BeadWords]), in a variant
/// how its text is put together ([Pieces]).
public final class ToTmx {

    private final Parallel texts;
    private final boolean plain;

    private ToTmx(Parallel texts, boolean plain) {
        this.texts = texts;
        this.plain = plain;
    }

    /// A memory that is read as the same work again.
    static void write(Parallel texts, Writer out, Progress progress) throws IOException {
        new ToTmx(texts, false).write(out, progress);
    }

    /// An alignment as a memory for other programs: the whole file as text, to be stored as UTF-8.
    public static String text(Alignment alignment, Side source, Side target) {
        var rows = alignment.beads().stream().map(bead -> row(bead)).toList();
        var versions = List.of(version(1, Role.ORIGINAL, source), version(2, Role.TRANSLATION, target));
        var texts = new Parallel(Metadata.EMPTY, versions, rows, List.of(Optional.empty(), Optional.empty()));
        var out = new StringWriter();
        try {
            new ToTmx(texts, true).write(out, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory does not fail
        }
        return out.toString();
    }

    private static Row row(Bead bead) {
        return new Row(List.of(bead.source(), bead.target()), bead.confidence());
    }

    private static Version version(long id, Role role, Side side) {
        return new Version(new VersionId(id), role, side.language(), new Called("", ""), false, side.text());
    }

    private void write(Writer out, Progress progress) throws IOException {
        var xml = new XmlText(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("tmx", "version", "1.4");
        xml.raw("\n");
        header(xml);
        xml.raw("\n<body>\n");
        var beads = texts.beadsByRow();
        var moved = texts.moved();
        for (int row = 0; row < texts.rows().size(); row++) {
            progress.step(row, texts.rows().size());
            if (!plain || isFull(row)) {
                xml.open("tu");
                notes(xml, row);
                for (int version = 0; !plain && version < texts.versions().size(); version++) {
                    var said = BeadWords.written(beads.get(version).get(row), moved.get(version));
                    property(xml, "x-enface-beads:" + code(version), "", said);
                }
                for (int version = 0; version < texts.versions().size(); version++) {
                    variant(xml, row, version);
                }
                xml.close("tu").raw("\n");
            }
        }
        xml.raw("</body>\n</tmx>\n");
    }

    private boolean isFull(int row) {
        return texts.rows().get(row).cells().stream().noneMatch(c -> c.isEmpty());
    }

    private void header(XmlText xml) throws IOException {
        xml.open(
                "header",
                "creationtool",
                "Enface",
                "creationtoolversion",
                "0.1.0",
                "segtype",
                "sentence",
                "o-tmf",
                "Enface",
                "adminlang",
                "en",
                "srclang",
                texts.language(0).value(),
                "datatype",
                "plaintext");
        notes(xml, -1);
        if (!plain) {
            for (var field : Field.values()) {
                for (var said : texts.about().of(field).entrySet()) {
                    var type = "x-enface-" + field.name().toLowerCase(Locale.ROOT);
                    property(xml, type, said.getKey().value(), said.getValue());
                }
            }
            for (int v = 0; v < texts.versions().size(); v++) {
                var called = texts.versions().get(v).called();
                property(xml, "x-enface-version", "", code(v));
                property(xml, "x-enface-name:" + code(v), "", called.name());
                property(xml, "x-enface-by:" + code(v), "", called.by());
            }
        }
        if (texts.kept().isPresent()) {
            property(xml, "x-enface-notes", "", NotesJson.line(texts.kept().get()));
        }
        xml.close("header");
    }

    /// The notes of a unit in words, and before them what tells those from others that may come beside them, or in
    /// their place.
    private void notes(XmlText xml, int row) throws IOException {
        var notes = texts.notesIn(row);
        for (var note : notes) {
            property(xml, "x-enface-told", "", note.told().written());
        }
        for (var note : notes) {
            xml.element("note", note.line());
        }
    }

    /// What tells a version from the others: its language, and which of that language it is.
    private String code(int version) {
        return texts.language(version).value() + "#" + (texts.before(version) + 1);
    }

    private static void property(XmlText xml, String type, String language, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.element("prop", value, "type", type, "xml:lang", language);
        }
    }

    private void variant(XmlText xml, int row, int version) throws IOException {
        var cell = texts.cell(row, version);
        if (cell.isEmpty() && !isNeeded(row, version)) {
            return;
        }
        xml.open("tuv", "xml:lang", texts.language(version).value());
        if (!plain) {
            var text = texts.versions().get(version).text();
            property(xml, "x-enface-cut", "", Pieces.of(text, cell).written());
        }
        xml.element("seg", texts.text(row, version)).close("tuv");
    }

    /// Variants of one language are told by their order, so none may be wanting before another.
    private boolean isNeeded(int row, int version) {
        for (int later = version + 1; later < texts.versions().size(); later++) {
            if (texts.language(later).equals(texts.language(version))
                    && !texts.cell(row, later).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
