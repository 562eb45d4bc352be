package enface.publish.parallel;

import enface.text.Metadata.Field;
import enface.text.piece.Pieces;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// Writes a translation memory, TMX 1.4b: a unit for every row, a variant for every version that has something there.
///
/// What TMX has no element for stands in properties that other programs pass over: in the header what is known of the
/// work and of each version, in a unit how its versions correspond to the first one ([BeadWords]), in a variant how its text
/// is put together ([Pieces]).
public final class ToTmx {

    private final Parallel texts;
    private final boolean plain;

    private ToTmx(Parallel texts, boolean plain) {
        this.texts = texts;
        this.plain = plain;
    }

    /// A memory that is read as the same work again.
    static void write(Parallel texts, Writer out, Steps steps) throws IOException {
        new ToTmx(texts, false).write(out, steps);
    }

    /// A memory for other programs: nothing but the units that have something in every version.
    public static void writePlain(Parallel texts, Writer out) throws IOException {
        new ToTmx(texts, true).write(out, Steps.NONE);
    }

    private void write(Writer out, Steps steps) throws IOException {
        var xml = new XmlText(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("tmx", "version", "1.4");
        xml.raw("\n");
        header(xml);
        xml.raw("\n<body>\n");
        var beads = texts.beadsByRow();
        for (int row = 0; row < texts.rows().size(); row++) {
            steps.at(row, texts.rows().size());
            if (!plain || isFull(row)) {
                xml.open("tu");
                for (int version = 0; !plain && version < texts.versions().size(); version++) {
                    var said = BeadWords.written(beads.get(version).get(row));
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
        xml.close("header");
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
