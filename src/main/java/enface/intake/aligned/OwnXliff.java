package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.OneLine;
import enface.intake.sheet.SheetText;
import enface.note.file.NoteLine;
import enface.note.file.NoteLines;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.piece.Pieces;
import enface.text.xml.StrangerXml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What Enface itself says in the metadata of an XLIFF file: of the work, of its two versions, and of how texts are put
/// together.
final class OwnXliff {

    private static final String OWN = "enface";

    private final Map<String, String> told = new HashMap<>();
    private final Map<String, Pieces> cuts = new HashMap<>();
    private final NoteLines lines = new NoteLines();
    private boolean own;

    boolean isOwn() {
        return own;
    }

    /// Reads the metadata that were begun last, up to their end.
    ///
    /// @param columns the number of the column of `source` or `target`
    void read(XMLStreamReader xml, SheetText sheet, ToIntFunction<String> columns)
            throws XMLStreamException, IntakeException {
        boolean ours = false;
        for (int depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("meta")) {
                var type = StrangerXml.attribute(xml, "type").orElse("");
                var value = InlineText.PLAIN.verbatim(xml);
                if (!ours || !take(type, value, sheet, columns)) {
                    sheet.aside(Reason.PROPERTY, (type + " " + OneLine.of(value)).strip());
                }
            } else if (xml.isStartElement()) {
                depth++;
                ours = StrangerXml.attribute(xml, "category")
                        .filter(OWN::equals)
                        .isPresent();
                own |= ours;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }

    private boolean take(String type, String value, SheetText sheet, ToIntFunction<String> columns)
            throws IntakeException {
        switch (type) {
            case "form" -> {}
            case "notes" -> sheet.notes(value);
            case "told" -> NoteLine.read(value).ifPresent(lines::add);
            case "cut:source", "cut:target" -> Pieces.read(value).ifPresent(cut -> cuts.put(type, cut));
            case "name:source", "name:target", "by:source", "by:target" -> told.put(type, value);
            case "beads" -> {
                var _ = columns.applyAsInt("source"); // its column comes before that of the target
                sheet.beads(columns.applyAsInt("target"), value);
            }
            default -> {
                return about(type, value, sheet);
            }
        }
        return true;
    }

    private static boolean about(String type, String value, SheetText sheet) throws IntakeException {
        int colon = type.indexOf(':');
        var tag = colon < 0 ? Optional.<LanguageTag>empty() : LanguageCodes.exact(type.substring(colon + 1));
        for (var field : Field.values()) {
            if (tag.isPresent() && field.name().toLowerCase(Locale.ROOT).equals(type.substring(0, colon))) {
                sheet.about(field, tag.get(), value);
                return true;
            }
        }
        return false;
    }

    void beginUnit() {
        cuts.clear();
    }

    /// The lines of notes that were written where the file is being read.
    NoteLines lines() {
        return lines;
    }

    /// How the text of a side of this unit is put together.
    Optional<Pieces> cut(String side) {
        return Optional.ofNullable(cuts.get("cut:" + side));
    }

    /// What the version of a side is called.
    Called called(String side) {
        return new Called(told.getOrDefault("name:" + side, ""), told.getOrDefault("by:" + side, ""));
    }
}
