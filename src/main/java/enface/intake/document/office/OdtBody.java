package enface.intake.document.office;

import enface.intake.document.part.Margin;
import enface.intake.document.part.OfficeText;
import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads the body of an OpenDocument text. What was struck out while changes were tracked is left out, what was added
/// stays.
final class OdtBody {

    private static final int MOST_STEPS = 20;
    private static final int MOST_SPACES = 100;
    private static final Map<String, Reason> BESIDE = Map.of(
            "note", Reason.FOOTNOTE,
            "table-of-content", Reason.CONTENTS,
            "alphabetical-index", Reason.CONTENTS,
            "title", Reason.IMAGE, // of a picture, as is a desc
            "desc", Reason.IMAGE);

    private final OfficeText text;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, LanguageTag> languages = new HashMap<>();
    private final Map<String, LanguageTag> asianLanguages = new HashMap<>();
    /// The styles of what is open, the innermost first.
    private final Deque<String> looks = new ArrayDeque<>();

    private final Set<String> boldStyles = new HashSet<>();
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private int items;
    private int links;
    private int paragraphs;
    private int remarks;
    /// The changes that added something, and by which numbers those that have begun are marked.
    private final Set<String> insertions = new HashSet<>();

    private final Map<String, Integer> added = new HashMap<>();
    private final Margin margin;

    OdtBody(Transcript transcript) {
        text = new OfficeText(transcript);
        margin = transcript.margin();
    }

    /// Remembers what styles are based on and which are bold.
    void readStyles(Xml xml) throws IntakeException {
        String style = "";
        while (xml.next()) {
            style = style(xml, style);
        }
    }

    private String style(Xml xml, String open) {
        if (xml.isStart("style")) {
            parents.put(xml.attribute("name"), xml.attribute("parent-style-name"));
            return xml.attribute("name");
        }
        if (xml.isStart("text-properties")) {
            if (xml.attribute("font-weight").equals("bold")) {
                boldStyles.add(open);
            }
            LanguageNames.ofProofing(xml.attribute("language")).ifPresent(said -> languages.put(open, said));
            LanguageNames.ofProofing(language(xml)).ifPresent(said -> asianLanguages.put(open, said));
        }
        return open;
    }

    private static String language(Xml xml) {
        var country = xml.attribute("country-asian");
        return xml.attribute("language-asian") + (country.length() == 2 ? "-" + country : "");
    }

    void read(Xml xml) throws IntakeException {
        String style = "";
        boolean body = false;
        while (xml.next()) {
            body |= xml.isStart("body");
            if (!body) {
                style = style(xml, style);
            } else if (xml.isStart()) {
                start(xml);
            } else if (xml.isText()) {
                if (paragraphs > 0) {
                    text.add(xml.text(), !bold.isEmpty() && bold.peek(), links > 0, language(xml.text()));
                }
            } else {
                end(xml.tag());
            }
        }
    }

    private void start(Xml xml) throws IntakeException {
        var tag = xml.tag();
        if (tag.equals("annotation")) {
            remark(xml);
            return;
        }
        if (tag.equals("annotation-end")) {
            text.mark(xml.attribute("name"), false);
            return;
        }
        if (tag.equals("tracked-changes")) {
            changes(xml);
            return;
        }
        var reason = BESIDE.get(tag);
        if (reason != null) {
            text.omit(xml.innerText().replaceAll("\\s+", " "), reason);
            return;
        }
        switch (tag) {
            case "h" -> begin(xml, Kind.HEADING, level(xml.attribute("outline-level")));
            case "p" -> beginParagraph(xml);
            case "span" -> {
                bold.push((!bold.isEmpty() && bold.peek()) || boldStyles.contains(xml.attribute("style-name")));
                looks.push(xml.attribute("style-name"));
            }
            case "a" -> links++;
            case "ruby-base" -> text.beginRead();
            case "ruby-text" -> text.read(xml.innerText());
            case "list-item" -> items++;
            case "change-start" -> mark(xml.attribute("change-id"), true);
            case "change-end" -> mark(xml.attribute("change-id"), false);
            case "line-break" -> text.endLine();
            case "tab" -> text.add(" ", false, false);
            case "s" -> text.add(" ".repeat(spaces(xml.attribute("c"))), false, false);
            case "table" -> text.beginTable();
            case "table-row" -> text.beginRow();
            case "table-cell" -> text.beginCell();
            default -> {}
        }
    }

    /// What was struck out while changes were tracked, and which changes added something.
    private void changes(Xml xml) throws IntakeException {
        var id = "";
        while (xml.next() && !xml.isEnd("tracked-changes")) {
            if (xml.isStart("changed-region")) {
                id = xml.attribute("id");
            } else if (xml.isStart("insertion")) {
                insertions.add(id);
            } else if (xml.isStart("change-info")) {
                xml.innerText(); // who and when
            } else if (xml.isStart("p") || xml.isStart("h")) {
                text.omit(xml.innerText().replaceAll("\\s+", " "), Reason.STRUCK_OUT);
            }
        }
    }

    /// Notes that what a change added begins or ends here.
    private void mark(String change, boolean start) {
        if (start && insertions.contains(change)) {
            added.putIfAbsent(change, added.size());
        }
        if (added.containsKey(change)) {
            text.mark(Margin.added(Objects.requireNonNull(added.get(change))), start);
        }
    }

    /// What stands in the margin: who wrote it, when, and paragraphs.
    private void remark(Xml xml) throws IntakeException {
        var said = xml.attribute("name");
        var name = said.isEmpty() ? "\u0000" + remarks++ : said;
        var answered = xml.attribute("parent-name");
        text.mark(name, true);
        var author = "";
        var date = "";
        var words = new StringBuilder();
        while (xml.next() && !xml.isEnd("annotation")) {
            if (xml.isStart("creator")) {
                author = xml.innerText();
            } else if (xml.isStart("date")) {
                date = xml.innerText();
            } else if (xml.isStart("p")) {
                words.append(xml.writtenText()).append("\n\n");
            } else if (xml.isStart("creator-initials") || xml.isStart("sender-initials")) {
                xml.innerText();
            }
        }
        margin.write(name, author, words.toString(), date);
        if (!answered.isEmpty()) {
            margin.answer(name, answered);
        }
        var by = author.isBlank() ? "" : author.strip() + ": ";
        text.omit(by + words.toString().replaceAll("\\s+", " "), Reason.COMMENT);
    }

    /// What the style of a stretch says it is in, and else that of what it stands in.
    private Optional<LanguageTag> language(String text) {
        boolean asian = text.codePoints().anyMatch(c -> c >= 0x2e80 && Character.isLetter(c));
        var said = asian ? asianLanguages : languages;
        return looks.stream()
                .filter(said::containsKey)
                .findFirst()
                .map(style -> Objects.requireNonNull(said.get(style)));
    }

    private static int level(String outline) {
        return outline.matches("[1-9]") ? outline.charAt(0) - '0' : 1;
    }

    private static int spaces(String count) {
        return count.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(count), 1, MOST_SPACES) : 1;
    }

    private void beginParagraph(Xml xml) {
        var kind = items > 0 ? Kind.ITEM : Kind.BODY;
        int level = 0;
        var style = xml.attribute("style-name");
        for (int step = 0; step < MOST_STEPS && !style.isEmpty(); step++) {
            var name = style.toLowerCase(Locale.ROOT);
            if (name.equals("title")) {
                kind = Kind.HEADING;
                level = 1;
            } else if (name.equals("quotations")) {
                kind = Kind.QUOTATION;
            }
            style = parents.getOrDefault(style, "");
        }
        begin(xml, kind, level);
    }

    private void begin(Xml xml, Kind kind, int level) {
        paragraphs++;
        bold.push(boldStyles.contains(xml.attribute("style-name")));
        looks.push(xml.attribute("style-name"));
        text.begin(kind, level);
    }

    private void end(String tag) {
        switch (tag) {
            case "h", "p" -> {
                paragraphs--;
                bold.pop();
                looks.pop();
                text.end();
            }
            case "span" -> {
                bold.pop();
                looks.pop();
            }
            case "a" -> links--;
            case "list-item" -> items--;
            case "table" -> text.endTable();
            default -> {}
        }
    }
}
