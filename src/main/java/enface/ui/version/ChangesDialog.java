package enface.ui.version;

import enface.compare.Change;
import enface.compare.Comparer;
import enface.language.cut.Words;
import enface.store.correct.Step;
import enface.study.VersionSteps.Since;
import enface.study.version.Changed;
import enface.text.SegmentRange;
import enface.text.VersionText;
import enface.ui.part.Controls;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A version as it was imported beside the version as it is: the passages that were changed, with the words that
/// differ marked, and the way back.
final class ChangesDialog {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 420;

    /// Nobody reads more of them in a dialog; the command line lists all.
    private static final int MOST = 300;

    private final Words words;
    private final Since since;
    private final Comparer comparer;
    private final GridPane grid = Controls.withClass(new GridPane(20, 10), "version-changes");

    private ChangesDialog(Words words, Since since) {
        this.words = words;
        this.since = since;
        comparer = new Comparer(since.version().language());
    }

    static void show(Node owner, Words words, Since since, Runnable back) {
        var title = words.get("version.changes.title", since.passages().size());
        var asking = new Asking(
                owner, "version-changes", title, words.get("command.as-imported"), words.get("version.changes.close"));
        asking.yes().setDisable(since.passages().isEmpty());
        var scroll = new ScrollPane(new ChangesDialog(words, since).filled());
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        scroll.setId("version-changes-list");
        asking.show(scroll, back);
    }

    private GridPane filled() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(
                0,
                Controls.label(words.get("version.changes.imported"), "section"),
                Controls.label(words.get("version.changes.now"), "section"));
        since.passages().stream().limit(MOST).forEach(this::add);
        addRest();
        if (!since.steps().isEmpty()) {
            row(Controls.label(words.get("version.changes.steps"), "section"));
            since.steps().stream().limit(MOST).forEach(step -> row(Controls.wrapped(told(step), "version-nothing")));
        }
        return grid;
    }

    private void row(Node node) {
        grid.add(node, 0, grid.getRowCount(), 2, 1);
    }

    private String told(Step step) {
        var done = words.get("step." + step.kind().key());
        var day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(step.at());
        return day + " · " + words.get("step.done", done, step.words());
    }

    private void addRest() {
        if (since.passages().size() > MOST) {
            grid.addRow(
                    grid.getRowCount(),
                    new Label(words.get("version.changes.more", since.passages().size() - MOST)));
        }
    }

    private void add(Changed changed) {
        var before = sentences(since.imported(), changed.imported());
        var now = sentences(since.version().text(), changed.now());
        var comparison = comparer.compare(before, now);
        grid.addRow(
                grid.getRowCount(),
                passage(before, comparison.changesOnTheLeft(), "version-deleted"),
                passage(now, comparison.changesOnTheRight(), "version-inserted"));
    }

    /// Each on a line of its own, so that one that was parted or joined is seen to be.
    private static String sentences(VersionText text, SegmentRange range) {
        return range.segments().mapToObj(text::textOf).collect(Collectors.joining("\n"));
    }

    /// @param other the look of words that are others on the other side
    private Node passage(String text, List<Change> changes, String other) {
        if (text.isEmpty()) {
            return Controls.label(words.get("version.changes.nothing"), "version-nothing");
        }
        var flow = Controls.withClass(new TextFlow(), "version-passage");
        flow.setAccessibleText(text);
        Controls.eitherWay(flow, text);
        int end = 0;
        for (var change : changes) {
            int from = Math.max(end, change.place().start());
            int to = Math.min(text.length(), change.place().end());
            if (from >= to) {
                continue;
            }
            flow.getChildren().add(piece(text.substring(end, from), "version-same"));
            flow.getChildren().add(piece(text.substring(from, to), other));
            end = to;
        }
        flow.getChildren().add(piece(text.substring(end), "version-same"));
        return flow;
    }

    private static Text piece(String text, String styleClass) {
        return Controls.withClass(new Text(text), styleClass);
    }
}
