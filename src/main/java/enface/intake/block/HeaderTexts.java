package enface.intake.block;

import enface.intake.block.Block.Line;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.language.guess.LanguageNames;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts that stand in the header of a Markdown file: blocks of lines and lists under a language or a role, as
/// `en: |` or `translation:`. Each line is a paragraph, as of verse; what is folded (`>`) is one until a blank
/// line.
final class HeaderTexts {

    /// A key over lines that go further in, or over a list.
    private static final Pattern KEY = Pattern.compile(
            "(\\s*)(?:-\\s+)?([\\p{L}_-]{1,30}?[_-])??([\\p{L}-]{2,30}):\\s*(?:([|>])[-+\\d]{0,2})?\\s*");
    /// A key with its text on the same line, as the items of a list have it.
    private static final Pattern PAIR = Pattern.compile("(\\s*-\\s+|\\s+)()([\\p{L}-]{2,30}):\\s+([^|>\\s].*?)\\s*");
    private static final Pattern ROLE =
            Pattern.compile("(?i)original|source|source-text|translation|target|原文|译文|譯文|翻译|翻譯|中文|英文|日文|法文|德文"
                    + "|english|chinese|japanese|korean|french|german|spanish|italian|portuguese|russian");
    private static final int LEVEL = 2;

    private final Ledger ledger;
    private final SourceFile file;
    private final int end;
    /// For each key the line of its label, and its paragraphs.
    private final Map<String, List<Line>> labels = new LinkedHashMap<>();

    private final Map<String, List<Block>> texts = new LinkedHashMap<>();
    private final boolean[] taken;

    /// @param end the line that ends the header
    HeaderTexts(Ledger ledger, int end) {
        this.ledger = ledger;
        this.end = end;
        file = ledger.file();
        taken = new boolean[end];
    }

    /// Reads the texts; lines that belong to none are left to others.
    void read() {
        for (int i = 1; i < end; i++) {
            var key = KEY.matcher(line(i));
            var pair = PAIR.matcher(line(i));
            if (key.matches() && isText(key.group(3))) {
                i = block(i, key) - 1;
            } else if (pair.matches() && isText(pair.group(3)) && isInList(i)) {
                pair(i, pair);
            }
        }
    }

    boolean isTaken(int line) {
        return taken[line];
    }

    /// The texts in blocks, each under its label where there are several.
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var filled =
                texts.entrySet().stream().filter(t -> !t.getValue().isEmpty()).toList();
        for (var text : filled) {
            var label = labels.getOrDefault(text.getKey(), List.of());
            if (filled.size() > 1) {
                blocks.add(new Block(Kind.HEADING, LEVEL, label.subList(0, 1)));
            } else {
                label.subList(0, 1).forEach(line -> ledger.leaveOut(line.text(), Reason.LABEL));
            }
            label.stream().skip(1).forEach(line -> ledger.leaveOut(line.text(), Reason.LABEL));
            blocks.addAll(text.getValue());
        }
        return blocks;
    }

    private static boolean isText(String key) {
        return ROLE.matcher(key).matches() || LanguageNames.ofCode(key).isPresent();
    }

    private String line(int index) {
        return file.line(index).of(file.text());
    }

    /// A pair is one of several in a list, or of an item of one.
    private boolean isInList(int index) {
        for (int i = index; i > 0 && !line(i).isBlank(); i--) {
            if (line(i).stripLeading().startsWith("- ")) {
                return true;
            }
        }
        return false;
    }

    private void pair(int index, Matcher pair) {
        int start = file.line(index).start();
        label(index, pair.group(3), start + pair.start(3), start + pair.end(3) + 1);
        paragraph(pair.group(3), List.of(value(new TextSpan(start + pair.start(4), start + pair.end(4)))));
        markup(start, start + pair.start(3));
        taken[index] = true;
    }

    /// Reads what stands under a key; gives the line after it.
    private int block(int index, Matcher key) {
        int indent = key.group(1).length();
        int to = index + 1;
        while (to < end && (line(to).isBlank() || isInside(line(to), indent))) {
            to++;
        }
        boolean scalar = key.group(4) != null;
        boolean any = false;
        for (int i = index + 1; i < to; i++) {
            any |= scalar
                    ? !line(i).isBlank()
                    : line(i).stripLeading().startsWith("- ")
                            && !PAIR.matcher(line(i)).matches();
        }
        if (!any) {
            return index + 1;
        }
        int start = file.line(index).start();
        label(index, key.group(3), start + key.start(3), start + key.end(3) + 1);
        markup(start, start + key.start(3));
        markup(start + key.end(3) + 1, file.line(index).end());
        taken[index] = true;
        lines(key.group(3), index + 1, to, ">".equals(key.group(4)), scalar);
        return to;
    }

    private static boolean isInside(String line, int indent) {
        int own = line.length() - line.stripLeading().length();
        return own > indent || (own == indent && line.stripLeading().startsWith("- "));
    }

    private void lines(String key, int from, int to, boolean folded, boolean scalar) {
        var open = new ArrayList<Traced>();
        for (int i = from; i < to; i++) {
            taken[i] = true;
            var span = file.line(i);
            var text = Traced.of(file.text(), span).strip();
            if (text.isEmpty()) {
                paragraph(key, open);
                open.clear();
                continue;
            }
            if (!scalar && text.text().startsWith("- ")) {
                int start = text.firstOrigin();
                markup(start, start + 1);
                text = value(new TextSpan(start + 1, text.endOrigin()));
            }
            open.add(text);
            if (!folded) {
                paragraph(key, open);
                open.clear();
            }
        }
        paragraph(key, open);
    }

    /// A value without the quotation marks that YAML sets around it.
    private Traced value(TextSpan span) {
        var value = Traced.of(file.text(), span).strip();
        var text = value.text();
        boolean quoted = text.length() > 1
                && (text.startsWith("\"") || text.startsWith("'"))
                && text.charAt(0) == text.charAt(text.length() - 1);
        if (!quoted) {
            return value;
        }
        int start = value.firstOrigin();
        markup(start, start + 1);
        markup(value.endOrigin() - 1, value.endOrigin());
        return value.substring(1, text.length() - 1);
    }

    private void label(int index, String key, int from, int to) {
        var text = Traced.of(file.text(), new TextSpan(from, to));
        labels.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Line(text, false, false, false, false));
        texts.computeIfAbsent(key, _ -> new ArrayList<>());
        taken[index] = true;
    }

    private void paragraph(String key, List<Traced> lines) {
        if (!lines.isEmpty()) {
            texts.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(new Block(
                            Kind.BODY,
                            0,
                            lines.stream()
                                    .map(text -> new Line(text, false, false, false, false))
                                    .toList()));
        }
    }

    private void markup(int from, int to) {
        ledger.leaveOut(Traced.of(file.text(), new TextSpan(from, to)).strip(), Reason.MARKUP);
    }
}
