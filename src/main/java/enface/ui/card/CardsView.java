package enface.ui.card;

import enface.card.Rating;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.study.WindowModel;
import enface.study.card.DueCards;
import enface.study.card.ReviewModel;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.time.Duration;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The cards that are due, asked one after another: Space shows the other side, 1 to 4 say how well it was known.
public final class CardsView extends BorderPane {

    private final WindowModel window;
    private final ReviewModel model;
    private final FileChoices choices;
    private final Words words;
    private final Label counts = Controls.label("", "work-facts");
    private final VBox middle = new VBox();
    private final FlowPane deedsBelow = new FlowPane(8, 8);
    private final CommandControls controls;
    private final Button add;

    public CardsView(
            WindowModel window, ReviewModel model, FileChoices choices, CommandControls controls, Deeds deeds) {
        this.window = window;
        this.model = model;
        this.choices = choices;
        this.controls = controls;
        words = window.words();
        setId("cards-view");
        getStyleClass().addAll("library-view", "glossary-view", "cards-view");
        setFocusTraversable(true);
        add = controls.button(Command.ADD_CARDS);
        offer(deeds);
        arrange();
        addEventHandler(
                KeyEvent.KEY_PRESSED, event -> CommandKeys.press(event, deeds, Set.of(Reach.CARDS, Reach.READING)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> requestFocus()); // the keys are the card's, whatever was clicked
        Controls.focusWhenShown(this);
        Subscriptions.whileShown(this, s -> {
            s.add(model.cardProperty().subscribe((_, _) -> show()));
            s.add(model.answeredProperty().subscribe((_, _) -> show()));
            s.add(model.dueProperty().subscribe((_, _) -> show()));
            s.add(model.box().cardsProperty().subscribe((_, _) -> model.renew()));
        });
        show();
    }

    private void arrange() {
        counts.setId("cards-count");
        counts.setMinWidth(0);
        var back = Controls.button("cards-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        back.setFocusTraversable(false);
        var title = Controls.label(words.get("card.title"), "display");
        title.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, title, counts, Controls.spring(), back, add, controls.button(Command.EXPORT_CARDS));
        head.getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(b -> ((Button) b).setMinWidth(USE_PREF_SIZE));
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(Controls.withClass(head, "glossary-head"));
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("cards-middle");
        var scroll = new ScrollPane(middle);
        scroll.setId("cards-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("side");
        setCenter(scroll);
        deedsBelow.setAlignment(Pos.CENTER);
        deedsBelow.setId("cards-deeds");
        setBottom(Controls.withClass(deedsBelow, "cards-below"));
    }

    private void offer(Deeds deeds) {
        var some = model.cardProperty().map(c -> c.isPresent());
        deeds.set(Command.SHOW_CARD, Deed.maybe(model::show).when(some));
        deeds.set(Command.RATE_CARD, Deed.byKey(key -> key >= 0 && model.rate(Rating.of(key + 1))));
        deeds.set(Command.ADD_CARDS, Deed.of(this::choose));
        deeds.set(Command.REMOVE_CARD, Deed.maybe(model::remove).when(some));
        deeds.set(
                Command.CARD_PLACE,
                Deed.of(() -> model.cardProperty().get().flatMap(c -> c.place()).ifPresent(window.screens()::open))
                        .when(model.cardProperty()
                                .map(c -> c.flatMap(k -> k.place())
                                        .flatMap(p -> p.version())
                                        .isPresent())));
        deeds.set(
                Command.EXPORT_CARDS,
                Deed.of(this::export).when(model.box().cardsProperty().map(all -> !all.isEmpty())));
        deeds.set(Command.UNDO, Deed.of(model::undo));
    }

    private void choose() {
        new CardSources(window).show(add, Side.BOTTOM, 0, 0);
    }

    private void export() {
        choices.toSave(words.get("command.export-cards"), "enface-anki.txt").ifPresent(model.box()::write);
    }

    private void show() {
        var due = model.dueProperty().get();
        int all = model.box().cardsProperty().get().size();
        counts.setText(all == 0 ? "" : words.get("card.counts", due.ready().size() - due.fresh(), due.fresh(), all));
        boolean answered = model.answeredProperty().get();
        model.cardProperty()
                .get()
                .ifPresentOrElse(
                        card -> middle.getChildren().setAll(new CardFace(words, card, answered)),
                        () -> middle.getChildren().setAll(nothing(due, all)));
        below(answered);
    }

    private void below(boolean answered) {
        deedsBelow.getChildren().clear();
        if (model.cardProperty().get().isEmpty()) {
            return;
        }
        if (!answered) {
            var show = controls.bold(Command.SHOW_CARD, "show-card", controls.name(Command.SHOW_CARD));
            show.setFocusTraversable(false);
            deedsBelow.getChildren().add(show);
            return;
        }
        for (var rating : Rating.values()) {
            var text = words.get(
                    "card.rate",
                    rating.grade(),
                    words.get("card.rating." + rating.grade()),
                    CardTimes.in(words, model.pause(rating)));
            var button = Controls.button("rate-" + rating.grade(), text, () -> model.rate(rating));
            button.setFocusTraversable(false);
            deedsBelow.getChildren().add(button);
        }
    }

    /// What stands where no card is asked.
    private VBox nothing(DueCards due, int all) {
        var said = all == 0 ? words.get("card.empty") : words.get("card.done", model.ratedNow());
        var box = Controls.withClass(new VBox(12, Controls.wrapped(said, "lead")), "empty-state");
        box.setId("cards-empty");
        if (all == 0) {
            box.getChildren().add(Controls.wrapped(words.get("card.empty.how"), "work-facts"));
        }
        due.next()
                .ifPresent(next -> box.getChildren()
                        .add(Controls.wrapped(
                                words.get(
                                        "card.next",
                                        CardTimes.in(
                                                words,
                                                Duration.between(
                                                        window.means().clock().instant(), next))),
                                "work-facts")));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
