package enface.intake.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Signs in web pages and books that are no text: of notes, and of where the pages of the printed book begin.
final class HtmlSigns {

    private static final Pattern NOTE = Pattern.compile("(?:foot|end|rear)notes?\\b|doc-(?:foot|end)notes?");
    private static final Pattern NOTE_SIGN = Pattern.compile("\\[?(?:\\d{1,3}|[*†‡])\\]?");
    private static final Pattern NAME_IN_ID = Pattern.compile("(?i)(?:page|pg?|s)[-_.]?0*([1-9]\\d*|[ivxlc]+)");
    private static final int LONGEST = 12;

    private HtmlSigns() {}

    /// The page of the printed book that begins with an element (EPUB, `pagebreak`); nothing where none does.
    static Optional<String> page(Element element) {
        var kinds = " " + element.attr("epub:type") + " " + element.attr("role") + " ";
        if (!kinds.contains(" pagebreak ") && !kinds.contains(" doc-pagebreak ")) {
            return Optional.empty();
        }
        var id = NAME_IN_ID.matcher(element.id());
        return Stream.of(
                        element.attr("title"),
                        element.attr("aria-label"),
                        element.text(),
                        id.matches() ? id.group(1) : "")
                .map(t -> t.strip()
                        .replaceFirst("(?i)^(?:page|p\\.|seite|第)\\s*", "")
                        .replaceFirst("[.页頁]$", ""))
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .findFirst();
    }

    /// Whether an element is said to be of notes.
    static boolean isOfNotes(Element element) {
        return NOTE.matcher(element.attr("epub:type") + " " + element.attr("role"))
                .find();
    }

    /// A footnote, or the raised sign that points to one.
    static boolean isNote(Element element, String tag) {
        var kinds = element.attr("epub:type") + " " + element.attr("role");
        boolean list = tag.equals("section") || tag.equals("div") || tag.equals("ol");
        boolean body = NOTE.matcher(kinds).find()
                || (list
                        && NOTE.matcher(element.className().toLowerCase(Locale.ROOT))
                                .find());
        boolean sign = kinds.contains("noteref")
                || (tag.equals("sup")
                        && NOTE_SIGN.matcher(element.text().strip()).matches());
        return body || sign;
    }
}
