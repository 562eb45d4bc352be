package enface.publish;

import enface.publish.MarkdownBlock.Kind;
import enface.publish.MarkdownBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the Markdown people write in remarks: paragraphs, headings, items, quotations, fenced lines; bold, italic,
/// code and links, of which the words stay and the address follows in brackets. Whatever else is written stays as it
/// is: nothing is lost, and markup of other kinds (`<script>`) is text. A line break stays a line break.
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("\\s{0,8}([-*+•]|\\d{1,3}[.)、])\\s+(.+)");
    private static final Pattern QUOTATION = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern INLINE = Pattern.compile(
            "\\\\([\\\\`*_\\[\\]#>~-])" // escaped
                    + "|`([^`]+)`"
                    + "|\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*"
                    + "|(?<![\\p{L}\\p{N}_])__(?=\\S)(.+?)(?<=\\S)__(?![\\p{L}\\p{N}_])"
                    + "|\\*(?=\\S)([^*]+?)(?<=\\S)\\*"
                    + "|(?<![\\p{L}\\p{N}_])_(?=\\S)([^_]+?)(?<=\\S)_(?![\\p{L}\\p{N}_])"
                    + "|\\[([^\\]\\n]+)]\\(([^)\\s]+)\\)");

    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private final List<String> gathered = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private String sign = "";

    private Markdown() {}

    public static List<MarkdownBlock> read(String text) {
        var reader = new Markdown();
        boolean fenced = false;
        for (var line : text.lines().toList()) {
            if (FENCE.matcher(line).matches()) {
                reader.flush();
                reader.kind = fenced ? Kind.PARAGRAPH : Kind.VERBATIM;
                fenced = !fenced;
            } else if (fenced) {
                reader.gathered.add(line);
            } else {
                reader.take(line);
            }
        }
        reader.flush();
        return reader.blocks;
    }

    private void take(String line) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        var quotation = QUOTATION.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (heading.matches()) {
            flush();
            blocks.add(new MarkdownBlock(Kind.HEADING, inline(heading.group(1), false, false)));
        } else if (item.matches()) {
            flush();
            kind = Kind.ITEM;
            sign = item.group(1).matches("[-*+•]") ? "•" : item.group(1);
            gathered.add(item.group(2));
        } else if (quotation.matches()) {
            if (kind != Kind.QUOTATION) {
                flush();
                kind = Kind.QUOTATION;
            }
            gathered.add(quotation.group(1));
        } else {
            if (kind == Kind.QUOTATION) {
                flush();
            }
            gathered.add(line.strip());
        }
    }

    private void flush() {
        if (!gathered.isEmpty()) {
            var text = String.join("\n", gathered);
            var texts =
                    kind == Kind.VERBATIM ? List.of(new Text(text, false, false, true)) : inline(text, false, false);
            blocks.add(new MarkdownBlock(kind, kind == Kind.ITEM ? sign : "", texts));
        }
        gathered.clear();
        kind = Kind.PARAGRAPH;
    }

    private static List<Text> inline(String text, boolean bold, boolean italic) {
        var texts = new ArrayList<Text>();
        var match = INLINE.matcher(text);
        int from = 0;
        while (match.find()) {
            add(texts, text.substring(from, match.start()), bold, italic);
            from = match.end();
            if (match.group(1) != null) {
                add(texts, match.group(1), bold, italic);
            } else if (match.group(2) != null) {
                texts.add(new Text(match.group(2), bold, italic, true));
            } else if (match.group(7) != null) {
                texts.addAll(inline(match.group(7), bold, italic));
                add(texts, " (" + match.group(8) + ")", bold, italic);
            } else {
                boolean strong = match.group(3) != null || match.group(4) != null;
                var inner = strong
                        ? match.group(3) != null ? match.group(3) : match.group(4)
                        : match.group(5) != null ? match.group(5) : match.group(6);
                texts.addAll(inline(inner, bold || strong, italic || !strong));
            }
        }
        add(texts, text.substring(from), bold, italic);
        return texts;
    }

    private static void add(List<Text> texts, String text, boolean bold, boolean italic) {
        if (!text.isEmpty()) {
            texts.add(new Text(text, bold, italic, false));
        }
    }
}
