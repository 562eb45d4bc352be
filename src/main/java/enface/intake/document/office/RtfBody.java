package enface.intake.document.office;

import enface.intake.document.part.OfficeText;
import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the groups, words and letters of a Rich Text Format file (RTF 1.9.1), in time that grows with it. Groups may
/// nest as deep as they like; only their number is bounded.
final class RtfBody {

    private static final int DEEPEST = 10_000;
    /// What a group sets, and what its end takes back.
    ///
    /// @param into what its text is for: empty for the body, else a destination
    private record State(String into, boolean bold, boolean hidden, boolean struckOut, int skip, Charset charset) {

        State into(String destination) {
            return new State(destination, bold, hidden, struckOut, skip, charset);
        }

        State in(Charset chosen) {
            return new State(into, bold, hidden, struckOut, skip, chosen);
        }
    }

    private final RtfBytes bytes;
    private String title = "";
    private final Transcript transcript;
    private final OfficeText text;
    private final Deque<State> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream coded = new ByteArrayOutputStream();
    private final StringBuilder beside = new StringBuilder();
    private State state = new State("", false, false, false, 1, Charset.forName("windows-1252"));
    private Charset usual = state.charset();
    private int toSkip;
    private int font;
    private boolean optional;
    private boolean inTable;
    private boolean inRow;
    private int level;
    private boolean item;

    RtfBody(byte[] bytes, Transcript transcript) {
        this.bytes = new RtfBytes(bytes);
        this.transcript = transcript;
        text = new OfficeText(transcript);
    }

    /// Reads all of it; false where it breaks off or nests beyond all bounds.
    boolean read() {
        text.begin(Kind.BODY, 0);
        while (bytes.hasNext()) {
            int c = bytes.next();
            switch (c) {
                case '{' -> {
                    flush();
                    groups.push(state);
                    if (groups.size() > DEEPEST) {
                        return false;
                    }
                }
                case '}' -> {
                    if (groups.isEmpty()) {
                        return false;
                    }
                    endGroup();
                    if (groups.isEmpty()) {
                        bytes.end(); // what follows is of no concern
                    }
                }
                case '\\' -> word();
                case '\r', '\n', 0 -> {}
                default -> letter(c);
            }
        }
        flush();
        text.end();
        endTable();
        transcript.tellTitle(title);
        return groups.isEmpty();
    }

    private void endGroup() {
        flush();
        var left = state;
        state = groups.pop();
        optional = false;
        toSkip = 0;
        if (!left.into().equals(state.into())) {
            tell(left.into());
        }
    }

    private void tell(String destination) {
        var said = beside.toString().strip();
        beside.setLength(0);
        var reason = RtfWords.BESIDE.get(destination);
        if (reason != null) {
            text.omit(said, reason);
        } else if (destination.equals("title")) {
            title = said;
        } else if (destination.equals("author")) {
            transcript.tell(Field.OTHER, said);
        }
    }

    private void word() {
        if (!bytes.hasNext()) {
            return;
        }
        int c = bytes.peek();
        if (!Character.isLetter(c) || c > 127) {
            sign(bytes.next());
            return;
        }
        var word = bytes.word();
        var number = bytes.number();
        bytes.skipSpace();
        if (word.equals("bin")) {
            bytes.skip(number == null ? 0 : number);
        } else if (toSkip > 0 && !word.equals("u")) {
            toSkip--;
        } else {
            command(word, number);
        }
    }

    private void sign(int c) {
        switch (c) {
            case '\'' -> {
                int code = bytes.hex();
                if (code >= 0) {
                    letter(code);
                }
            }
            case '*' -> optional = true;
            case '~' -> add("\u00a0");
            case '_' -> add("-");
            case '\n', '\r' -> endParagraph();
            case '{', '}', '\\' -> letter(c);
            default -> {}
        }
    }

    private void letter(int c) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            coded.write(c);
        }
    }

    /// The letters that wait, which may be several bytes each.
    private void flush() {
        if (coded.size() > 0) {
            var letters = coded.toString(state.charset());
            coded.reset();
            addPlain(letters);
        }
    }

    private void add(String added) {
        flush();
        addPlain(added);
    }

    private void addPlain(String added) {
        if (!state.into().isEmpty()) {
            beside.append(state.into().equals("ignored") ? "" : added);
        } else if (state.struckOut()) {
            text.omit(added, Reason.STRUCK_OUT);
        } else if (state.hidden()) {
            text.omit(added, Reason.HIDDEN);
        } else {
            text.add(added, state.bold(), false);
        }
    }

    private void command(String word, @Nullable Integer number) {
        if (RtfWords.IGNORED.contains(word) || (optional && !word.equals("ud") && !RtfWords.BESIDE.containsKey(word))) {
            flush();
            optional = false;
            state = state.into("ignored");
            return;
        }
        optional = false;
        if (state.into().isEmpty() && RtfWords.BESIDE.containsKey(word)) {
            flush();
            state = state.into(word);
            return;
        }
        int value = number == null ? 1 : number;
        if (RtfWords.SIGNS.containsKey(word)) {
            add(RtfWords.SIGNS.getOrDefault(word, ""));
            return;
        }
        switch (word) {
            case "u" -> unicode(value);
            case "uc" ->
                state = new State(
                        state.into(),
                        state.bold(),
                        state.hidden(),
                        state.struckOut(),
                        Math.clamp(value, 0, 16),
                        state.charset());
            case "info" -> state = state.into("ignored");
            case "title", "author" -> state = state.into(word);
            case "fonttbl" -> state = state.into("fonttbl");
            case "ansicpg" -> {
                usual = RtfCharsets.charsetOf("windows-" + value, value);
                state = state.in(usual);
            }
            case "fcharset" -> fonts.put(font, RtfCharsets.ofFont(value, usual));
            case "f" -> chooseFont(value);
            default -> format(word, value);
        }
    }

    private void chooseFont(int number) {
        font = number;
        if (!state.into().equals("fonttbl")) {
            flush();
            state = state.in(fonts.getOrDefault(number, usual));
        }
    }

    private void unicode(int value) {
        flush();
        addPlain(String.valueOf((char) value)); // halves of a pair come one after the other
        toSkip = state.skip();
    }

    private void format(String word, int value) {
        if (!state.into().isEmpty()) {
            beside.append(word.equals("par") || word.equals("line") ? " " : "");
            flushBefore(word);
            return;
        }
        flush();
        switch (word) {
            case "plain" -> state = marks(false, false, false).in(state.charset());
            case "b" -> state = marks(value != 0, state.hidden(), state.struckOut());
            case "v" -> state = marks(state.bold(), value != 0, state.struckOut());
            case "deleted" -> state = marks(state.bold(), state.hidden(), value != 0);
            case "outlinelevel" -> level = value >= 0 && value < 9 ? value + 1 : 0;
            case "ls", "pnlvlblt", "pnlvlbody" -> item = true;
            case "pard" -> {
                level = 0;
                item = false;
                inRow = false;
            }
            case "intbl" -> inRow = true;
            case "line" -> text.endLine();
            case "par", "sect" -> endParagraph();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            default -> {}
        }
    }

    private void flushBefore(String word) {
        if (word.equals("par") || word.equals("line")) {
            flush();
        }
    }

    private State marks(boolean bold, boolean hidden, boolean struckOut) {
        return new State(state.into(), bold, hidden, struckOut, state.skip(), state.charset());
    }

    private void endParagraph() {
        flush();
        if (!state.into().isEmpty()) {
            beside.append(' ');
            return;
        }
        if (!inRow) {
            finish();
            endTable();
        } else {
            openTable();
            finish();
        }
    }

    private void finish() {
        text.become(level > 0 ? Kind.HEADING : item ? Kind.ITEM : Kind.BODY, level);
        text.end();
        text.begin(Kind.BODY, 0);
    }

    private boolean rowOpen;

    private void openTable() {
        if (!inTable) {
            text.beginTable();
            inTable = true;
        }
        if (!rowOpen) {
            text.beginRow();
            text.beginCell();
            rowOpen = true;
        }
    }

    private void endCell() {
        openTable();
        finish();
        text.beginCell();
    }

    private void endRow() {
        rowOpen = false;
    }

    private void endTable() {
        if (inTable) {
            text.endTable();
            inTable = false;
            rowOpen = false;
        }
    }
}
