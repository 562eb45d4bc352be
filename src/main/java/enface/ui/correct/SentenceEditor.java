package enface.ui.correct;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.CharacterHit;
import enface.pane.FacingPanes;
import enface.store.correct.Step.Kind;
import enface.study.Steps;
import enface.study.Steps.Sentence;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.work.VersionNames;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import enface.ui.part.Controls;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small editor over one sentence, in the version last clicked: Enter stores what is typed, Esc leaves the sentence
/// as it was. What is typed and neither is there again when the same sentence is opened again.
final class SentenceEditor extends VBox {

    private static final double WIDTH = 480;
    private static final double EDGE = 8;

    private final WindowModel window;
    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Steps steps;
    private final Label title = Controls.label("", "correct-title");
    private final TextArea field = Controls.eitherWay(new TextArea());
    private final TextField speaker = Controls.eitherWay(new TextField());
    private final HBox buttons = new HBox(8);
    /// Names that were typed and neither stored nor dropped.
    private final Map<Sentence, String> speakers = new HashMap<>();
    private Optional<Sentence> sentence = Optional.empty();
    private Optional<CharacterHit> clicked = Optional.empty();
    private String stored = "";

    public SentenceEditor(WindowModel window, StudyModel study, FacingPanes panes) {
        super(6);
        this.window = window;
        this.study = study;
        this.panes = panes;
        words = window.words();
        steps = window.steps();
        setId("sentence-editor");
        getStyleClass().add("sentence-editor");
        setManaged(false);
        setVisible(false);
        title.setId("correct-title");
        field.setId("correct-text");
        field.setWrapText(true);
        field.setPrefRowCount(4);
        field.setAccessibleText(words.get("command.correct"));
        field.textProperty().addListener((_, _, now) -> typed(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        speaker.setId("correct-speaker");
        speaker.setAccessibleText(words.get("correct.speaker"));
        speaker.setPromptText(words.get("correct.speaker.nobody"));
        speaker.textProperty().addListener((_, _, now) -> sentence.ifPresent(at -> speakers.put(at, now)));
        speaker.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var said = new HBox(8, Controls.label(words.get("correct.speaker"), "find-count"), speaker);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(speaker, Priority.ALWAYS);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, field, said, buttons, Controls.label(words.get("correct.hint"), "find-count"));
        panes.addEventHandler(
                MouseEvent.MOUSE_PRESSED, _ -> clicked = panes.pointer().under());
        panes.onLaidOut(this::place);
        panes.currentRowProperty().addListener((_, _, _) -> close());
    }

    public void offer(Deeds deeds) {
        var unhidden = Bindings.createBooleanBinding(
                () -> !study.covers().isActive(), study.covers().coversProperty());
        deeds.set(Command.CORRECT, Deed.of(this::open).when(unhidden));
        deeds.set(Command.SPLIT_SENTENCE, Deed.maybe(this::split).when(visibleProperty()));
        deeds.set(Command.JOIN_SENTENCES, deed(Kind.SENTENCES_JOINED, at -> c -> c.join(at.segment()), unhidden));
        deeds.set(
                Command.SPLIT_PARAGRAPH,
                deed(Kind.PARAGRAPH_SPLIT, at -> c -> c.splitParagraph(at.segment()), unhidden));
        deeds.set(
                Command.JOIN_PARAGRAPHS,
                deed(
                        Kind.PARAGRAPHS_JOINED,
                        at -> c -> c.joinParagraph(version(at).text().paragraphOf(at.segment())),
                        unhidden));
        offerKind(deeds, Command.AS_HEADING, Paragraph.Kind.HEADING, unhidden);
        offerKind(deeds, Command.AS_QUOTATION, Paragraph.Kind.QUOTATION, unhidden);
        offerKind(deeds, Command.AS_VERSE, Paragraph.Kind.VERSE, unhidden);
        offerKind(deeds, Command.AS_BODY, Paragraph.Kind.BODY, unhidden);
        deeds.set(Command.SPEAKER, Deed.of(this::openSpeaker).when(unhidden));
        buttons.getChildren()
                .setAll(
                        Controls.button("correct-store", words.get("correct.store"), this::store),
                        Controls.quiet(
                                "correct-part",
                                words.get("correct.part-here"),
                                () -> deeds.run(Command.SPLIT_SENTENCE)),
                        Controls.quiet(
                                "correct-join", words.get("correct.join"), () -> deeds.run(Command.JOIN_SENTENCES)),
                        Controls.spring(),
                        Controls.quiet("correct-drop", words.get("correct.drop"), this::drop));
        buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
    }

    private void offerKind(Deeds deeds, Command command, Paragraph.Kind kind, BooleanBinding when) {
        deeds.set(
                command,
                deed(Kind.PARAGRAPH_KIND, at -> c -> c.kind(version(at).text().paragraphOf(at.segment()), kind), when));
    }

    private Deed deed(
            Kind kind, Function<Sentence, Function<Corrections, TextChange>> correction, BooleanBinding when) {
        return Deed.of(() -> sentence.or(this::meant).ifPresent(at -> steps.correct(at, kind, correction.apply(at))))
                .when(when);
    }

    private Version version(Sentence at) {
        return study.work().version(at.version()).orElseThrow();
    }

    // Which sentence

    /// The sentence clicked last where that is in the current row, or else the first of the row in the version last
    /// clicked, or in the first that has one.
    private Optional<Sentence> meant() {
        int row = panes.getCurrentRow() >= 0
                ? panes.getCurrentRow()
                : panes.getPosition().row();
        var shown = study.reading().shownProperty().get();
        if (row < 0 || row >= shown.rows().size()) {
            return Optional.empty();
        }
        var last = panes.pointer().lastClicked();
        Optional<Sentence> first = Optional.empty();
        for (int column = 0; column < shown.versions().size(); column++) {
            var version = shown.versions().get(column);
            var cell = shown.rows().get(row).cells().get(column);
            if (cell.isEmpty() || study.work().isAttempt(version)) {
                continue;
            }
            var here = Optional.of(new Sentence(version.id(), in(version, cell)));
            if (last.filter(version.id()::equals).isPresent()) {
                return here;
            }
            first = first.or(() -> here);
        }
        return first;
    }

    private int in(Version version, SegmentRange cell) {
        return clicked.filter(hit -> hit.version().equals(version.id()))
                .map(hit -> version.text().segmentAt(hit.place()))
                .filter(cell::contains)
                .orElse(cell.from());
    }

    // The editor

    private void open() {
        var at = meant();
        if (at.isEmpty()) {
            window.messages().say(words.get("correct.nowhere"));
            return;
        }
        sentence = Optional.empty(); // what is put there now was not typed
        var version = version(at.get());
        stored = version.text().textOf(at.get().segment());
        var label = VersionNames.of(words, study.work().versions()).label(version.id());
        var language = words.language(version.language());
        title.setText(words.get("correct.title", label.isEmpty() ? language : language + " · " + label));
        field.setText(steps.draft(at.get()).orElse(stored));
        speaker.setText(speakers.getOrDefault(at.get(), speaker(at.get())));
        sentence = at;
        setVisible(true);
        place();
        field.requestFocus();
        field.end();
    }

    /// Who says the paragraph of a sentence, as it is stored.
    private String speaker(Sentence at) {
        var text = version(at).text();
        return text.paragraph(text.paragraphOf(at.segment())).speaker();
    }

    private void openSpeaker() {
        open();
        if (isVisible()) {
            speaker.requestFocus();
            speaker.selectAll();
        }
    }

    private void typed(String now) {
        sentence.ifPresent(at -> {
            if (now.equals(stored)) {
                steps.drop(at);
            } else {
                steps.keep(at, now);
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            drop();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            split();
        } else if (event.getCode() == KeyCode.ENTER) {
            store();
        } else {
            return;
        }
        event.consume();
    }

    private void store() {
        if (sentence.isEmpty()) {
            return;
        }
        var at = sentence.get();
        var typed = field.getText();
        var name = speaker.getText().strip();
        int paragraph = version(at).text().paragraphOf(at.segment());
        boolean edited = !typed.equals(stored);
        boolean named = !name.equals(speaker(at));
        speakers.remove(at);
        if (!edited && !named) {
            letGo();
            return;
        }
        if (named) {
            steps.correct(at, Kind.SPEAKER, c -> c.speaker(paragraph, name));
        }
        if (edited) {
            steps.correct(at, Kind.EDITED, c -> c.edit(at.segment(), typed));
        }
    }

    /// Parts the sentence at the cursor, as it is stored.
    private boolean split() {
        if (!field.getText().equals(stored)) {
            return false;
        }
        int caret = field.getCaretPosition();
        sentence.ifPresent(at -> steps.correct(at, Kind.SENTENCE_SPLIT, c -> c.split(at.segment(), caret)));
        return true;
    }

    private void drop() {
        sentence.ifPresent(steps::drop);
        sentence.ifPresent(speakers::remove);
        letGo();
    }

    /// Closes the editor; what was typed is kept.
    public boolean letGo() {
        boolean was = isVisible();
        close();
        if (was) {
            panes.requestFocus();
        }
        return was;
    }

    private void close() {
        sentence = Optional.empty();
        if (field.isFocused()) {
            panes.requestFocus();
        }
        setVisible(false);
    }

    /// Over the sentence, as far as there is room; where that is out of sight the editor stays where it is.
    private void place() {
        if (sentence.isEmpty()) {
            return;
        }
        var at = sentence.get();
        var range = version(at).text().rangeOf(at.segment());
        var span = new TextSpan(range.from().offset(), range.to().offset());
        double width = Math.min(WIDTH, panes.getWidth() - 2 * EDGE);
        double height = prefHeight(width);
        int paragraph = range.from().paragraph();
        var bounds = panes.boundsOnScreen(at.version(), paragraph, span).map(panes::screenToLocal);
        double x = panes.boundsOnScreen(at.version(), paragraph, new TextSpan(0, 1))
                .map(panes::screenToLocal)
                .or(() -> bounds)
                .map(Bounds::getMinX)
                .orElse(getLayoutX());
        double y = bounds.map(b -> b.getMinY() - EDGE).orElse(getLayoutY());
        resizeRelocate(
                Math.clamp(x - EDGE, EDGE, Math.max(EDGE, panes.getWidth() - width - EDGE)),
                Math.clamp(y, EDGE, Math.max(EDGE, panes.getHeight() - height - EDGE)),
                width,
                height);
    }
}
