package enface.publish.pdf;

import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// A remark on the page: its blocks one below the other, with a bar in the colour of its category beside them.
final class RemarkPrint {

    private static final float INDENT = 12;
    private static final float ITEM_INDENT = 16;
    private static final float SIZE = 10.6f;
    private static final float BETWEEN = 4;

    private record Set(MarkdownBlock block, List<Line> lines, float x) {}

    private final PdfPages pages;
    private final int color;
    private final float leading;
    private final List<Set> blocks = new ArrayList<>();

    RemarkPrint(PdfPages pages, List<MarkdownBlock> markdown, int color, Setting setting) {
        this.pages = pages;
        this.color = color;
        leading = SIZE * (setting.chinese() ? 1.62f : 1.48f);
        for (var block : markdown) {
            float x = INDENT + (block.kind() == Kind.ITEM || block.kind() == Kind.QUOTATION ? ITEM_INDENT : 0);
            var lines = pages.typesetter().set(parts(block), setting, pages.measure() - x);
            blocks.add(new Set(block, lines, pages.left() + x));
        }
    }

    float height() {
        return (float) blocks.stream()
                .mapToDouble(b -> b.lines.size() * leading + BETWEEN)
                .sum();
    }

    void print(PDStructureElement parent) throws IOException {
        for (int b = 0; b < blocks.size(); b++) {
            var block = blocks.get(b);
            var element = pages.element(parent, block.block.kind() == Kind.HEADING ? "H3" : "P");
            for (int i = 0; i < block.lines.size(); i++) {
                pages.need(leading);
                float top = pages.y();
                boolean last = i == block.lines.size() - 1;
                if (i == 0 && !block.block.sign().isEmpty()) {
                    var sign = pages.typesetter().line(block.block.sign(), Style.serif(SIZE));
                    pages.line(sign, block.x - ITEM_INDENT + 2, top, leading, element);
                }
                pages.line(block.lines.get(i), block.x, top, leading, element);
                float height = last && b < blocks.size() - 1 ? leading + BETWEEN : leading;
                pages.ornament(pages.left(), top - height, 2, height, color);
                pages.moveTo(top - height);
            }
        }
    }

    private static List<Part> parts(MarkdownBlock block) {
        var base = switch (block.kind()) {
            case HEADING -> Style.serif(SIZE).inBold();
            case QUOTATION -> Style.serif(SIZE).in(Style.SOFT);
            case PARAGRAPH, ITEM, VERBATIM -> Style.serif(SIZE);
        };
        return block.texts().stream()
                .map(t -> {
                    var style = t.bold() ? base.inBold() : base;
                    style = t.italic() ? style.inItalic() : style;
                    return new Part(t.text(), t.code() ? style.inSans().in(Style.SOFT) : style);
                })
                .toList();
    }
}
