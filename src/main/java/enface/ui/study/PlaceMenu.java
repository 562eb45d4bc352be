package enface.ui.study;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.WordBoundaries;
import enface.language.cut.Words;
import enface.pane.CharacterHit;
import enface.pane.FacingPanes;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.ui.command.CommandControls;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/// What can be done at a place of the text, under the right mouse button and the menu key: a note, a look into the
/// dictionaries and the glossary, a bookmark, copies.
///
/// What is selected is what it is about, where the place is in it; else the sentence at the place, which becomes the
/// current one, and the word there.
final class PlaceMenu {

    private static final int LONGEST_WORD = 24;

    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem note = new MenuItem();
    private final MenuItem lookUp = new MenuItem();
    private final MenuItem term = new MenuItem();
    private final MenuItem copy = new MenuItem();
    private Optional<CharacterHit> at = Optional.empty();

    /// @param lookUp looks up the word at a place
    /// @param showTerm shows the entry of a term
    PlaceMenu(
            Words words,
            StudyModel study,
            FacingPanes panes,
            Consumer<CharacterHit> lookUp,
            Consumer<TermHit> showTerm) {
        this.words = words;
        this.study = study;
        this.panes = panes;
        this.lookUp.setId("place-look-up");
        this.lookUp.setOnAction(_ -> at.ifPresent(lookUp));
        term.setId("place-term");
        term.setOnAction(_ -> at.flatMap(this::termAt).ifPresent(showTerm));
        panes.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                open();
            } else {
                open(panes.pointer().under(), event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    /// What the menu holds is done by those who can; the menu itself can be asked for too.
    void offer(Deeds deeds) {
        deeds.set(Command.PLACE_MENU, Deed.of(this::open));
        menu.getItems()
                .setAll(
                        item(note, "place-note", Command.NEW_NOTE, deeds),
                        lookUp,
                        term,
                        item("place-add-term", "place.add-term", Command.ADD_TERM, deeds),
                        item("place-correct", "place.correct", Command.CORRECT, deeds),
                        item("place-bookmark", "place.bookmark", Command.BOOKMARK, deeds),
                        item("place-find", "place.find", Command.FIND, deeds),
                        new SeparatorMenuItem(),
                        item(copy, "copy-plain", Command.COPY, deeds),
                        item("copy-table", "copy.table", Command.COPY_TABLE, deeds),
                        item("copy-cited", "copy.with-citation", Command.COPY_CITED, deeds));
        copy.setText(words.get("copy.plain"));
    }

    private MenuItem item(String id, String key, Command command, Deeds deeds) {
        return item(new MenuItem(words.get(key)), id, command, deeds);
    }

    private static MenuItem item(MenuItem item, String id, Command command, Deeds deeds) {
        item.setId(id);
        item.setOnAction(_ -> deeds.run(command));
        CommandControls.showKeys(item, command);
        return item;
    }

    /// Opens at what was selected last, or else at the current sentence, in the version last clicked, or else at the
    /// first
    /// in sight.
    private void open() {
        var place = selectedPlace().or(this::currentPlace);
        var bounds = place.flatMap(this::boundsOf);
        var room = panes.localToScreen(panes.getLayoutBounds());
        open(
                place,
                bounds.map(Bounds::getMinX).orElse(room.getCenterX()),
                bounds.map(Bounds::getMaxY).orElse(room.getCenterY()));
    }

    private Optional<CharacterHit> selectedPlace() {
        return panes.lastSelected()
                .flatMap(id -> Optional.ofNullable(panes.selections().get(id))
                        .map(range -> new CharacterHit(id, range.from())));
    }

    private Optional<CharacterHit> currentPlace() {
        int row = panes.getCurrentRow() >= 0 ? panes.getCurrentRow() : panes.firstVisibleRow();
        var passages = study.reading().passages(row);
        return Stream.concat(
                        panes.pointer().lastClicked().stream(),
                        study.reading().shownProperty().get().versions().stream()
                                .map(Version::id))
                .flatMap(id -> Stream.ofNullable(passages.get(id)).map(range -> new CharacterHit(id, range.from())))
                .findFirst();
    }

    private Optional<Bounds> boundsOf(CharacterHit hit) {
        int offset = hit.place().offset();
        return panes.boundsOnScreen(hit.version(), hit.place().paragraph(), new TextSpan(offset, offset + 1));
    }

    private void open(Optional<CharacterHit> place, double x, double y) {
        at = place.filter(hit -> !study.covers().covers().hides(hit.version(), hit.place()));
        boolean selected = at.map(this::isSelected).orElse(!panes.selections().isEmpty());
        if (!selected) {
            panes.clearSelection();
            at.ifPresent(this::makeCurrent);
        }
        note.setText(words.get(selected ? "place.note.selection" : "place.note.sentence"));
        note.setDisable(!selected && panes.getCurrentRow() < 0);
        copy.setDisable(panes.selections().isEmpty());
        say(lookUp, "place.look-up", at.flatMap(this::wordAt));
        say(term, "place.term", at.flatMap(this::termAt).map(this::written));
        menu.show(panes, x, y);
    }

    /// Offers something with a word, where there is one.
    private void say(MenuItem item, String key, Optional<String> word) {
        item.setVisible(word.isPresent());
        item.setText(words.get(key, word.orElse("")));
    }

    private boolean isSelected(CharacterHit hit) {
        return Stream.ofNullable(panes.selections().get(hit.version()))
                .anyMatch(range ->
                        range.from().compareTo(hit.place()) <= 0 && hit.place().compareTo(range.to()) < 0);
    }

    private void makeCurrent(CharacterHit hit) {
        int pane = study.reading().shownProperty().get().versions().stream()
                .map(Version::id)
                .toList()
                .indexOf(hit.version());
        if (pane >= 0) {
            panes.setCurrentRow(panes.rowOf(pane, hit.place()));
        }
    }

    private String text(VersionId id, int paragraph) {
        return study.work()
                .version(id)
                .map(v -> v.text().paragraph(paragraph).text())
                .orElse("");
    }

    private Optional<String> wordAt(CharacterHit hit) {
        var text = text(hit.version(), hit.place().paragraph());
        if (hit.place().offset() >= text.length()) {
            return Optional.empty();
        }
        return study.work()
                .version(hit.version())
                .map(v -> WordBoundaries.wordAt(v.language(), text, hit.place().offset())
                        .of(text))
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .filter(word -> word.length() <= LONGEST_WORD);
    }

    private Optional<TermHit> termAt(CharacterHit hit) {
        int paragraph = hit.place().paragraph();
        return study.work()
                .version(hit.version())
                .flatMap(v -> study.termsProperty().get().in(v, paragraph).stream()
                        .filter(t -> t.span().contains(hit.place().offset()))
                        .findFirst())
                .flatMap(match -> panes.boundsOnScreen(hit.version(), paragraph, match.span())
                        .map(bounds -> new TermHit(hit.version(), paragraph, match, bounds)));
    }

    private String written(TermHit term) {
        return term.match().span().of(text(term.version(), term.paragraph()));
    }
}
