package enface.intake.document.office;

import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.text.Paragraph.Kind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the styles of a Word document make of a paragraph.
final class DocxStyles {

    /// @param level of a heading, from 1; else 0
    /// @param contents whether it is a line of the list of contents
    record Style(Kind kind, int level, boolean contents) {
        static final Style BODY = new Style(Kind.BODY, 0, false);
    }

    private record Written(String name, String basedOn, int outline) {}

    private static final int MOST_STEPS = 20;
    private static final Pattern HEADING =
            Pattern.compile("heading ?([1-9])|titre ?([1-9])|überschrift ?([1-9])|标题 ?([1-9])");

    private final Map<String, Written> styles = new HashMap<>();

    private DocxStyles() {}

    static DocxStyles read(Optional<Xml> part) throws IntakeException {
        var read = new DocxStyles();
        if (part.isPresent()) {
            read.read(part.get());
        }
        return read;
    }

    private void read(Xml xml) throws IntakeException {
        String id = "";
        String name = "";
        String basedOn = "";
        int outline = 0;
        while (xml.next()) {
            if (xml.isStart("style")) {
                id = xml.attribute("styleId");
                name = "";
                basedOn = "";
                outline = 0;
            } else if (xml.isStart("name")) {
                name = xml.attribute("val").toLowerCase(Locale.ROOT);
            } else if (xml.isStart("basedOn")) {
                basedOn = xml.attribute("val");
            } else if (xml.isStart("outlineLvl")) {
                outline = level(xml.attribute("val"));
            } else if (xml.isEnd("style")) {
                styles.put(id, new Written(name, basedOn, outline));
            }
        }
    }

    /// The level of a heading that an outline level from 0 means; 0 where it is body text.
    static int level(String outline) {
        return outline.matches("[0-8]") ? outline.charAt(0) - '0' + 1 : 0;
    }

    /// What a style makes of a paragraph, itself or through those that it is based on.
    Style of(String id) {
        var at = id;
        for (int step = 0; step < MOST_STEPS; step++) {
            var written = styles.getOrDefault(at, new Written(at.toLowerCase(Locale.ROOT), "", 0));
            var style = style(written);
            if (!style.equals(Style.BODY) || written.basedOn().isEmpty()) {
                return style;
            }
            at = written.basedOn();
        }
        return Style.BODY;
    }

    private static Style style(Written written) {
        var name = written.name();
        var heading = HEADING.matcher(name);
        if (name.startsWith("toc ") || name.matches("toc[1-9]")) {
            return new Style(Kind.BODY, 0, true);
        }
        if (written.outline() > 0) {
            return new Style(Kind.HEADING, written.outline(), false);
        }
        if (heading.matches()) {
            return new Style(Kind.HEADING, name.charAt(name.length() - 1) - '0', false);
        }
        if (name.equals("title")) {
            return new Style(Kind.HEADING, 1, false);
        }
        if (name.endsWith("quote") || name.equals("quotations")) {
            return new Style(Kind.QUOTATION, 0, false);
        }
        return name.startsWith("list bullet") || name.startsWith("list number")
                ? new Style(Kind.ITEM, 0, false)
                : Style.BODY;
    }
}
