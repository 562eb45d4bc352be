package enface.ui.compare;

import enface.compare.Omission;
import enface.compare.ParagraphCoverage;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.place.ReadingPosition;
import enface.study.StudyModel;
import enface.study.compare.Compared.Pair;
import enface.text.TextPlace;
import enface.text.Version;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one of two versions leaves out or adds, and how long each paragraph came out, as lists that jump.
final class CompareLists extends VBox {

    private static final double LINE = 28;

    private static final double LEAST = 96;

    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final ListView<Omission> omissions = new ListView<>();
    private final ListView<ParagraphCoverage> paragraphs = new ListView<>();
    private final ToggleButton gaps = new ToggleButton();
    private final ToggleButton lengths = new ToggleButton();
    private final Label nothing = Controls.label("", "compare-nothing");
    private final Label hint = Controls.label("", "compare-nothing");
    private Optional<Pair> pair = Optional.empty();

    CompareLists(Words words, StudyModel study, FacingPanes panes) {
        super(6);
        this.words = words;
        this.study = study;
        this.panes = panes;
        nothing.setText(words.get("compare.no-omissions"));
        nothing.setId("compare-nothing");
        nothing.setWrapText(true);
        hint.setText(words.get("compare.paragraphs.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.managedProperty().bind(hint.visibleProperty());
        paragraphs.setFixedCellSize(LINE);
        prepare(omissions, "compare-omissions", "compare.omissions", this::go);
        prepare(paragraphs, "compare-paragraphs", "compare.paragraphs", this::go);
        omissions.setCellFactory(_ -> new OmissionCell());
        paragraphs.setCellFactory(_ -> new ParagraphCell());
        getChildren().addAll(head(), nothing, hint, omissions, paragraphs);
        arrange();
    }

    private HBox head() {
        var group = new ToggleGroup();
        toggle(gaps, "compare-show-omissions", "compare.omissions", group);
        toggle(lengths, "compare-show-paragraphs", "compare.paragraphs", group);
        gaps.setSelected(true);
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else {
                arrange();
            }
        });
        return new HBox(4, gaps, lengths);
    }

    private void toggle(ToggleButton button, String id, String key, ToggleGroup group) {
        button.setText(words.get(key));
        button.getStyleClass().addAll("flat", "small");
        button.setToggleGroup(group);
        Controls.named(button, id, words.get(key));
    }

    private static <T> void jumpOn(ListView<T> list, Consumer<T> go) {
        Runnable chosen = () ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(go);
        list.setOnMouseClicked(_ -> chosen.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen.run();
                event.consume();
            }
        });
    }

    private <T> void prepare(ListView<T> list, String id, String key, Consumer<T> go) {
        list.setId(id);
        list.setAccessibleText(words.get(key));
        list.managedProperty().bind(list.visibleProperty());
        list.setMinHeight(LEAST);
        VBox.setVgrow(list, Priority.ALWAYS);
        jumpOn(list, go);
    }

    private void arrange() {
        boolean none = omissions.getItems().isEmpty();
        omissions.setVisible(gaps.isSelected() && !none);
        nothing.setVisible(gaps.isSelected() && none);
        nothing.setManaged(nothing.isVisible());
        paragraphs.setVisible(lengths.isSelected());
        hint.setVisible(lengths.isSelected());
    }

    /// Shows what comes of comparing two versions.
    void show(Pair compared) {
        pair = Optional.of(compared);
        omissions.getItems().setAll(compared.coverage().omissions());
        paragraphs.getItems().setAll(compared.coverage().paragraphs());
        arrange();
    }

    private Optional<Version> version(Omission omission) {
        return pair.map(p -> omission.kind() == Omission.Kind.OMITTED ? p.base() : p.other());
    }

    private void go(Omission omission) {
        version(omission).ifPresent(version -> {
            panes.clearSelection();
            panes.select(version.id(), omission.passage());
            panes.goTo(new ReadingPosition(omission.row(), 0));
            panes.setCurrentRow(omission.row());
        });
    }

    private void go(ParagraphCoverage paragraph) {
        pair.ifPresent(p -> panes.goToPlace(
                study.reading().shownProperty().get().versions().indexOf(p.base()),
                new TextPlace(paragraph.paragraph(), 0)));
    }

    /// What only one version has: which one, where, and how it begins.
    private final class OmissionCell extends ListCell<Omission> {

        OmissionCell() {
            setPrefWidth(0); // a long one ends in dots
        }

        @Override
        protected void updateItem(@Nullable Omission omission, boolean empty) {
            super.updateItem(omission, empty);
            if (empty || omission == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean omitted = omission.kind() == Omission.Kind.OMITTED;
            int paragraph = omission.passage().from().paragraph() + 1;
            var place = words.get(omitted ? "compare.only-base" : "compare.only-other", paragraph);
            var text = version(omission)
                    .map(v -> v.text().textOf(omission.passage()).replace('\n', ' '))
                    .orElse("");
            setGraphic(new VBox(
                    Controls.label(place, "compare-place", omitted ? "deleted" : "inserted"),
                    Controls.label(text, "compare-text")));
            setAccessibleText(place + ": " + text);
        }
    }

    /// A paragraph: how long its counterpart is beside what is usual, and how much of it has one.
    private final class ParagraphCell extends ListCell<ParagraphCoverage> {

        private final LengthBar bar = new LengthBar();
        private final Label number = Controls.label("", "compare-place");
        private final Label figures = Controls.label("", "compare-figures");
        private final HBox line = new HBox(6, number, bar, figures);

        ParagraphCell() {
            setPrefWidth(0);
            number.setMinWidth(38);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable ParagraphCoverage paragraph, boolean empty) {
            super.updateItem(paragraph, empty);
            if (empty || paragraph == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            number.setText(words.get("compare.paragraph", paragraph.paragraph() + 1));
            bar.show(paragraph.lengthRatio());
            figures.setText(words.get("compare.figures", paragraph.covered(), paragraph.lengthRatio()));
            setGraphic(line);
            setAccessibleText(words.get(
                    "compare.paragraph.read", paragraph.paragraph() + 1, paragraph.covered(), paragraph.lengthRatio()));
        }
    }
}
