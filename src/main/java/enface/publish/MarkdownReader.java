package enface.publish;

import enface.publish.MarkdownBlock.Kind;
import enface.publish.MarkdownBlock.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/// Lays a tree of CommonMark flat: the blocks of a remark one below the other, each with the looks of its words.
final class MarkdownReader extends AbstractVisitor {

    private static final Pattern SIGN = Pattern.compile("[-*+•]|\\d{1,9}[.)、]");

    private final List<String> typed;
    private final String letter;
    private final List<MarkdownBlock> blocks = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int bold;
    private int italic;
    private int quoted;
    private int items;
    private String sign = "";

    /// @param typed the lines as they were typed, for the signs of items
    /// @param letter that no text has, left out wherever it stands
    MarkdownReader(List<String> typed, String letter) {
        this.typed = typed;
        this.letter = letter;
    }

    List<MarkdownBlock> blocks() {
        return blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end(Kind.PARAGRAPH);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(Kind.HEADING);
    }

    @Override
    public void visit(FencedCodeBlock lines) {
        code(lines.getLiteral().stripTrailing());
        end(Kind.VERBATIM);
    }

    @Override
    public void visit(BlockQuote quote) {
        quoted++;
        visitChildren(quote);
        quoted--;
    }

    @Override
    public void visit(ListItem item) {
        sign = signOf(item);
        items++;
        visitChildren(item);
        items--;
        if (!sign.isEmpty()) { // nothing stands behind it
            words.append(sign);
            sign = "";
            end(Kind.PARAGRAPH);
        }
    }

    private String signOf(ListItem item) {
        var begins = item.getSourceSpans().getFirst();
        var found = SIGN.matcher(typed.get(begins.getLineIndex()));
        return found.find(begins.getColumnIndex()) ? found.group() : "";
    }

    /// Kept where it stands: nobody is known to refer to it.
    @Override
    public void visit(LinkReferenceDefinition definition) {
        words.append('[').append(definition.getLabel()).append("]: ").append(definition.getDestination());
        Optional.ofNullable(definition.getTitle())
                .ifPresent(title -> words.append(' ').append(title));
        end(Kind.PARAGRAPH);
    }

    private void end(Kind kind) {
        look();
        if (!texts.isEmpty()) {
            boolean plain = kind == Kind.PARAGRAPH;
            var shown =
                    !sign.isEmpty() || (plain && items > 0) ? Kind.ITEM : plain && quoted > 0 ? Kind.QUOTATION : kind;
            blocks.add(new MarkdownBlock(shown, sign.matches("[-*+]") ? "•" : sign, texts));
            sign = "";
        }
        texts.clear();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(HtmlInline tag) {
        words.append(tag.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(Code code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis strong) {
        look();
        bold++;
        visitChildren(strong);
        look();
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        look();
        italic++;
        visitChildren(emphasis);
        look();
        italic--;
    }

    @Override
    public void visit(Link link) {
        look();
        visitChildren(link);
        boolean saysWhere = link.getFirstChild() instanceof org.commonmark.node.Text text
                && link.getDestination().equals(text.getLiteral());
        if (!saysWhere) {
            address(link.getDestination(), link.getTitle());
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        address(image.getDestination(), image.getTitle());
    }

    private void address(String destination, @Nullable String title) {
        look();
        words.append(" (").append(destination);
        if (title != null) {
            words.append(" “").append(title).append('”');
        }
        words.append(')');
        look();
    }

    private void code(String text) {
        look();
        texts.add(new Text(text.replace(letter, ""), bold > 0, italic > 0, true));
    }

    /// What follows may look otherwise.
    private void look() {
        var text = words.toString().replace(letter, "");
        words.setLength(0);
        if (!text.isEmpty()) {
            texts.add(new Text(text, bold > 0, italic > 0, false));
        }
    }
}
