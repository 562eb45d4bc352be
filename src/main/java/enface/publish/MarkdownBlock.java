package enface.publish;

import java.util.List;

/// A piece of a remark written in Markdown.
///
/// @param sign what stands before an item, `•` or `2.`; empty for other kinds
public record MarkdownBlock(Kind kind, String sign, List<Text> texts) {

    /// What a block is.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTATION,
        VERBATIM
    }

    /// A stretch of text in one look.
    public record Text(String text, boolean bold, boolean italic, boolean code) {}

    public MarkdownBlock {
        texts = List.copyOf(texts);
    }

    public MarkdownBlock(Kind kind, List<Text> texts) {
        this(kind, "", texts);
    }

    /// Its words alone.
    public String plain() {
        return String.join("", texts.stream().map(Text::text).toList());
    }
}
