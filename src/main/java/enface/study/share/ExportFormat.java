package enface.study.share;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a work can be written as; the ending of a file's name says which is meant.
public enum ExportFormat {
    PDF("pdf", "pdf"),
    HTML("html", "htm"),
    MARKDOWN("md", "markdown"),
    TSV("tsv", "tsv");

    private final String ending;
    private final String other;

    ExportFormat(String ending, String other) {
        this.ending = ending;
        this.other = other;
    }

    /// The ending of a file's name, in small letters; empty where it has none.
    public static String endingOf(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The format a file's name speaks of; nothing where its ending is none of them.
    public static Optional<ExportFormat> of(Path file) {
        var ending = endingOf(file);
        return Arrays.stream(values())
                .filter(f -> f.ending.equals(ending) || f.other.equals(ending))
                .findFirst();
    }

    /// The endings there are, to be told.
    public static String known(List<ExportFormat> formats) {
        return formats.stream().map(f -> "." + f.ending).collect(Collectors.joining(", "));
    }
}
