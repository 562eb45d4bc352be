package enface.study.note.file;

import enface.note.Schemes;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.note.file.NotesTable;
import enface.note.web.WebWriter;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What notes can be written as; the end of a file's name says which is meant. All of them come in again unchanged.
public enum NotesFormat {
    /// Our own, with the schemes.
    JSON("json"),
    /// Annotations of the web, with the schemes.
    JSONLD("jsonld"),
    /// A table for spreadsheets; schemes of one's own have no place in it.
    CSV("csv"),
    /// The same with tabs.
    TSV("tsv");

    private final String ending;

    NotesFormat(String ending) {
        this.ending = ending;
    }

    /// How names of such files end, without the point.
    public String ending() {
        return ending;
    }

    /// The format a file's name speaks of; nothing where its ending is none of them.
    public static Optional<NotesFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> name.endsWith("." + f.ending))
                .findFirst();
    }

    /// Whether it keeps the schemes that are not of the program.
    public boolean holdsSchemes() {
        return switch (this) {
            case JSON, JSONLD -> true;
            case CSV, TSV -> false;
        };
    }

    /// Notes as such a file.
    ///
    /// @param document of this work
    /// @param locale the language in which categories are named for others
    public String text(NotesDocument document, OpenWork work, Schemes schemes, Locale locale) {
        return switch (this) {
            case JSON -> NotesJson.write(document);
            case JSONLD ->
                new WebWriter(
                                document,
                                work.versions().stream().map(Version::text).toList(),
                                schemes,
                                locale)
                        .text();
            case CSV -> NotesTable.write(document, ',');
            case TSV -> NotesTable.write(document, '\t');
        };
    }
}
