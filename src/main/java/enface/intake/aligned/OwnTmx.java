package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.SheetText;
import enface.note.file.NoteLine;
import enface.note.file.NoteLines;
import enface.text.Called;
import enface.text.Metadata.Field;
import enface.text.piece.Pieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What Enface itself says in the properties of a memory: of the work, of its versions, and of how texts are put
/// together.
final class OwnTmx {

    private static final String OWN = "x-enface-";

    private final SheetText sheet;
    private final List<String> versions = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private Optional<Pieces> cut = Optional.empty();
    private final NoteLines told = new NoteLines();

    OwnTmx(SheetText sheet) {
        this.sheet = sheet;
    }

    /// Whether the memory was written by Enface, as a work.
    boolean isOwn() {
        return !versions.isEmpty();
    }

    /// Takes a property; false where it is none of ours.
    boolean property(String type, String language, String value) throws IntakeException {
        if (!type.startsWith(OWN)) {
            return false;
        }
        int colon = type.indexOf(':');
        var key = type.substring(OWN.length(), colon < 0 ? type.length() : colon);
        var code = colon < 0 ? "" : type.substring(colon + 1);
        return switch (key) {
            case "version" -> versions.add(value);
            case "name", "by" -> {
                names.put(key + ":" + code, value);
                yield true;
            }
            case "notes" -> {
                sheet.notes(value);
                yield true;
            }
            case "told" -> {
                NoteLine.read(value).ifPresent(told::add);
                yield true;
            }
            case "cut" -> {
                cut = Pieces.read(value);
                yield true;
            }
            case "beads" -> {
                if (versions.contains(code)) {
                    sheet.beads(column(code), value);
                }
                yield true;
            }
            default -> about(key, language, value);
        };
    }

    /// What others wrote among the notes of a unit, or of the header, that was just read. The rest are words that
    /// Enface
    /// wrote for other programs, of notes that the memory brings whole; where others changed them, that is noted.
    List<String> strangers(List<String> words) {
        var found = told.of(words);
        sheet.reworded(found.words());
        told.clear();
        return found.strangers();
    }

    private boolean about(String key, String language, String value) throws IntakeException {
        for (var field : Field.values()) {
            if (field.name().toLowerCase(Locale.ROOT).equals(key)) {
                var tag = LanguageCodes.exact(language);
                if (tag.isPresent()) {
                    sheet.about(field, tag.get(), value);
                }
                return tag.isPresent();
            }
        }
        return false;
    }

    /// Makes the columns of the versions, in their order.
    void addColumns() {
        versions.forEach(this::column);
    }

    /// A column by the language of its version and its number among those of that language, `en#1`.
    private int column(String code) {
        return sheet.column(
                code.toLowerCase(Locale.ROOT),
                () -> new Column(LanguageCodes.exact(code.replaceFirst("#.*", "")), called(code)));
    }

    private Called called(String code) {
        return new Called(names.getOrDefault("name:" + code, ""), names.getOrDefault("by:" + code, ""));
    }

    void beginUnit() {
        cut = Optional.empty();
    }

    /// How the next text is put together.
    Optional<Pieces> takeCut() {
        var taken = cut;
        cut = Optional.empty();
        return taken;
    }
}
