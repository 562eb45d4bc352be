package enface.publish;

import java.util.List;

/// A piece of a remark written in Markdown.
///
/// @param sign what stands before an item, `•` or `2.`; empty for other kinds
record MarkdownBlock(Kind kind, String sign, List<Text> texts) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTATION,
        VERBATIM
    }

    /// A stretch of text in one look.
    record Text(String text, boolean bold, boolean italic, boolean code) {}

    MarkdownBlock {
        texts = List.copyOf(texts);
    }

    MarkdownBlock(Kind kind, List<Text> texts) {
        this(kind, "", texts);
    }

    String plain() {
        return String.join("", texts.stream().map(Text::text).toList());
    }
}
