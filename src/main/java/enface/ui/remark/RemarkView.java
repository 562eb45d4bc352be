package enface.ui.remark;

import enface.publish.Markdown;
import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A remark as it reads: its Markdown set in the looks it asks for.
public final class RemarkView extends VBox {

    private String shown = "";

    public RemarkView() {
        getStyleClass().addAll("remark");
        setMinHeight(USE_PREF_SIZE);
    }

    public RemarkView(String markdown) {
        this();
        show(markdown);
    }

    public void show(String markdown) {
        if (!markdown.equals(shown)) {
            shown = markdown;
            getChildren()
                    .setAll(Markdown.read(markdown).stream()
                            .map(RemarkView::block)
                            .toList());
        }
    }

    /// Whether a remark asks for any look beyond plain paragraphs.
    public static boolean isSet(String markdown) {
        return Markdown.read(markdown).stream()
                .anyMatch(b -> b.kind() != Kind.PARAGRAPH
                        || b.texts().stream().anyMatch(t -> t.bold() || t.italic() || t.code()));
    }

    /// A remark without its signs, in one piece.
    public static String plain(String markdown) {
        return Markdown.read(markdown).stream()
                .map(b -> b.texts().stream().map(t -> t.text()).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    private static Node block(MarkdownBlock block) {
        var flow = Controls.withClass(new TextFlow(texts(block)), "note-text");
        flow.setMinHeight(USE_PREF_SIZE);
        Controls.eitherWay(flow, block.texts().stream().map(t -> t.text()).collect(Collectors.joining()));
        return switch (block.kind()) {
            case PARAGRAPH -> flow;
            case HEADING -> Controls.withClass(flow, "remark-heading");
            case QUOTATION -> Controls.withClass(flow, "remark-quotation");
            case VERBATIM -> Controls.withClass(flow, "remark-code");
            case ITEM -> {
                var sign = Controls.label(block.sign(), "remark-sign");
                sign.setMinWidth(USE_PREF_SIZE);
                HBox.setHgrow(flow, Priority.ALWAYS);
                yield new HBox(6, sign, flow);
            }
        };
    }

    private static Text[] texts(MarkdownBlock block) {
        return block.texts().stream()
                .map(part -> {
                    var text = Controls.withClass(new Text(part.text()), "remark-part");
                    look(part, block.kind()).forEach(text.getStyleClass()::add);
                    return text;
                })
                .toArray(Text[]::new);
    }

    private static List<String> look(MarkdownBlock.Text part, Kind kind) {
        var looks = new ArrayList<String>();
        if (part.bold() || kind == Kind.HEADING) {
            looks.add("bold");
        }
        if (part.italic()) {
            looks.add("italic");
        }
        if (part.code()) {
            looks.add("code");
        }
        return looks;
    }
}
