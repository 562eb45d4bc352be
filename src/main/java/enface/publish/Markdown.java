package enface.publish;

import enface.language.markup.RemarkMarkup;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.MarkdownBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the Markdown people write in remarks: paragraphs, headings, items, quotations, fenced lines; bold, italic,
/// code and links, of which the words stay and the address follows in brackets. Whatever else is written stays as it
/// is: nothing is lost, and markup of other kinds (`<script>`) is text. A line break stays a line break.
///
/// Time and memory grow linearly with the text.
public final class Markdown {

    private static final Pattern ITEM = Pattern.compile("\\s{0,8}([-*+•]|\\d{1,3}[.)、])\\s+(.+)");
    private static final Pattern QUOTATION = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

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
        var heading = RemarkMarkup.heading(line);
        var item = ITEM.matcher(line);
        var quotation = QUOTATION.matcher(line);
        if (line.isBlank()) {
            flush();
        } else if (heading.isPresent()) {
            flush();
            blocks.add(new MarkdownBlock(Kind.HEADING, inline(heading.get().of(line), false, false)));
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
        int from = 0;
        for (var mark : RemarkMarkup.read(text)) {
            var inner = mark.at().inner().of(text);
            add(texts, text.substring(from, mark.at().whole().start()), bold, italic);
            from = mark.at().whole().end();
            switch (mark.kind()) {
                case ESCAPED -> add(texts, inner, bold, italic);
                case CODE -> texts.add(new Text(inner, bold, italic, true));
                case STRONG -> texts.addAll(inline(inner, true, italic));
                case EMPHASIS -> texts.addAll(inline(inner, bold, true));
                case LINK -> {
                    texts.addAll(inline(inner, bold, italic));
                    add(texts, " (" + mark.address().of(text) + ")", bold, italic);
                }
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
