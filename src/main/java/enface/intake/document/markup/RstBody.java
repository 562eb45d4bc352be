package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the body of a reStructuredText file as its specification has it: sections by the order of their underlines,
/// lists, quotations by indent, line blocks, tables, directives.
final class RstBody {

    private static final int DEEPEST = 30;
    private static final Pattern ADORNMENT = Pattern.compile("([!-/:-@\\[-`{-~])\\1*");
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+•‣⁃]|\\(?(?:\\d{1,3}|#|[A-Za-z]|[ivxlcIVXLC]{1,6})[.)])\\s+(?=\\S)");
    private static final Pattern EXPLICIT = Pattern.compile("\\.\\.(?:\\s+(.*))?");
    private static final Pattern DIRECTIVE = Pattern.compile("(?:\\|([^|]+)\\|\\s+)?([\\w:.+-]+?)::(?:\\s+(.*))?");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[[^\\]]+]\\s+.*|\\[[^\\]]+]");
    private static final Pattern FIELD = Pattern.compile(":([^:\\s](?:[^:]*[^:\\s])?):(?:\\s+(.*)|)");

    /// What stands in these is text; of all others it is left out.
    private static final Set<String> TEXT = Set.of(
            "note",
            "tip",
            "hint",
            "important",
            "warning",
            "caution",
            "attention",
            "admonition",
            "topic",
            "sidebar",
            "container",
            "class",
            "rst-class",
            "compound",
            "centered",
            "rubric",
            "parsed-literal",
            "tab",
            "tab-item",
            "tab-set",
            "tabs",
            "grid",
            "grid-item",
            "card",
            "only",
            "versionadded",
            "list-table",
            "table",
            "line-block");
    private static final Set<String> QUOTED = Set.of("epigraph", "highlights", "pull-quote", "block-quote");
    /// Their arguments are words of the text.
    private static final Set<String> TITLED =
            Set.of("admonition", "topic", "sidebar", "centered", "rubric", "tab", "tab-item", "card");

    private static final Set<String> PICTURES = Set.of("image", "figure");

    private final Transcript out;
    private final RstInline inline;
    private final List<String> adornments = new ArrayList<>();

    RstBody(Transcript out) {
        this.out = out;
        inline = new RstInline(out);
    }

    void read(Lines lines, Progress progress) {
        for (int i = 0; i < lines.count(); i++) {
            if (EXPLICIT.matcher(lines.at(i)).matches()) {
                rememberReplacement(lines.at(i));
            }
        }
        read(lines, Kind.BODY, 0, progress);
    }

    private void rememberReplacement(String line) {
        var directive = DIRECTIVE.matcher(line.substring(2).strip());
        if (directive.matches()
                && directive.group(1) != null
                && directive.group(2).equals("replace")) {
            inline.replace(directive.group(1), String.valueOf(directive.group(3)));
        }
    }

    private void read(Lines lines, Kind kind, int depth, Progress progress) {
        for (int i = 0; i < lines.count(); ) {
            if (depth == 0) {
                progress.step(i, lines.count());
            }
            i = lines.isBlank(i) ? i + 1 : readAt(lines, i, kind, depth);
        }
    }

    /// Reads the construct that starts on a line, and says the line after it.
    private int readAt(Lines lines, int i, Kind kind, int depth) {
        var line = lines.at(i);
        int heading = heading(lines, i, depth);
        if (heading > i) {
            return heading;
        }
        if (line.length() >= 4 && isAdornment(line)) {
            out.end();
            out.omit(line, Reason.RULE);
            return i + 1;
        }
        if (EXPLICIT.matcher(line).matches()) {
            return explicit(lines, i, kind, depth);
        }
        if (line.startsWith("__ ")) {
            out.end();
            out.omit(line, Reason.LINK_TARGET);
            return i + 1;
        }
        int table = new RstTables(out, inline).read(lines, i);
        if (table > i) {
            return table;
        }
        if (line.startsWith("| ") || line.equals("|")) {
            return lineBlock(lines, i, kind);
        }
        var field = FIELD.matcher(line);
        if (field.matches()) {
            return field(lines, i, field.group(1), String.valueOf(field.group(2)));
        }
        var item = ITEM.matcher(line);
        if (item.lookingAt()) {
            return item(lines, i, item.end(), depth);
        }
        return Lines.indent(line) > 0 ? quotation(lines, i, kind, depth) : paragraph(lines, i, kind, depth);
    }

    private int heading(Lines lines, int i, int depth) {
        var line = lines.at(i);
        boolean over =
                isAdornment(line) && !lines.isBlank(i + 1) && lines.at(i + 2).equals(line);
        boolean under = Lines.indent(line) == 0
                && !isAdornment(line)
                && isAdornment(lines.at(i + 1))
                && lines.at(i + 1).length() >= Math.min(4, line.codePointCount(0, line.length()));
        if (depth > 0 || (!over && !under)) {
            return i;
        }
        var sign = (over ? "over " : "") + lines.at(i + 1 - (over ? 1 : 0)).charAt(0);
        if (!adornments.contains(sign)) {
            adornments.add(sign);
        }
        out.begin(Kind.HEADING, Math.min(6, adornments.indexOf(sign) + 1));
        inline.write(lines.at(over ? i + 1 : i).strip(), false);
        out.end();
        return over ? i + 3 : i + 2;
    }

    private static boolean isAdornment(String line) {
        return line.length() > 1 && ADORNMENT.matcher(line).matches();
    }

    /// A directive, a comment, a target of links or a footnote, with the indented lines that belong to it.
    private int explicit(Lines lines, int i, Kind kind, int depth) {
        int end = lines.endOfIndented(i + 1, 1);
        end = end == i + 1 || lines.at(i).length() > 2 || !lines.isBlank(i + 1) ? end : i + 1;
        var said = lines.at(i).substring(2).strip();
        var body = lines.from(i + 1, end).dedented();
        out.end();
        var directive = DIRECTIVE.matcher(said);
        if (said.startsWith("_")) {
            out.omit(said + " " + body.text(), Reason.LINK_TARGET);
        } else if (FOOTNOTE.matcher(said).matches()) {
            out.omit(said + "\n" + body.text(), Reason.FOOTNOTE);
        } else if (directive.matches()) {
            var argument = directive.group(3) == null ? "" : directive.group(3);
            directive(directive.group(2).toLowerCase(Locale.ROOT), argument, body, kind, depth);
        } else {
            out.omit(said + "\n" + body.text(), Reason.COMMENT);
        }
        return Math.max(end, i + 1);
    }

    private void directive(String name, String argument, Lines body, Kind kind, int depth) {
        int first = 0;
        while (FIELD.matcher(body.at(first)).matches()) {
            out.omit(body.at(first++), Reason.MARKUP);
        }
        var rest = body.from(first, body.count());
        boolean quoted = QUOTED.contains(name);
        if (!quoted && !TEXT.contains(name)) {
            var all = (argument + "\n" + rest.text()).strip();
            out.omit(all.isEmpty() ? name : all, PICTURES.contains(name) ? Reason.IMAGE : Reason.MARKUP);
            return;
        }
        if (!argument.isBlank() && (quoted || TITLED.contains(name) || isAdmonition(name))) {
            out.begin(quoted ? Kind.QUOTATION : kind, 0);
            inline.write(argument, false);
            out.end();
        } else {
            out.omit(argument, Reason.MARKUP);
        }
        if (name.equals("list-table")) {
            new RstTables(out, inline).list(rest);
        } else if (depth < DEEPEST) {
            read(rest, quoted ? Kind.QUOTATION : kind, depth + 1, Progress.none());
        }
    }

    private static boolean isAdmonition(String name) {
        return Set.of("note", "tip", "hint", "important", "warning", "caution", "attention")
                .contains(name);
    }

    /// Lines whose ends are meant, as those of verse.
    private int lineBlock(Lines lines, int i, Kind kind) {
        int at = i;
        out.begin(kind, 0);
        while (lines.at(at).startsWith("| ") || lines.at(at).equals("|")) {
            var said = lines.at(at).substring(1).strip();
            if (said.isEmpty()) {
                out.begin(kind, 0); // a stanza ends
            } else {
                inline.write(said, false);
                out.endLine();
            }
            at++;
            while (lines.at(at).startsWith("  ")) { // a line too long for one
                out.add(" ");
                inline.write(lines.at(at++).strip(), false);
                out.endLine();
            }
        }
        out.end();
        return at;
    }

    /// What the text says of itself.
    private int field(Lines lines, int i, String name, String value) {
        int end = Math.max(i + 1, lines.endOfIndented(i + 1, 1));
        var said = (value.equals("null") ? "" : value) + " "
                + lines.from(i + 1, end).dedented().text();
        out.end();
        switch (name.toLowerCase(Locale.ROOT)) {
            case "author", "authors", "speaker", "作者", "演讲者" -> out.tell(Field.SPEAKER, said);
            case "date", "日期" -> out.tell(Field.DATE, said);
            case "title", "标题" -> out.tell(Field.TITLE, said);
            case "subtitle" -> out.tell(Field.SUBTITLE, said);
            case "source", "来源" -> out.tell(Field.SOURCE, said);
            default -> out.omit(":" + name + ": " + said.strip(), Reason.PROPERTY);
        }
        return end;
    }

    private int item(Lines lines, int i, int width, int depth) {
        int end = Math.max(i + 1, lines.endOfIndented(i + 1, Math.min(2, width)));
        var own = new ArrayList<String>();
        own.add(lines.at(i).substring(width));
        int next = i + 1;
        while (next < end && !lines.isBlank(next)) {
            own.add(lines.at(next++).strip());
        }
        boolean numbered =
                Character.isLetterOrDigit(lines.at(i).charAt(0)) || lines.at(i).charAt(0) == '(';
        out.beginWrapped(Kind.ITEM, 0);
        inline.write((numbered ? lines.at(i).substring(0, width) : "") + String.join("\n", own), false);
        out.end();
        if (next < end && depth < DEEPEST) {
            read(lines.from(next, end).dedented(), Kind.ITEM, depth + 1, Progress.none());
        }
        return end;
    }

    private int quotation(Lines lines, int i, Kind kind, int depth) {
        int end = lines.endOfIndented(i, 1);
        if (depth < DEEPEST) {
            read(lines.from(i, end).dedented(), kind == Kind.BODY ? Kind.QUOTATION : kind, depth + 1, Progress.none());
        }
        return end;
    }

    private int paragraph(Lines lines, int i, Kind kind, int depth) {
        int end = i + 1;
        while (end < lines.count() && !lines.isBlank(end) && Lines.indent(lines.at(end)) == 0) {
            end++;
        }
        var text = lines.from(i, end).text();
        boolean literal = text.endsWith("::") && Lines.indent(lines.at(next(lines, end))) > 0;
        if (!text.equals("::")) {
            out.beginWrapped(kind, 0);
            inline.write(literal ? text.substring(0, text.length() - (text.endsWith(" ::") ? 3 : 1)) : text, false);
            out.end();
        }
        if (literal) {
            int last = lines.endOfIndented(end, 1);
            out.addVerbatim(String.join(
                    "\n", lines.from(next(lines, end), last).dedented().all()));
            return last;
        }
        if (end < lines.count() && !lines.isBlank(end) && depth < DEEPEST) { // what a term means
            int last = lines.endOfIndented(end, 1);
            read(lines.from(end, last).dedented(), kind, depth + 1, Progress.none());
            return last;
        }
        return end;
    }

    /// The next line that is not blank.
    private static int next(Lines lines, int from) {
        int at = from;
        while (at < lines.count() && lines.isBlank(at)) {
            at++;
        }
        return at;
    }
}
