package enface.ui.library;

import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.level.Layout;
import enface.pane.type.PaneText;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.ui.part.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// A few lines laid out where nobody sees them, so that what it takes to lay out text is loaded by the time the first
/// work is opened: a third of the wait otherwise.
///
/// Not on the thread of the window: JavaFX lets nodes be made and laid out on any thread until they are in a window.
final class FirstLines {

    /// As many as it takes for what counts rows to be compiled.
    private static final int PARAGRAPHS = 3_000;

    private static final List<String> LATIN =
            List.of("Of reading, and of “words”: 1–2–3.", "The quick brown fox; who?");
    private static final List<String> HAN = List.of("天地玄黄，宇宙洪荒。", "“读书”——百遍，其义自见！");

    private FirstLines() {}

    /// @param words those of the window
    /// @return how many rows came into sight
    static int layOut(Words words) {
        var panes = new FacingPanes(words::get);
        var scene = new Scene(panes, 900, 600);
        Theme.dress(scene);
        scene.getRoot().getStyleClass().add("light");
        panes.show(List.of(text(1, "en", LATIN), text(2, "zh-Hans", HAN)), List.of());
        for (var layout : List.of(Layout.FACING, Layout.ROWS, Layout.FACING)) {
            panes.textLayoutProperty().set(layout);
            panes.setCurrentRow(1);
            panes.applyCss();
            panes.layout();
        }
        return panes.lastVisibleRow() + 1;
    }

    private static PaneText text(int id, String language, List<String> paragraphs) {
        var text = new VersionText(Stream.iterate(0, i -> i < PARAGRAPHS, i -> i + 1)
                .map(i -> Paragraph.whole(Kind.BODY, paragraphs.get(i % paragraphs.size())))
                .toList());
        return new PaneText(new VersionId(id), new LanguageTag(language), language, language, text);
    }
}
