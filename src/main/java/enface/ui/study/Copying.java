package enface.ui.study;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.share.Excerpts;
import enface.text.TextRange;
import enface.text.Version;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies what is selected, or else the current sentence: as it stands, side by side as a table, or with where it
/// comes from.
final class Copying {

    private final FacingPanes panes;
    private final StudyModel study;
    private final Excerpts excerpts;

    Copying(Words words, StudyModel study, FacingPanes panes) {
        this.study = study;
        this.panes = panes;
        excerpts = new Excerpts(study.reading(), study.covers(), words);
    }

    void offer(Deeds deeds) {
        deeds.set(Command.COPY_TABLE, Deed.of(this::table));
        deeds.set(Command.COPY_CITED, Deed.of(this::cited));
    }

    /// The rows with anything selected, of all versions shown.
    private void table() {
        var versions = study.reading().shownProperty().get().versions();
        var touched = IntStream.range(0, versions.size())
                .boxed()
                .flatMap(pane -> Optional.ofNullable(
                                panes.selections().get(versions.get(pane).id()))
                        .stream()
                        .flatMap(range -> Stream.of(panes.rowOf(pane, range.from()), panes.rowOf(pane, range.to()))))
                .mapToInt(Integer::intValue)
                .filter(row -> row >= 0)
                .summaryStatistics();
        int first = touched.getCount() == 0 ? currentRow() : touched.getMin();
        int last = touched.getCount() == 0 ? currentRow() : touched.getMax();
        var content = new ClipboardContent();
        content.putString(excerpts.plainTable(first, last));
        content.putHtml(excerpts.htmlTable(first, last));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private int currentRow() {
        return panes.getCurrentRow() >= 0
                ? panes.getCurrentRow()
                : panes.getPosition().row();
    }

    /// Each passage selected, one below the other, with its citation.
    private void cited() {
        Map<?, TextRange> passages =
                panes.selections().isEmpty() ? study.reading().passages(currentRow()) : panes.selections();
        var text = new StringBuilder();
        for (Version version : study.reading().shownProperty().get().versions()) {
            Optional.ofNullable(passages.get(version.id()))
                    .filter(range -> !study.covers().textOf(version, range).isEmpty())
                    .ifPresent(
                            range -> text.append(text.isEmpty() ? "" : "\n\n").append(excerpts.cited(version, range)));
        }
        var content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
