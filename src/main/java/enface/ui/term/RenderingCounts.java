package enface.ui.term;

import enface.glossary.Term;
import enface.language.cut.Words;
import enface.study.term.Rendered;
import enface.study.term.RenderingsModel;
import enface.study.term.RenderingsModel.Wanted;
import enface.study.term.TermPlaces;
import enface.study.term.TermPlaces.Count;
import enface.text.VersionId;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands for a concept in each version, with how often and a bar for its share, and how consistent the version
/// is.
final class RenderingCounts extends VBox {

    private static final int MOST = 8;
    private static final double BAR = 60;

    private final Words words;
    private final RenderingsModel model;

    RenderingCounts(Words words, RenderingsModel model, TermPlaces found, Function<VersionId, String> names) {
        super(6);
        this.words = words;
        this.model = model;
        setId("rendering-counts");
        for (int v = 0; v < found.versions().size(); v++) {
            getChildren().add(row(found, v, names.apply(found.versions().get(v).id())));
        }
    }

    private FlowPane row(TermPlaces found, int version, String name) {
        var row = new FlowPane(6, 4);
        row.setAlignment(Pos.CENTER_LEFT);
        var head = Controls.label(
                words.get(
                        "renderings.version",
                        name,
                        found.rendered(version),
                        found.places().size(),
                        found.consistency(version)),
                "find-count");
        row.getChildren().add(head);
        found.counts(version).stream()
                .limit(MOST)
                .forEach(count -> row.getChildren().add(count(found, version, count)));
        return row;
    }

    private ToggleButton count(TermPlaces found, int version, Count count) {
        var text = said(words, count.first()) + " " + count.number();
        var button = Controls.named(
                new ToggleButton(text), "count-" + version + "-" + count.first().label(), text);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "quiet", "rendering-count");
        var part = Controls.withClass(new Region(), "term-share");
        part.setPrefSize(BAR * count.number() / found.places().size(), 4);
        var bar = Controls.withClass(new HBox(part), "term-bar");
        bar.setPrefWidth(BAR);
        bar.setMaxHeight(4);
        button.setGraphic(bar);
        var wanted = new Wanted(version, count.first());
        model.wantedProperty().subscribe(now -> button.setSelected(now.equals(Optional.of(wanted))));
        button.setOnAction(
                _ -> model.wantedProperty().set(button.isSelected() ? Optional.of(wanted) : Optional.empty()));
        return button;
    }

    /// A rendering as it is read: a term, other words marked as such, or that there is nothing.
    static String said(Words words, Rendered rendered) {
        return switch (rendered) {
            case Rendered.Listed listed ->
                listed.term().status() == Term.Status.PREFERRED
                        ? listed.term().text()
                        : words.get("renderings.other-term", listed.term().text());
            case Rendered.Otherwise other -> words.get("renderings.otherwise", other.words());
            case Rendered.Unknown _ -> words.get("renderings.unknown");
            case Rendered.LeftOut _ -> words.get("renderings.left-out");
        };
    }
}
