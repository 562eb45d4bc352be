package enface.ui.note;

import enface.language.cut.Words;
import enface.note.Note;
import enface.note.Target;
import enface.study.StudyModel;
import enface.study.note.NotesModel;
import enface.study.scheme.SchemesModel;
import enface.study.work.VersionNames;
import enface.text.Shortened;
import enface.ui.part.Controls;
import java.util.stream.Collectors;

/// What the cards of notes need to say what a note says.
record NoteTools(Words words, StudyModel study) {

    private static final int LONGEST_QUOTE = 60;

    NotesModel model() {
        return study.notes();
    }

    SchemesModel schemes() {
        return study.schemes();
    }

    /// The passages a note is about, each with its version where there are several; or that it is on the work.
    String quotes(Note note) {
        if (note.isOnWork()) {
            return words.get("notes.on-work");
        }
        boolean several = note.targets().size() > 1;
        return note.targets().stream()
                .map(t -> several ? label(t) + "  " + quote(t) : quote(t))
                .collect(Collectors.joining("\n"));
    }

    /// A passage that is covered in the text is not told here either.
    String quote(Target target) {
        if (study.covers().covers().hidesAny(target.version(), target.range())) {
            return words.get("notes.covered");
        }
        boolean lost = model().standing().isLost(target);
        if (target.isGap()) {
            return words.get(lost ? "notes.gap.lost" : "notes.gap");
        }
        var said = Controls.quoted(Shortened.to(target.quote().replace('\n', ' '), LONGEST_QUOTE));
        return lost ? words.get("notes.lost", said) : said;
    }

    /// The version a passage is of, as short as can be.
    String label(Target target) {
        return study.work()
                .version(target.version())
                .map(v -> {
                    var name = VersionNames.of(words, study.work().versions()).labelOrRole(v.id());
                    return words.language(v.language()) + (name.isEmpty() ? "" : " · " + name);
                })
                .orElseGet(() -> words.get("notes.gone"));
    }

    /// The category of a note and how heavy it is; empty for none.
    String category(Note note) {
        if (note.category().isEmpty()) {
            return "";
        }
        var schemes = schemes().schemes();
        var name = schemes.of(note).name(words.locale());
        return schemes.severity(note)
                .map(s -> name + " · " + s.name(words.locale()))
                .orElse(name);
    }
}
