package enface.study.note.file;

import enface.intake.document.HtmlWords;
import enface.note.file.BadFile;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.note.file.NotesTable;
import enface.note.web.Placing;
import enface.note.web.WebNotes;
import enface.note.web.WebNotes.Passed;
import enface.note.web.WebReader;
import enface.store.Library;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.work.OpenWork;
import java.time.Instant;
import java.util.List;

/// Notes as a file brings them, in whichever format: ours, or annotations of the web.
public sealed interface NotesSource {

    /// Notes in a format of our own.
    record Own(NotesDocument document) implements NotesSource {}

    /// Annotations of the web.
    record Web(WebNotes notes) implements NotesSource {}

    /// What a file brings to a work.
    ///
    /// @param passed what of the file nobody here can follow
    /// @param numbered whether its versions are those of the work
    record Brought(NotesDocument document, List<Passed> passed, boolean numbered) {

        public Brought {
            passed = List.copyOf(passed);
        }

        /// Takes it into the work, all or nothing.
        ///
        /// @param merges whether notes that are here take what is newer there
        /// @param tries whether to change nothing, and only say what would be done
        public Taken take(Library library, OpenWork work, boolean merges, boolean tries) {
            return take(new NotesExchange(library), work, merges, tries);
        }

        /// The same in a way that was chosen.
        public Taken take(NotesExchange exchange, OpenWork work, boolean merges, boolean tries) {
            return numbered
                    ? exchange.takeNumbered(work, document, merges, tries)
                    : exchange.take(work, document, merges, tries);
        }
    }

    /// @param now the time of what tells none of its own
    /// @throws BadFile where the text holds no notes of either kind
    static NotesSource read(String text, Instant now) throws BadFile {
        var plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (NotesTable.isMeant(plain)) {
            return new Own(NotesTable.read(plain));
        }
        return NotesJson.isMeant(plain)
                ? new Own(NotesJson.read(plain))
                : new Web(new WebReader(now, HtmlWords::asMarkdown).read(plain));
    }

    /// The title of the work they are on, empty where the file does not say.
    default String title() {
        return switch (this) {
            case Own own -> own.document.title();
            case Web web -> web.notes.title();
        };
    }

    /// The same on the versions of a work.
    default Brought on(OpenWork work) {
        return switch (this) {
            case Own own -> new Brought(own.document, List.of(), false);
            case Web web -> {
                var placing = new Placing(web.notes, work.versions());
                var document = placing.notes();
                yield new Brought(document, placing.passed(), true);
            }
        };
    }
}
