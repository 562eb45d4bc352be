package enface.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import enface.ui.study.StudyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// A work with very many notes costs no more to write in and to read than one with few.
class ManyNotesTest extends WindowTest {

    /// More cards than that do not fit in a window.
    private static final int IN_SIGHT = 24;

    /// A note that comes in, and the neighbours that it brings into sight.
    private static final int FEW = 4;

    @BeforeEach
    void openSample() throws Exception {
        window.size(1440, 900);
        window.openSample();
    }

    /// Notes all over the text.
    private void add(FxRobot robot, int count) throws Exception {
        robot.interact(() -> {
            int rows = window.study().reading().shownProperty().get().rows().size();
            var like = window.study().notes().notes().getFirst();
            for (int i = 0; i < count; i++) {
                var targets = targets(window.study().reading().passages(i % rows));
                var note = new Note(
                        new NoteId(0),
                        like.work(),
                        targets.isEmpty() ? like.targets() : targets,
                        "",
                        List.of(),
                        "Note " + i,
                        "Mei",
                        like.created(),
                        like.changed());
                window.library().notes().save(note);
            }
            window.model().toLibrary();
            window.model().screens().open(like.work());
        });
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        WindowUnderTest.await(() -> window.study().notes().notes().size() >= count);
    }

    private List<Target> targets(Map<VersionId, TextRange> passages) {
        return window.study().work().versions().stream()
                .flatMap(v -> Stream.ofNullable(passages.get(v.id())).map(range -> Targets.of(v.text(), v.id(), range)))
                .toList();
    }

    private Set<NoteCard> cards() {
        var found = new ArrayList<NoteCard>();
        collect(window.scene().getRoot(), found);
        return found.stream().collect(Collectors.toSet());
    }

    private static void collect(Parent parent, List<NoteCard> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof NoteCard card) {
                found.add(card);
            } else if (child instanceof Parent inner) {
                collect(inner, found);
            }
        }
    }

    private NotesColumn column() {
        return (NotesColumn) window.find("#notes").orElseThrow();
    }

    private void write(FxRobot robot) throws Exception {
        robot.interact(() -> {
            window.panes().setCurrentRow(0);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300, 2_000})
    void aKeyInANoteBuildsNoCardAndMarksNothingAnew(int count, FxRobot robot) throws Exception {
        add(robot, count);
        write(robot);
        robot.write("a");
        var before = cards();
        assertThat(before).hasSizeBetween(1, IN_SIGHT);
        int built = column().cardsBuilt();
        int marked = marked();
        var layouts = new AtomicInteger();
        before.forEach(c -> c.needsLayoutProperty().addListener((_, _, needs) -> {
            if (needs) {
                layouts.incrementAndGet();
            }
        }));
        robot.write("bcdefghij");
        var area = robot.lookup("#note-text").queryAs(TextArea.class);
        assertThat(area.getText()).isEqualTo("abcdefghij");
        assertThat(column().cardsBuilt()).isEqualTo(built);
        assertThat(cards()).isEqualTo(before);
        assertThat(marked()).isEqualTo(marked);
        assertThat(layouts.get()).isLessThanOrEqualTo(9 * 2); // the card written in, and its text
        robot.push(KeyCode.ESCAPE);
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .anyMatch(n -> n.text().equals("abcdefghij"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 300, 2_000})
    void aMarkIsOneChangeAndBuildsFewCardsHoweverManyNotesThereAre(int count, FxRobot robot) throws Exception {
        add(robot, count);
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.DIGIT1);
        int built = column().cardsBuilt();
        int marked = marked();
        var changes = new AtomicInteger();
        ListChangeListener<Note> counting = _ -> changes.incrementAndGet();
        window.study().notes().notes().addListener(counting);
        for (var key : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            robot.push(key);
        }
        assertThat(changes.get()).isEqualTo(3);
        assertThat(marked() - marked).isEqualTo(3);
        assertThat(column().cardsBuilt() - built).isLessThanOrEqualTo(3 * FEW);
        int now = column().cardsBuilt();
        robot.push(KeyCode.X);
        assertThat(changes.get()).as("settled").isEqualTo(4);
        assertThat(column().cardsBuilt()).isEqualTo(now);
    }

    private int marked() {
        return ((StudyView) window.find("#study-view").orElseThrow()).notesMarked();
    }

    @Test
    void onlyTheCardsInSightAreThereWhileTheTextScrolls(FxRobot robot) throws Exception {
        add(robot, 300);
        int paragraphs =
                window.study().work().versions().getFirst().text().paragraphs().size();
        for (int p = 0; p < paragraphs; p++) {
            int to = p;
            robot.interact(() -> window.panes().goToPlace(0, new TextPlace(to, 0)));
            assertThat(cards()).hasSizeBetween(1, IN_SIGHT);
        }
    }

    @Test
    void theListShowsEveryNoteWhenScrolledThroughAndNeverManyAtOnce(FxRobot robot) throws Exception {
        add(robot, 120);
        robot.clickOn("#notes-all");
        var seen = new ArrayList<NoteId>();
        for (int i = 0; i < 400 && seen.size() < window.study().notes().notes().size(); i++) {
            assertThat(cards()).hasSizeBetween(1, IN_SIGHT);
            cards().stream().map(NoteCard::note).filter(n -> !seen.contains(n)).forEach(seen::add);
            robot.interact(() -> scroll(-90));
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        window.study().notes().notes().stream().map(n -> n.id()).toList());
    }

    private void scroll(double by) {
        var list = window.scene().lookup("#notes-list");
        list.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                5,
                5,
                5,
                5,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }
}
