package enface.study.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What pages can be written as: all of them are made from one model.
@SuppressWarnings("ImmutableEnumChecker") // its lists are
public enum PageFormat {
    PDF("pdf"),
    HTML("html", "htm"),
    DOCX("docx"),
    EPUB("epub"),
    MARKDOWN("md", "markdown");

    private final List<String> endings;

    PageFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /// How names of such files end, the usual one first, without the point.
    public List<String> endings() {
        return endings;
    }

    /// The format that a file's name speaks of; nothing where its ending is none of them.
    static Optional<PageFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(f -> f.endings.stream().anyMatch(e -> name.endsWith("." + e)))
                .findFirst();
    }
}
