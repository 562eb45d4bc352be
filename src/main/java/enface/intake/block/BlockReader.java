package enface.intake.block;

import enface.intake.block.Block.Line;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.job.Progress;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a Markdown or plain text file into blocks: headings, paragraphs, items, quotations, verbatim lines.
///
/// Written for what people keep rather than for the letter of CommonMark: `#标题` without a space is a heading, white
/// space before a line is an indent and not code. Time and memory grow linearly with the file.
public final class BlockReader {

    private static final Pattern BULLET = Pattern.compile("\\s*([-*+•·])\\s+(\\S.*)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,3}[.)、]\\s+\\S.*");
    private static final Pattern TABLE = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern BARS = Pattern.compile("((?:[|｜]\\s+)?+)(\\S.*?)((?:\\s+[|｜])?)", Pattern.DOTALL);
    private static final Pattern MODULE_LINE = Pattern.compile("(?:import|export)\\s.+[;'\"]\\s*");
    private static final Pattern MARKDOWN_SIGNS = Pattern.compile("\\*\\*\\S[^*\\n]*\\*\\*|]\\(https?://");
    private static final Pattern LINE_END = Pattern.compile("[\n\r\u0085\u2028\u2029]");
    private static final List<String> MARKDOWN = List.of("md", "mdx", "markdown", "mkd");

    /// The rank of a heading that is the name of a tab.
    private static final int LOWEST = 6;

    private final Ledger ledger;
    private final SourceFile file;
    private final boolean markdown;
    private final InlineReader inline;
    private final SiteMarkup site;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Kind openKind = Kind.BODY;

    public BlockReader(Ledger ledger) {
        this.ledger = ledger;
        file = ledger.file();
        markdown = MARKDOWN.contains(file.extension())
                || MARKDOWN_SIGNS.matcher(file.text()).find()
                || LINE_END.splitAsStream(file.text()).anyMatch(LineShape::isMarkdown);
        inline = new InlineReader(ledger, markdown);
        site = new SiteMarkup(ledger);
    }

    /// All blocks of the file from line `first` on.
    public List<Block> read(int first, Progress progress) {
        for (int i = first; i < file.lineCount(); ) {
            progress.step(i, file.lineCount());
            i = readAt(i);
            if (file.endsParagraph(i - 1)) {
                close();
            }
        }
        close();
        return List.copyOf(blocks);
    }

    private int readAt(int i) {
        var span = file.line(i);
        var text = span.of(file.text());
        if (text.isBlank() || text.strip().chars().allMatch(c -> Traced.isSpace((char) c))) {
            close();
            return i + 1;
        }
        if (markdown) {
            int next = readMarkup(i, span, text);
            if (next > i) {
                return next;
            }
        }
        if (LineShape.isRule(text)) {
            close();
            ledger.leaveOut(span, Reason.RULE);
            return i + 1;
        }
        addLine(span, text);
        return i + 1;
    }

    /// Reads a construct of Markdown that starts on line `i`; says the line after it, or `i` where there is none.
    private int readMarkup(int i, TextSpan span, String text) {
        var markup = open.isEmpty() || !isUnderline(text) ? site.at(i) : Optional.<SiteMarkup.Found>empty();
        if (markup.isPresent()) {
            close();
            markup.get().name().ifPresent(name -> blocks.add(new Block(Kind.HEADING, LOWEST, List.of(line(name, "")))));
            return markup.get().next();
        }
        if (LineShape.isFence(text)) {
            return readFence(i, text.strip().substring(0, 3));
        }
        if (TABLE.matcher(text).matches() || startsTable(i, text)) {
            return readTable(i);
        }
        if (text.strip().startsWith("<!--") || text.strip().startsWith("{/*")) {
            return readComment(i, text.strip().startsWith("<!--") ? "-->" : "*/}");
        }
        if (isUnderline(text) && open.size() == 1 && openKind == Kind.BODY) {
            ledger.leaveOut(span, Reason.MARKUP);
            var line = open.removeFirst();
            blocks.add(new Block(Kind.HEADING, text.strip().startsWith("=") ? 1 : 2, List.of(line)));
            return i + 1;
        }
        if (LineShape.isReference(text)
                || (file.extension().equals("mdx") && MODULE_LINE.matcher(text).matches())) {
            close();
            ledger.leaveOut(span, Reason.LINK_TARGET);
            return i + 1;
        }
        var heading = LineShape.heading(text, !MARKDOWN.contains(file.extension()))
                .filter(h -> !h.words().isEmpty());
        if (heading.isPresent()) {
            close();
            var words = heading.get().words();
            leaveOutRound(span, words.start(), words.end());
            var inner = words.shift(span.start());
            blocks.add(new Block(Kind.HEADING, heading.get().level(), List.of(line(inner, text))));
            return i + 1;
        }
        return readPrefixed(i, span, text);
    }

    private int readPrefixed(int i, TextSpan span, String text) {
        if (LineShape.isRule(text)) {
            return i;
        }
        int quoted = LineShape.behindQuotes(text);
        if (quoted > 0) {
            leaveOutRound(span, quoted, text.length());
            readQuoted(new TextSpan(span.start() + quoted, span.end()));
            return i + 1;
        }
        return readItem(span, text) ? i + 1 : i;
    }

    /// Reads what a line of a quotation quotes.
    private void readQuoted(TextSpan span) {
        var text = span.of(file.text());
        if (text.isBlank()) {
            close();
        } else if (LineShape.isRule(text)) {
            close();
            ledger.leaveOut(span, Reason.RULE);
        } else if (!readInnerHeading(span, text) && !readItem(span, text)) {
            startKind(Kind.QUOTATION);
            open.add(line(span, text));
        }
    }

    /// Reads an item of a list, where a line is one.
    private boolean readItem(TextSpan span, String text) {
        var bullet = BULLET.matcher(text);
        if (!bullet.matches() && !NUMBERED.matcher(text).matches()) {
            return false;
        }
        close();
        int start = bullet.matches() ? bullet.start(2) : 0;
        leaveOutRound(span, start, text.length());
        var words = new TextSpan(span.start() + start, span.end());
        if (!readInnerHeading(words, text.substring(start))) {
            openKind = Kind.ITEM;
            open.add(line(words, text));
        }
        return true;
    }

    /// Reads a heading within a quotation or an item, where there is one; it parts no works.
    private boolean readInnerHeading(TextSpan span, String text) {
        var heading = LineShape.heading(text, true).filter(h -> !h.words().isEmpty());
        heading.ifPresent(found -> {
            close();
            leaveOutRound(span, found.words().start(), found.words().end());
            blocks.add(new Block(
                    Kind.HEADING, LOWEST, List.of(line(found.words().shift(span.start()), text))));
        });
        return heading.isPresent();
    }

    private static boolean isUnderline(String text) {
        return text.matches("\\s{0,3}(?:={3,}|-{3,})\\s*");
    }

    private void leaveOutRound(TextSpan line, int start, int end) {
        ledger.leaveOut(new TextSpan(line.start(), line.start() + start), Reason.MARKUP);
        ledger.leaveOut(new TextSpan(line.start() + end, line.end()), Reason.MARKUP);
    }

    private int readFence(int i, String fence) {
        close();
        ledger.leaveOut(file.line(i), Reason.MARKUP);
        int end = i + 1;
        while (end < file.lineCount() && !file.line(end).of(file.text()).strip().startsWith(fence)) {
            end++;
        }
        addVerbatim(i + 1, end);
        if (end < file.lineCount()) {
            ledger.leaveOut(file.line(end), Reason.MARKUP);
        }
        return end + 1;
    }

    /// A table without bars at its edges is known by the dashes below its head.
    private boolean startsTable(int i, String text) {
        return open.isEmpty()
                && text.indexOf('|') > 0
                && i + 1 < file.lineCount()
                && TableReader.isDashes(file.line(i + 1).of(file.text()));
    }

    private int readTable(int i) {
        close();
        int end = i;
        while (end < file.lineCount()
                && file.line(end).of(file.text()).indexOf('|') >= 0
                && (!isBarred(i) || isBarred(end))) {
            end++;
        }
        addVerbatim(i, end);
        var block = blocks.removeLast();
        blocks.add(new Block(block.kind(), 0, block.lines(), Optional.of(TableReader.read(file, i, end))));
        return end;
    }

    private boolean isBarred(int i) {
        return TABLE.matcher(file.line(i).of(file.text())).matches();
    }

    private void addVerbatim(int from, int to) {
        if (from >= to) {
            return;
        }
        var span = new TextSpan(file.line(from).start(), file.line(to - 1).end());
        if (!span.of(file.text()).isBlank()) {
            var text = Traced.of(file.text(), span);
            blocks.add(new Block(Kind.VERBATIM, 0, List.of(new Line(text, false, false, false, false))));
        }
    }

    private int readComment(int i, String close) {
        close();
        int end = i;
        while (end < file.lineCount() - 1 && !file.line(end).of(file.text()).contains(close)) {
            end++;
        }
        ledger.leaveOut(new TextSpan(file.line(i).start(), file.line(end).end()), Reason.COMMENT);
        return end + 1;
    }

    private void addLine(TextSpan span, String text) {
        if (openKind == Kind.QUOTATION && !markdown) {
            close();
        }
        open.add(line(span, text));
    }

    private Line line(TextSpan span, String whole) {
        boolean hard = markdown && (whole.endsWith("  ") || whole.endsWith("\\"));
        var text = inline.read(span);
        if (hard && text.text().endsWith("\\")) {
            ledger.leaveOut(text.substring(text.length() - 1, text.length()), Reason.MARKUP);
            text = text.substring(0, text.length() - 1).strip();
        }
        text = withoutBars(text);
        boolean indented = whole.startsWith("\u3000") || whole.startsWith("  ") || whole.startsWith("\t");
        return new Line(text, inline.isBold(span), inline.isLink(span), hard, indented, inline.lead(span, text));
    }

    /// A line without the bars at its edges that part it from nothing.
    private Traced withoutBars(Traced line) {
        var bars = BARS.matcher(line.text());
        if (!bars.matches() || bars.end(1) + bars.group(3).length() == 0) {
            return line;
        }
        ledger.leaveOut(line.substring(0, bars.end(1)), Reason.MARKUP);
        ledger.leaveOut(line.substring(bars.start(3), line.length()), Reason.MARKUP);
        return line.substring(bars.end(1), bars.start(3));
    }

    private void startKind(Kind kind) {
        if (openKind != kind) {
            close();
            openKind = kind;
        }
    }

    private void close() {
        var lines = open.stream().filter(l -> !l.text().isEmpty()).toList();
        if (!lines.isEmpty()) {
            blocks.addAll(ParagraphCutter.cut(openKind, lines, markdown));
        }
        open.clear();
        openKind = Kind.BODY;
    }
}
