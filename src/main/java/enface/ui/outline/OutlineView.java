package enface.ui.outline;

import enface.language.cut.Words;
import enface.study.StudyModel;
import enface.study.work.OutlineEntry;
import enface.study.work.Reading;
import enface.study.work.Reading.Shown;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a text is made of, and which versions of it are shown.
public final class OutlineView extends VBox {

    /// Two entries with their counterparts.
    private static final double LEAST = 96;

    private final Words words;
    private final StudyModel model;
    private final ListView<OutlineEntry> entries = new ListView<>();
    private final VBox versions = new VBox(6);
    /// The entry that is read; -1 before anything is.
    private int here = -1;

    /// @param goTo is told the number of the paragraph a person chose
    /// @param choose opens the choice of versions
    public OutlineView(Words words, StudyModel model, IntConsumer goTo, Runnable choose) {
        this.words = words;
        this.model = model;
        setId("outline");
        getStyleClass().add("outline");
        entries.setId("outline-entries");
        entries.setAccessibleText(words.get("outline.title"));
        entries.setCellFactory(_ -> new EntryCell());
        entries.setOnMouseClicked(_ -> choose(goTo));
        entries.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(goTo);
            }
        });
        entries.focusedProperty().subscribe(focused -> {
            if (!focused) {
                markHere();
            }
        });
        entries.setMinHeight(LEAST);
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Controls.label(words.get("outline.title"), "section"),
                        entries,
                        Controls.label(words.get("outline.versions"), "section"),
                        versions,
                        Controls.quiet("choose-versions", words.get("outline.choose"), choose));
    }

    /// Puts a part between the outline and the versions.
    public void add(Node part) {
        getChildren().add(2, part);
    }

    private void choose(IntConsumer goTo) {
        var entry = entries.getSelectionModel().getSelectedItem();
        if (entry != null) {
            goTo.accept(entry.paragraph());
        }
    }

    public void show(Shown shown) {
        showEntries();
        versions.getChildren()
                .setAll(model.work().versions().stream()
                        .map(v -> choice(v, shown))
                        .toList());
    }

    /// Follows what is covered while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(model.covers().coversProperty().subscribe((_, _) -> showEntries()));
    }

    private void showEntries() {
        var outline = model.covers().outline();
        if (!entries.getItems().equals(outline)) {
            int chosen = entries.getSelectionModel().getSelectedIndex();
            ListItems.bring(entries.getItems(), outline);
            entries.getSelectionModel().select(chosen);
        }
    }

    private CheckBox choice(Version version, Shown shown) {
        var name = VersionNames.of(words, model.work().versions()).full(version.id());
        var box = new CheckBox(name);
        boolean on = shown.versions().contains(version);
        box.setId("version-" + version.id().value());
        box.setAccessibleText(name);
        box.setSelected(on);
        box.setDisable(on ? shown.versions().size() <= 2 : shown.versions().size() >= Reading.MOST_SHOWN);
        box.setOnAction(_ -> model.reading().toggle(version));
        return box;
    }

    /// Marks where the reader is: the last entry that does not begin after this paragraph.
    ///
    /// Who goes through the entries by keys is not taken back to the one he reads, as long as he reads no other.
    public void mark(int paragraph) {
        int at = -1;
        for (int i = 0;
                i < entries.getItems().size() && entries.getItems().get(i).paragraph() <= paragraph;
                i++) {
            at = i;
        }
        if (at != here || !entries.isFocused()) {
            here = at;
            markHere();
        }
    }

    private void markHere() {
        if (here >= 0 && here != entries.getSelectionModel().getSelectedIndex()) {
            entries.getSelectionModel().select(here);
            entries.scrollTo(Math.max(0, here - 4));
        }
    }

    private String title(OutlineEntry entry) {
        return entry.title().isEmpty() ? words.get("outline.covered", entry.paragraph() + 1) : entry.title();
    }

    /// An entry with its counterpart below.
    private final class EntryCell extends ListCell<OutlineEntry> {

        @Override
        protected void updateItem(@Nullable OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var box = new VBox(Controls.label(title(entry), "outline-title"));
            if (!entry.counterpart().isEmpty()) {
                box.getChildren().add(Controls.label(entry.counterpart(), "outline-counterpart"));
            }
            setPrefWidth(0);
            setGraphic(box);
            setAccessibleText(Controls.spoken(box));
        }
    }
}
