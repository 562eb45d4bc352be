package enface.ui.command;

import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.study.help.Help;
import enface.study.help.Help.Topic;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Lies over the window and finds any command by a part of its name, and what the help says of it: type, choose with
/// the arrows, Enter.
public final class CommandFinder extends StackPane {

    private static final double WIDTH = 620;
    private static final double HIGHEST = 416;
    private static final double LINE = 52;

    private final Deeds deeds;
    private final CommandSearch search;
    private final Consumer<Topic> read;
    private final Supplier<Help> help;
    private Optional<Help> pages = Optional.empty();
    private final TextField field = new TextField();
    private final ListView<Findable> list = new ListView<>();
    private Optional<Node> before = Optional.empty();

    /// @param read shows a page of the help
    public CommandFinder(Words words, Deeds deeds, Consumer<Topic> read) {
        this.deeds = deeds;
        this.read = read;
        help = () -> Help.in(words, CommandKeys::listed);
        search = new CommandSearch(deeds);
        setId("command-finder");
        getStyleClass().add("command-finder");
        setAlignment(Pos.TOP_CENTER);
        field.setId("command-text");
        field.setPromptText(words.get("commands.prompt"));
        field.setAccessibleText(words.get("commands.prompt"));
        list.setId("command-list");
        list.setAccessibleText(words.get("commands.title"));
        list.setPlaceholder(Controls.label(words.get("commands.none"), "lead"));
        list.setFocusTraversable(false); // its keys are the field's
        var controls = new CommandControls(words, deeds);
        list.setCellFactory(_ -> new CommandCell(controls, c -> search.otherNames(c, words), deeds, this::run, words));
        field.textProperty().addListener(_ -> find());
        var panel = Controls.withClass(new VBox(field, list), "command-panel");
        list.setFixedCellSize(LINE);
        list.prefHeightProperty()
                .bind(Bindings.size(list.getItems()).multiply(LINE).add(4));
        list.setMinHeight(LINE);
        list.setMaxHeight(HIGHEST);
        panel.setMaxSize(WIDTH, USE_PREF_SIZE);
        panel.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        getChildren().add(panel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
        show(false);
    }

    /// Opens it with nothing typed; open already, it closes.
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = Optional.ofNullable(getScene().getFocusOwner());
        field.clear();
        find();
        show(true);
        field.requestFocus();
    }

    private void find() {
        if (pages.isEmpty()) {
            pages = Optional.of(help.get()); // when it is first asked for, since it reads files
        }
        var typed = field.getText();
        var commands = search.find(typed).stream().<Findable>map(Findable.Doing::new);
        var topics = pages.stream().flatMap(h -> h.topics(typed).stream()).<Findable>map(Findable.Reading::new);
        list.getItems().setAll(Stream.concat(commands, topics).toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    /// The keys are again where they were.
    private void close() {
        show(false);
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private void run(Findable found) {
        switch (found) {
            case Findable.Reading(var topic) -> {
                close();
                read.accept(topic);
            }
            case Findable.Doing(var command)
            when deeds.isPossible(command) -> {
                close();
                deeds.run(command);
            }
            case Findable.Doing _ -> {}
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::run);
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case PAGE_DOWN -> choose(8);
            case PAGE_UP -> choose(-8);
            case TAB -> {} // there is nowhere else to go
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int now = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().select(now);
            list.scrollTo(Math.max(0, now - 4));
        }
    }
}
