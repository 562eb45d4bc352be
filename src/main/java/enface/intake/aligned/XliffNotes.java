package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Remark;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Traced;
import enface.intake.sheet.SheetText;
import enface.text.TextSpan;
import enface.text.xml.StrangerXml;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What people remarked in an XLIFF file, wherever programs put it: in units and groups, on one side of them or on
/// both,
/// before or after the texts; at marked stretches of a text, in words or by the name of a remark; at the head of the
/// file, where Trados keeps all of them.
///
/// A remark stands where it is said to; one of a unit on its texts, one of a group on all of them where these are few
/// and else on the first, one of a file on the work where that is all of the file. What a program proposed itself is
/// none.
final class XliffNotes {

    /// The whole document, which holds what Trados tells of all comments.
    static final String DOCUMENT = "xliff";

    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    /// On as many texts of a side a remark of a group stands.
    private static final int MOST = 50;

    private static final List<String> AUTHORS = List.of(
            "from", "user", "creatoruser", "author", "creator", "createdby", "created-by", "modified-by", "person");
    private static final List<String> TIMES =
            List.of("time", "date", "created", "created-at", "createdat", "modified-at", "timestamp");
    private static final List<String> WORDS = List.of("comment", "locQualityIssueComment", "locNote");

    /// @param side what it is said to be on; nothing for both
    private record Note(String id, Optional<String> side, Remark remark) {}

    /// A stretch of a text that is marked.
    ///
    /// @param ref which remark is on it; empty for none
    private record Mark(String ref, TextSpan span) {}

    /// A part of the document while it is read.
    private static final class Part {
        final String name;
        final List<Note> notes = new ArrayList<>();
        final List<Mark> marks = new ArrayList<>();
        final List<TextSpan> sources = new ArrayList<>();
        final List<TextSpan> targets = new ArrayList<>();

        Part(String name) {
            this.name = name;
        }

        List<TextSpan> side(String side) {
            return side.equals(TARGET) ? targets : sources;
        }
    }

    private final SheetText sheet;
    private final Deque<Part> parts = new ArrayDeque<>();
    /// Remarks on files, each with the first texts of its file.
    private final List<Part> files = new ArrayList<>();

    private int filesWithText;

    XliffNotes(SheetText sheet) {
        this.sheet = sheet;
    }

    static boolean isPart(String element) {
        return switch (element) {
            case DOCUMENT, "file", "group", "trans-unit", "unit", "bin-unit" -> true;
            default -> false;
        };
    }

    void begin(String part) {
        parts.push(new Part(part));
    }

    // Remarks

    /// What a remark says of itself before its words are read.
    record Head(String id, Optional<String> side, String author, Optional<Instant> at, boolean deleted) {

        static Head of(XMLStreamReader xml) {
            var side = first(xml, List.of("annotates", "appliesTo")).map(s -> s.toLowerCase(Locale.ROOT));
            return new Head(
                    StrangerXml.attribute(xml, "id").orElse(""),
                    side.filter(s -> s.equals(SOURCE) || s.equals(TARGET)),
                    first(xml, AUTHORS).orElse("").strip(),
                    first(xml, TIMES).flatMap(Remark::instant),
                    StrangerXml.attribute(xml, "deleted").filter("true"::equals).isPresent());
        }

        private Remark remark(String words, List<Remark> answers) {
            return new Remark(new TextSpan(0, 0), author, words, at, answers);
        }
    }

    private static Optional<String> first(XMLStreamReader xml, List<String> names) {
        return names.stream()
                .flatMap(name -> StrangerXml.attribute(xml, name).stream())
                .filter(said -> !said.isBlank())
                .findFirst();
    }

    /// Takes a remark on the part that is being read; one that was deleted is left out.
    void add(Head head, String words) throws IntakeException {
        if (words.isBlank()) {
            return;
        }
        if (head.deleted() || parts.isEmpty()) {
            sheet.aside(Reason.REMARK, words);
        } else {
            parts.getFirst().notes.add(new Note(head.id(), head.side(), head.remark(words, List.of())));
        }
    }

    /// Takes all that was said at one place, as Trados tells it apart from the texts: the first said is the remark,
    /// what
    /// follows answers it.
    void define(XMLStreamReader xml) throws XMLStreamException, IntakeException {
        var id = StrangerXml.attribute(xml, "id").orElse("");
        var said = new ArrayList<Remark>();
        for (int depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("Comment")) {
                var head = Head.of(xml);
                var words = InlineText.PLAIN.lines(xml);
                if (!words.isBlank()) {
                    said.add(head.remark(words, List.of()));
                }
            } else if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
        if (!said.isEmpty() && !parts.isEmpty()) {
            var first = said.getFirst();
            var remark =
                    new Remark(first.span(), first.author(), first.text(), first.at(), said.subList(1, said.size()));
            parts.getLast().notes.add(new Note(id, Optional.empty(), remark));
        }
    }

    // Texts

    /// Takes what is marked in a text while it is read.
    Marked marked() {
        return new Marked();
    }

    /// Notes where a text stands, and what is marked in it.
    void cell(String side, TextSpan cell, Marked marked) {
        if (!cell.isEmpty()) {
            for (var part : parts) {
                if (part == parts.getFirst() || part.side(side).size() <= MOST) {
                    part.side(side).add(cell);
                }
            }
            place(cell, marked);
        }
    }

    /// Notes what is marked in a text that stands in the file once more.
    void again(String side, Marked marked) {
        if (!parts.isEmpty() && !parts.getFirst().side(side).isEmpty()) {
            place(parts.getFirst().side(side).getLast(), marked);
        }
    }

    private void place(TextSpan cell, Marked marked) {
        if (parts.isEmpty()) {
            return;
        }
        for (var stretch : marked.all) {
            var span = sheet.signs(cell, stretch.before, stretch.signs);
            stretch.said.ifPresent(remark -> sheet.remark(remark, List.of(span)));
            if (!stretch.ref.isEmpty()) {
                parts.getFirst().marks.add(new Mark(stretch.ref, span));
            }
        }
    }

    /// What is marked in one text.
    static final class Marked implements InlineText.Marks {

        /// @param said what is remarked on it right there
        private record Stretch(String ref, Optional<Remark> said, int before, int signs) {}

        /// @param id by which an element elsewhere says that it ends; empty where its own end does
        private record Open(String id, String ref, Optional<Remark> said, int before) {}

        private final List<Stretch> all = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Open> apart = new ArrayList<>();
        private int counted;
        private int signs;

        private int signs(CharSequence before) {
            for (; counted < before.length(); counted++) {
                signs += Traced.isSpace(before.charAt(counted)) ? 0 : 1;
            }
            return signs;
        }

        @Override
        public void begin(XMLStreamReader xml, CharSequence before) {
            switch (xml.getLocalName()) {
                case "mrk" -> open.push(opened(xml, "", before));
                case "sm" ->
                    apart.add(opened(xml, StrangerXml.attribute(xml, "id").orElse(""), before));
                case "em" -> {
                    var ends = StrangerXml.attribute(xml, "startRef").orElse("");
                    apart.stream().filter(o -> o.id.equals(ends)).findFirst().ifPresent(o -> close(o, before));
                    apart.removeIf(o -> o.id.equals(ends));
                }
                default -> {}
            }
        }

        @Override
        public void end(String name, CharSequence before) {
            if (name.equals("mrk") && !open.isEmpty()) {
                close(open.pop(), before);
            }
        }

        private Open opened(XMLStreamReader xml, String id, CharSequence before) {
            var type = first(xml, List.of("type", "mtype")).orElse("");
            boolean comment = type.toLowerCase(Locale.ROOT).contains("comment");
            var ref = first(xml, List.of("cid", "ref")).filter(_ -> comment).orElse("");
            var value = StrangerXml.attribute(xml, "value").filter(_ -> comment && ref.isEmpty());
            var said = Stream.concat(value.stream(), first(xml, WORDS).stream())
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .map(words -> Head.of(xml).remark(words.strip(), List.of()));
            return new Open(id, ref.replaceFirst("^.*[=#]", ""), said, signs(before));
        }

        private void close(Open opened, CharSequence before) {
            if (!opened.ref.isEmpty() || opened.said.isPresent()) {
                all.add(new Stretch(opened.ref, opened.said, opened.before, signs(before) - opened.before));
            }
        }
    }

    // The ends of parts

    /// Ends the part that was begun last: its remarks stand where they are said to.
    void end() throws IntakeException {
        if (parts.isEmpty()) {
            return;
        }
        var part = parts.pop();
        for (var note : part.notes) {
            var marks = part.marks.stream().filter(m -> m.ref.equals(note.id)).toList();
            if (!note.id.isEmpty() && !marks.isEmpty()) {
                sheet.remark(note.remark, marks.stream().map(Mark::span).toList());
            } else if (part.name.equals("file")) {
                files.add(only(part, note));
            } else {
                sheet.remark(note.remark, part.name.equals(DOCUMENT) ? List.of() : texts(part, note));
            }
        }
        part.marks.removeIf(m -> part.notes.stream().anyMatch(n -> n.id.equals(m.ref)));
        filesWithText += part.name.equals("file") && !part.sources.isEmpty() ? 1 : 0;
        if (!parts.isEmpty()) {
            parts.getFirst().marks.addAll(part.marks);
        } else {
            close(part);
        }
    }

    /// What names a remark that is nowhere has no words of its own, and is listed.
    private void close(Part document) throws IntakeException {
        for (var file : files) {
            var note = file.notes.getFirst();
            sheet.remark(note.remark, filesWithText > 1 ? texts(file, note) : List.of());
        }
        for (var mark : document.marks) {
            sheet.aside(Reason.REMARK, mark.ref);
        }
    }

    /// A file with one of its remarks and the beginning of its texts.
    private static Part only(Part file, Note note) {
        var only = new Part(file.name);
        only.notes.add(note);
        file.sources.stream().limit(1).forEach(only.sources::add);
        file.targets.stream().limit(1).forEach(only.targets::add);
        return only;
    }

    /// The texts that a remark of a part is on; what has no translation yet is remarked on as it stands.
    private static List<TextSpan> texts(Part part, Note note) {
        var said = note.side.map(part::side).filter(side -> !side.isEmpty());
        return said.isPresent()
                ? few(said.get())
                : Stream.concat(few(part.sources).stream(), few(part.targets).stream())
                        .toList();
    }

    private static List<TextSpan> few(List<TextSpan> texts) {
        return texts.size() <= MOST ? List.copyOf(texts) : texts.subList(0, 1);
    }
}
