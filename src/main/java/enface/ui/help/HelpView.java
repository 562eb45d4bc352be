package enface.ui.help;

import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.study.WindowModel;
import enface.study.help.Help;
import enface.study.help.Help.Page;
import enface.ui.part.Controls;
import enface.ui.part.FxThread;
import enface.ui.part.InWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The help: its pages on the left, found by their words, and the one that is chosen.
public final class HelpView extends StackPane {

    private static final double SIDE = 240;

    private final Words words;
    private final Help help;
    private final TextField field = new TextField();
    private final ListView<Page> list = new ListView<>();
    private final VBox shown = new VBox(14);

    /// @param page the one that is shown first
    /// @param section where in it
    public HelpView(WindowModel window, Optional<String> page, Optional<String> section) {
        words = window.words();
        help = Help.in(words, CommandKeys::listed);
        setId("help-view");
        getStyleClass().addAll("library-view", "help-view");
        var reading = new ScrollPane(Controls.withClass(shown, "help-page"));
        reading.setId("help-page");
        shown.setMinWidth(0);
        reading.setFitToWidth(true);
        reading.setAccessibleText(words.get("help.title"));
        HBox.setHgrow(reading, Priority.ALWAYS);
        var side = new VBox(8, search(), pages());
        side.setMinWidth(SIDE);
        side.setPrefWidth(SIDE);
        var body = new HBox(28, side, reading);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().add(Controls.withClass(new VBox(14, head(window), body), "page"));
        find();
        page.flatMap(name -> list.getItems().stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst())
                .ifPresent(list.getSelectionModel()::select);
        section.ifPresent(title -> goTo(reading, title));
    }

    /// The section is at the upper edge as soon as the page is laid out, and again when its pictures have found their
    /// size; until the reader goes elsewhere.
    private void goTo(ScrollPane reading, String section) {
        var laidOut = new FxThread();
        ChangeListener<Number> grown = (_, _, _) -> laidOut.execute(() -> show(reading, section));
        shown.heightProperty().addListener(grown);
        for (var left : List.of(ScrollEvent.SCROLL, KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED)) {
            reading.addEventFilter(left, _ -> shown.heightProperty().removeListener(grown));
        }
    }

    private void show(ScrollPane reading, String section) {
        double room = shown.getHeight() - reading.getViewportBounds().getHeight();
        shown.lookupAll(".remark-heading").stream()
                .filter(node -> node instanceof TextFlow flow && words(flow).equals(section))
                .findFirst()
                .filter(_ -> room > 0)
                .ifPresent(node -> {
                    var there = shown.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                    reading.setVvalue(Math.clamp(there.getMinY() / room, 0, 1));
                });
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream()
                .map(part -> part instanceof Text text ? text.getText() : "")
                .collect(Collectors.joining());
    }

    private HBox head(WindowModel window) {
        var back = Controls.button("help-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var head = new HBox(12, Controls.label(words.get("help.title"), "display"), Controls.spring(), back);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private TextField search() {
        field.setId("help-search");
        field.setPromptText(words.get("help.search"));
        field.setAccessibleText(words.get("help.search"));
        field.textProperty().addListener(_ -> find());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                int by = event.getCode() == KeyCode.DOWN ? 1 : -1;
                int last = list.getItems().size() - 1;
                int now = list.getSelectionModel().getSelectedIndex();
                list.getSelectionModel().select(Math.clamp((long) now + by, 0, Math.max(0, last)));
                event.consume();
            }
        });
        Controls.focusWhenShown(field);
        return field;
    }

    private ListView<Page> pages() {
        list.setId("help-list");
        list.setAccessibleText(words.get("help.title"));
        list.setPlaceholder(Controls.wrapped(words.get("help.none"), "purpose"));
        list.setCellFactory(_ -> new TextFieldListCell<>(new InWords<>(Page::title)));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page == null) {
                shown.getChildren().clear(); // no page has the words that were typed
            } else {
                shown.getChildren()
                        .setAll(Controls.label(page.title(), "help-title"), new HelpPage(words, page.text()));
            }
        });
        return list;
    }

    private void find() {
        list.getItems().setAll(help.find(field.getText()));
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().selectFirst();
    }
}
