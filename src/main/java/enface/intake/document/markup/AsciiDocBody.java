package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Reads the body of an AsciiDoc file: its header, sections, lists, quotations, verse, tables.
final class AsciiDocBody {

    private static final int DEEPEST = 20;
    private static final Pattern HEADING = Pattern.compile("(={1,6}|#{1,6})\\s+(\\S.*?)(?:\\s+\\1)?");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]+!?):(?:\\s+(.*))?");
    private static final Pattern DELIMITER =
            Pattern.compile("={4,}|-{4,}|\\.{4,}|\\*{4,}|_{4,}|\\+{4,}|/{4,}|--|[|,:!]={3,}|`{3,}.*");
    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:(\\*{1,5}|-|\\.{1,5}|•)|(\\d{1,3}\\.|[a-zA-Z]\\.))\\s+(\\S.*)");
    private static final Pattern TERM = Pattern.compile("(\\S.*?)(?:::{1,3}|;;)(?:\\s+(\\S.*))?");
    private static final Pattern MACRO =
            Pattern.compile("(image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::.*\\[.*]");
    private static final Pattern AUTHOR = Pattern.compile("[^:/=\\[].*");
    private static final Pattern REVISION = Pattern.compile("v?\\d[\\w.]*(?:,.*)?|\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern RULE = Pattern.compile("'{3,}|<{3,}|-{3}|\\*{3}");

    private final Transcript out;
    private final AsciiDocInline inline;
    /// What the line in brackets said of the block that comes.
    private String style = "";

    AsciiDocBody(Transcript out) {
        this.out = out;
        inline = new AsciiDocInline(out);
    }

    void read(Lines lines, Progress progress) {
        read(lines, header(lines), Kind.BODY, 0, progress);
    }

    /// The title, who wrote it and when, what is said of it.
    private int header(Lines lines) {
        int i = 0;
        while ((lines.isBlank(i) && i < lines.count()) || lines.at(i).startsWith("//")) {
            i = lines.isBlank(i) ? i + 1 : comment(lines, i);
        }
        if (!lines.at(i).matches("[=#]\\s+\\S.*")) {
            return i;
        }
        i = heading(lines, i);
        if (AUTHOR.matcher(lines.at(i)).matches()) {
            out.tell(Field.SPEAKER, lines.at(i++).replaceAll("<[^>]*>", "").replace("_", " "));
            if (REVISION.matcher(lines.at(i)).matches()) {
                out.omit(lines.at(i++), Reason.PROPERTY);
            }
        }
        return i;
    }

    private void read(Lines lines, int first, Kind kind, int depth, Progress progress) {
        for (int i = first; i < lines.count(); ) {
            if (depth == 0) {
                progress.step(i, lines.count());
            }
            i = lines.isBlank(i) ? i + 1 : readAt(lines, i, kind, depth);
        }
    }

    private int readAt(Lines lines, int i, Kind kind, int depth) {
        var line = lines.at(i);
        if ((line.startsWith("//") && !line.startsWith("///")) || line.matches("/{4,}")) {
            return comment(lines, i);
        }
        var attribute = ATTRIBUTE.matcher(line);
        if (attribute.matches()) {
            attribute(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
            return i + 1;
        }
        if (HEADING.matcher(line).matches()) {
            return heading(lines, i);
        }
        if (line.matches("\\[.*]") || line.matches("\\.[^\\s.].*")) {
            return about(line, i);
        }
        if (DELIMITER.matcher(line).matches()) {
            return block(lines, i, kind, depth);
        }
        if (MACRO.matcher(line).matches() || RULE.matcher(line).matches() || line.equals("+")) {
            return noText(line, i);
        }
        var item = ITEM.matcher(line);
        if (item.matches()) {
            return paragraph(lines, i, Kind.ITEM, item.start(item.group(1) == null ? 2 : 3));
        }
        var term = TERM.matcher(line);
        if (term.matches()) {
            out.begin(kind, 0);
            inline.write(term.group(1), false);
            out.end();
            return term.group(2) == null ? i + 1 : paragraph(lines, i, kind, term.start(2));
        }
        return paragraph(lines, i, kind, Lines.indent(line));
    }

    private int noText(String line, int i) {
        boolean rule = RULE.matcher(line).matches();
        out.end();
        out.omit(line, line.startsWith("image") ? Reason.IMAGE : rule ? Reason.RULE : Reason.MARKUP);
        return i + 1;
    }

    private int heading(Lines lines, int i) {
        var heading = HEADING.matcher(lines.at(i));
        if (!heading.matches()) {
            return i;
        }
        out.begin(Kind.HEADING, heading.group(1).length());
        inline.write(heading.group(2), false);
        out.end();
        return i + 1;
    }

    private int comment(Lines lines, int i) {
        int end = i + 1;
        if (lines.at(i).startsWith("////")) {
            end = close(lines, i) + 1;
        }
        out.end();
        out.omit(lines.from(i, Math.min(end, lines.count())).text(), Reason.COMMENT);
        return end;
    }

    private void attribute(String name, String value) {
        out.end();
        inline.set(name, value);
        switch (name) {
            case "author", "speaker" -> out.tell(Field.SPEAKER, value);
            case "revdate", "date" -> out.tell(Field.DATE, value);
            case "description" -> out.tell(Field.DESCRIPTION, value);
            case "source" -> out.tell(Field.SOURCE, value);
            default -> out.omit(":" + name + ": " + value, Reason.PROPERTY);
        }
    }

    /// What is said of the block below: its style in brackets, its title behind a point.
    private int about(String line, int i) {
        out.end();
        if (line.startsWith("[")) {
            style = line.substring(1, line.length() - 1);
            out.omit(line, Reason.MARKUP);
        } else {
            out.begin(Kind.BODY, 0);
            inline.write(line.substring(1), true);
            out.end();
        }
        return i + 1;
    }

    private static int close(Lines lines, int i) {
        int end = i + 1;
        while (end < lines.count() && !lines.at(end).equals(lines.at(i).replaceAll("^(`{3,}).*", "$1"))) {
            end++;
        }
        return end;
    }

    private int block(Lines lines, int i, Kind kind, int depth) {
        int end = close(lines, i);
        var inner = lines.from(i + 1, Math.min(end, lines.count()));
        var said = taken();
        out.end();
        switch (lines.at(i).charAt(0)) {
            case '|', ',', ':', '!' -> new AsciiDocTable(out, inline).write(inner, said);
            case '_' -> quotation(inner, said, depth);
            case '.', '+', '`' -> out.addVerbatim(String.join("\n", inner.all()));
            case '-' -> {
                if (lines.at(i).length() > 2 && !said.startsWith("quote")) {
                    out.addVerbatim(String.join("\n", inner.all()));
                } else {
                    within(inner, said.startsWith("quote") ? Kind.QUOTATION : kind, depth);
                }
            }
            default -> within(inner, kind, depth);
        }
        return end + 1;
    }

    private void within(Lines inner, Kind kind, int depth) {
        if (depth < DEEPEST) {
            read(inner, 0, kind, depth + 1, Progress.none());
        }
    }

    private void quotation(Lines inner, String said, int depth) {
        if (said.startsWith("verse")) {
            verse(inner);
        } else {
            within(inner, Kind.QUOTATION, depth);
        }
        var named = said.replaceFirst("^[^,]*,?\\s*", "");
        if (!named.isBlank()) {
            out.omit(named, Reason.CREDITS);
        }
    }

    /// Lines whose ends are meant; a blank one ends a stanza.
    private void verse(Lines inner) {
        for (int i = 0; i < inner.count(); i++) {
            if (inner.isBlank(i) || out.isFresh()) {
                out.begin(Kind.QUOTATION, 0);
            }
            if (!inner.isBlank(i)) {
                inline.write(inner.at(i).strip(), false);
                out.endLine();
            }
        }
        out.end();
    }

    private String taken() {
        var said = style;
        style = "";
        return said;
    }

    private int paragraph(Lines lines, int i, Kind kind, int from) {
        int end = i + 1;
        while (end < lines.count() && !lines.isBlank(end) && goesOn(lines.at(end), kind)) {
            end++;
        }
        var said = taken();
        boolean quoted = said.startsWith("quote") || said.startsWith("verse");
        var first = lines.at(i).substring(from);
        var rest = lines.from(i + 1, end);
        if (quoted) {
            var all = new ArrayList<>(rest.all());
            all.addFirst(first);
            quotation(new Lines(all), said, said.startsWith("verse") ? 0 : DEEPEST - 1);
            return end;
        }
        out.beginWrapped(kind, 0);
        inline.write(first + (rest.count() == 0 ? "" : "\n" + rest.dedented().text()), false);
        out.end();
        return end;
    }

    private static boolean goesOn(String line, Kind kind) {
        boolean item = kind == Kind.ITEM && (ITEM.matcher(line).matches() || line.equals("+"));
        return !item && !DELIMITER.matcher(line).matches() && !line.startsWith("//") && !line.matches("\\[.*]");
    }
}
