package enface.intake.tei;

import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/// Reads the running text of a TEI document: what the editor made of it, not what stood there before.
final class TeiBody {

    private static final int LOWEST = 6;
    private static final Map<String, Reason> BESIDE = Map.ofEntries(
            Map.entry("note", Reason.FOOTNOTE),
            Map.entry("figure", Reason.IMAGE),
            Map.entry("figDesc", Reason.IMAGE),
            Map.entry("fw", Reason.RUNNING_HEAD),
            Map.entry("del", Reason.STRUCK_OUT),
            Map.entry("sic", Reason.STRUCK_OUT),
            Map.entry("orig", Reason.STRUCK_OUT),
            Map.entry("abbr", Reason.STRUCK_OUT),
            Map.entry("am", Reason.STRUCK_OUT),
            Map.entry("stage", Reason.NOTE),
            Map.entry("teiHeader", Reason.FURNITURE),
            Map.entry("standOff", Reason.PROPERTY),
            Map.entry("linkGrp", Reason.PROPERTY));
    /// These are left out only where they stand in a choice.
    private static final Set<String> IN_A_CHOICE = Set.of("sic", "orig", "abbr");
    /// What a dictionary is made of, and no text.
    private static final Set<String> ENTRIES = Set.of("entry", "entryFree", "superEntry");
    private static final Set<String> BOLD = Set.of("bold", "b", "strong");

    private final Xml xml;
    private final Transcript out;
    private final Deque<String> open = new ArrayDeque<>();
    private int depth;
    /// Where the characters begin that are read next.
    private int readFrom;

    private int tables;
    private int row;
    private int column;

    TeiBody(Xml xml, Transcript out) {
        this.xml = xml;
        this.out = out;
    }

    void read(Progress progress) throws IntakeException {
        int read = 0;
        while (xml.next()) {
            if (++read % 1000 == 0) {
                progress.step(read, read + 1);
            }
            if (xml.isStart()) {
                start(xml.tag());
            } else if (xml.isText()) {
                if (open.contains("text")) {
                    out.add(xml.text(), !open.isEmpty() && isBold(), false);
                }
            } else {
                open.pop();
                end(xml.tag());
            }
        }
        out.end();
    }

    /// A name without the point or colon behind it that only sets it apart.
    private static String name(String written) {
        return written.strip().replaceFirst("[.:：]$", "");
    }

    private boolean isBold() {
        return BOLD.contains(open.peek());
    }

    private void start(String tag) throws IntakeException {
        if (tag.equals("teiHeader")) {
            new TeiHeader(xml, out).read();
            return;
        }
        if (tag.equals("speaker")) {
            out.speaker(name(xml.innerText()));
            return;
        }
        if (ENTRIES.contains(tag) && out.isEmpty()) {
            throw xml.refusal(IntakeException.Kind.DICTIONARY, "TEI");
        }
        if (tag.equals("rt")) {
            reading(xml.innerText());
            return;
        }
        var reason = BESIDE.get(tag);
        if (reason != null && (!IN_A_CHOICE.contains(tag) || "choice".equals(open.peek()))) {
            out.omit(xml.innerText().replaceAll("\\s+", " "), reason);
            return;
        }
        var rend = xml.attribute("rend") + xml.attribute("rendition");
        open.push(tag.equals("hi") && rend.contains("bold") ? "bold" : tag);
        block(tag);
    }

    /// The characters since the last reading, or since the ruby began, are read so.
    private void reading(String said) {
        if (!open.contains("ruby")) {
            out.omit(said.replaceAll("\\s+", " "), Reason.READING);
            return;
        }
        var stretch = new TextSpan(readFrom, out.length());
        out.read(stretch, said, out.writeReading(said.replaceAll("\\s+", " ")));
        readFrom = out.length();
    }

    private void block(String tag) {
        switch (tag) {
            case "ruby", "rb" -> readFrom = out.length();
            case "front", "body", "back", "text" -> out.end();
            case "div", "div1", "div2", "div3", "div4" -> {
                out.end();
                depth++;
            }
            case "head", "docTitle" -> out.begin(Kind.HEADING, Math.clamp(depth, 1, LOWEST));
            case "p", "ab", "opener", "closer", "salute", "signed", "trailer", "byline" ->
                out.begin(open.contains("quote") || open.contains("cit") ? Kind.QUOTATION : Kind.BODY, 0);
            case "item" -> out.begin(Kind.ITEM, 0);
            case "lg" -> out.begin(Kind.BODY, 0);
            case "l" -> {
                if (!open.contains("lg")) {
                    out.begin(Kind.BODY, 0);
                }
            }
            case "quote" -> {
                if (!open.contains("p") && !open.contains("l")) {
                    out.begin(Kind.QUOTATION, 0);
                }
            }
            case "lb", "pb", "cb", "milestone" -> {
                if (!xml.attribute("break").equals("no")) {
                    out.add(" ");
                }
            }
            case "table", "row", "cell" -> table(tag);
            default -> {}
        }
    }

    private void table(String tag) {
        switch (tag) {
            case "table" -> {
                tables++;
                row = -1;
            }
            case "row" -> {
                row++;
                column = 0;
            }
            default -> {
                if (tables == 1) {
                    out.beginCell(row, column++);
                }
            }
        }
    }

    private void end(String tag) {
        switch (tag) {
            case "l" -> out.endLine();
            case "sp" -> out.speaker("");
            case "head",
                    "docTitle",
                    "p",
                    "ab",
                    "opener",
                    "closer",
                    "salute",
                    "signed",
                    "trailer",
                    "byline",
                    "item",
                    "lg" -> out.end();
            case "div", "div1", "div2", "div3", "div4" -> {
                out.end();
                depth--;
            }
            case "table" -> {
                tables--;
                out.endTable();
            }
            default -> {}
        }
    }

    /// What a document says of itself: title and author; all else is about its edition.
    private record TeiHeader(Xml xml, Transcript out) {

        void read() throws IntakeException {
            boolean title = false;
            boolean ended = false;
            boolean statement = false;
            while (!ended && xml.next()) {
                ended = !xml.isStart() && xml.tag().equals("teiHeader");
                if (xml.tag().equals("titleStmt")) {
                    statement = xml.isStart();
                } else if (xml.isStart("title") && statement && !title) {
                    out.tell(Field.TITLE, xml.innerText());
                    title = true;
                } else if (xml.isStart("author") && statement) {
                    out.tell(Field.SPEAKER, xml.innerText());
                } else if (xml.isText() && !xml.text().isBlank()) {
                    out.omit(xml.text().replaceAll("\\s+", " "), Reason.PROPERTY);
                }
            }
        }
    }
}
