package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.language.cut.Words;
import enface.study.Screen.OfStudy;
import enface.study.mark.BookmarksModel;
import enface.study.setting.Settings.Column;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever stands in the window at once, in whatever size and language: nothing lies over anything else, nothing is
/// cut, and every name can be read. One window is resized without being drawn, so that thousands of layouts take less
/// than a minute.
class EveryLayoutTest extends WindowTest {

    private static final Dimension2D SMALLEST = new Dimension2D(800, 600);
    /// Taken in turn: each combination is laid out at the smallest size and at one of these.
    private static final List<Dimension2D> LARGER = List.of(
            new Dimension2D(1000, 700),
            new Dimension2D(1440, 900),
            new Dimension2D(1600, 1000),
            new Dimension2D(3840, 2160));

    /// What is open over the text and below it.
    private enum Above {
        NOTHING,
        FIND,
        TYPE,
        BOTH
    }

    private enum Below {
        NOTHING,
        WRITING,
        COMPARED
    }

    /// Each fault, and the first combination that shows it.
    private final TreeMap<String, String> faults = new TreeMap<>();

    private int layouts;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingLiesOverAnythingElseAndEveryNameCanBeRead() throws Exception {
        window.importFiles(List.of(
                Corpora.fixture("quay.en.txt"),
                Corpora.fixture("quay-later.en.txt"),
                Corpora.fixture("quay.zh-Hans.txt"),
                Corpora.fixture("quay.zh-Hant.txt")));
        inWindow(() -> ((javafx.scene.control.Button) node("#accept-import")).fire());
        WaitForAsyncUtils.waitFor(
                2, TimeUnit.MINUTES, () -> window.model().screenProperty().get() instanceof OfStudy);
        inWindow(this::write);
        for (var language : List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE)) {
            inWindow(() -> window.model().settings().wordsProperty().set(new Words(language)));
            for (int versions = 2; versions <= 4; versions++) {
                int count = versions;
                inWindow(() -> window.study()
                        .reading()
                        .show(window.study().work().versions().subList(0, count)));
                for (boolean comparing : new boolean[] {false, true}) {
                    compare(comparing);
                    inWindow(() -> eachBelow(language + " " + count + (comparing ? " compared" : "")));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// Three notes, three bookmarks, and an attempt.
    private void write() {
        var study = window.study();
        var bookmarks = new BookmarksModel(
                study.reading(),
                study.covers(),
                study.bookmarksProperty().get(),
                window.model().saying(),
                window.model().means());
        for (int row : List.of(1, 3, 6)) {
            study.notes()
                    .create(study.reading().passages(row))
                    .ifPresent(note -> study.notes().edit(note.id(), n -> n.withText("A word about row " + row)));
            bookmarks.toggle(row);
        }
        study.notes().openProperty().set(java.util.Optional.empty());
        study.practice().begin(window.model().words());
        study.practice().textProperty().set("The fountain is dry.");
        study.practice().end();
    }

    private void compare(boolean comparing) throws Exception {
        inWindow(() -> window.study().compareChoice().onProperty().set(comparing));
        if (comparing) {
            var sentence = (Labeled) node("#compare-sentence");
            WaitForAsyncUtils.waitFor(
                    2, TimeUnit.MINUTES, () -> sentence.getText().contains("%"));
        }
    }

    private void eachBelow(String told) {
        for (var below : Below.values()) {
            practise(below);
            for (boolean hiding : below == Below.NOTHING ? List.of(false, true) : List.of(true)) {
                var version = window.study()
                        .reading()
                        .shownProperty()
                        .get()
                        .versions()
                        .get(1);
                if (hiding) {
                    window.study().covers().hide(version);
                } else {
                    window.study().covers().showAll();
                }
                for (var above : Above.values()) {
                    open(above);
                    eachColumn(told + " " + below + (hiding ? " hiding " : " ") + above);
                }
            }
        }
        practise(Below.NOTHING);
        window.study().covers().showAll();
        open(Above.NOTHING);
    }

    private void eachColumn(String told) {
        var settings = window.model().settings();
        for (var outline : Set.of(Column.SHOWN, Column.HIDDEN)) {
            for (var notes : Set.of(Column.SHOWN, Column.HIDDEN)) {
                settings.outlineProperty().set(outline);
                settings.notesProperty().set(notes);
                for (var size : List.of(SMALLEST, LARGER.get((layouts / 2 + layouts / 8) % LARGER.size()))) {
                    settings.rowsProperty().set(layouts / 4 % 2 == 1);
                    layOut(size);
                    var where = (int) size.getWidth() + "x" + (int) size.getHeight() + " " + told
                            + (outline == Column.SHOWN ? " outline" : "") + (notes == Column.SHOWN ? " notes" : "");
                    Squeezed.in(main()).forEach(f -> faults.putIfAbsent(f, where));
                }
            }
        }
    }

    private void practise(Below below) {
        var practice = window.study().practice();
        if (below == Below.NOTHING) {
            practice.end();
        } else {
            practice.begin(window.model().words());
            ((ToggleButton) node("#practice-compare")).setSelected(below == Below.COMPARED);
        }
    }

    private void open(Above above) {
        boolean type = above == Above.TYPE || above == Above.BOTH;
        boolean find = above == Above.FIND || above == Above.BOTH;
        window.model().settings().type().shownProperty().set(type);
        if (find) {
            key(window.panes(), KeyCode.F, true);
        } else if (node("#find-bar").isVisible()) {
            key(node("#find-text"), KeyCode.ESCAPE, false);
        }
    }

    private static void key(Node on, KeyCode code, boolean control) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    /// The main view at a size, whatever size the window has.
    private void layOut(Dimension2D size) {
        layouts++;
        var main = main();
        main.setManaged(false);
        main.resizeRelocate(0, 0, size.getWidth(), size.getHeight());
        for (int i = 0; i < 3; i++) {
            main.applyCss();
            main.layout();
        }
    }

    private Region main() {
        return (Region) ((StackPane) window.scene().getRoot()).getChildren().getFirst();
    }

    private Node node(String id) {
        return window.scene().lookup(id);
    }

    private static void inWindow(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(300_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
