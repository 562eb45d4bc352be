package enface.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.study.setting.Settings.Column;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Marking, answering, settling, finding and reviewing notes, all by keys.
class NotingTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        window.size(1440, 900);
        window.openSample();
    }

    private void at(FxRobot robot, int row) {
        robot.interact(() -> {
            window.panes().clearSelection();
            window.panes().setCurrentRow(row);
            window.panes().requestFocus();
        });
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    private void select(FxRobot robot, int version, int paragraph, int start, int end) {
        robot.interact(() -> {
            window.panes().select(version(version).id(), TextRange.of(paragraph, new TextSpan(start, end)));
            window.panes().requestFocus();
        });
    }

    private List<Note> notes() {
        return window.study().notes().notes();
    }

    private Note newest() {
        return notes().stream()
                .max(Comparator.comparingLong(n -> n.id().value()))
                .orElseThrow();
    }

    private List<Note> stored() {
        return window.library().notes().of(window.study().work().work().id());
    }

    private static boolean showsPalette() {
        return Window.getWindows().stream()
                .anyMatch(w -> w.isShowing() && w.getScene().getRoot().lookup("#palette") != null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void aNumberMarksTheSelectionAtOnceAndIsKept(int number, FxRobot robot) {
        select(robot, 0, 1, 0, 9);
        robot.push(KeyCode.getKeyCode(Integer.toString(number)));
        var category = window.study().schemes().offered().get(number - 1);
        assertThat(newest().category()).isEqualTo(category.key());
        assertThat(newest().targets()).extracting(Target::quote).containsExactly("Thank you");
        assertThat(window.study().notes().openProperty().get())
                .as("reading goes on")
                .isEmpty();
        assertThat(window.panes().isFocused()).isTrue();
        assertThat(window.panes().selections().values()).allMatch(TextRange::isEmpty);
        window.study().notes().flush();
        assertThat(stored())
                .anyMatch(n -> n.category().equals(category.key()) && n.text().isEmpty());
    }

    @Test
    void withoutASelectionTheCurrentSentenceIsMarkedInEveryVersion(FxRobot robot) {
        at(robot, 2);
        robot.push(KeyCode.DIGIT4);
        assertThat(newest().targets()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"N", "DIGIT1", "J"})
    void whereNothingIsChosenTheKeysSaySo(KeyCode key, FxRobot robot) {
        at(robot, -1);
        robot.push(key);
        assertThat(window.model().messages().messageProperty().get())
                .hasValueSatisfying(m -> assertThat(m.text()).isEqualTo("Select something first."));
        assertThat(notes()).hasSize(2);
    }

    @Test
    void fortyPassagesAreMarkedByEightyKeys(FxRobot robot) {
        at(robot, 0);
        int before = notes().size();
        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.DIGIT1).push(KeyCode.DOWN);
        }
        assertThat(notes()).hasSize(before + 20);
        assertThat(window.panes().getCurrentRow()).isEqualTo(20);
    }

    @Test
    void fromThePaletteWhatIsTypedGoesIntoTheNote(FxRobot robot) throws Exception {
        select(robot, 0, 1, 0, 9);
        robot.push(KeyCode.M);
        assertThat(showsPalette()).isTrue();
        robot.push(KeyCode.DIGIT2);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        assertThat(showsPalette()).isFalse();
        robot.write("Why *this*?").push(KeyCode.ESCAPE);
        assertThat(newest().text()).isEqualTo("Why *this*?");
        assertThat(newest().category()).isEqualTo("calque");
    }

    @Test
    void escapeClosesThePaletteAndMarksNothing(FxRobot robot) {
        at(robot, 1);
        int before = notes().size();
        robot.push(KeyCode.M).push(KeyCode.ESCAPE);
        assertThat(showsPalette()).isFalse();
        assertThat(notes()).hasSize(before);
    }

    @Test
    void theNextSchemeHasOtherNumbers(FxRobot robot) {
        at(robot, 1);
        robot.push(KeyCode.S);
        assertThat(window.model()
                        .messages()
                        .messageProperty()
                        .get()
                        .orElseThrow()
                        .text())
                .isEqualTo("1 to 9 mark with “Errors” now; M shows its categories.");
        robot.push(KeyCode.DIGIT1);
        assertThat(newest().category()).isEqualTo("errors.mistranslation");
    }

    @Test
    void theLastCategoryAndTagsAreOfferedAgain(FxRobot robot) {
        at(robot, 1);
        robot.push(KeyCode.DIGIT5);
        var first = newest();
        robot.interact(() -> window.study().notes().edit(first.id(), n -> n.withTags(List.of("tone", "week 2"))));
        at(robot, 2);
        robot.push(KeyCode.SHIFT, KeyCode.M);
        assertThat(newest().id()).isNotEqualTo(first.id());
        assertThat(newest().category()).isEqualTo("modulation");
        assertThat(newest().tags()).containsExactly("tone", "week 2");
    }

    @Test
    void aSecondSelectionJoinsTheNotePointedAt(FxRobot robot) {
        select(robot, 0, 1, 0, 9);
        robot.push(KeyCode.DIGIT1);
        var id = newest().id();
        select(robot, 1, 1, 0, 2);
        robot.push(KeyCode.J);
        assertThat(window.study().notes().find(id).orElseThrow().targets())
                .extracting(Target::quote)
                .containsExactly("Thank you", "谢谢");
        select(robot, 1, 1, 0, 2);
        robot.push(KeyCode.J);
        assertThat(window.study().notes().find(id).orElseThrow().targets())
                .as("the same passage is not taken twice")
                .hasSize(2);
    }

    @Test
    void aNoteOnAGapStandsBehindItsSentence(FxRobot robot) throws Exception {
        at(robot, 1);
        robot.push(KeyCode.SHIFT, KeyCode.G);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write("left out").push(KeyCode.ESCAPE);
        assertThat(newest().targets()).hasSize(1);
        assertThat(newest().targets().getFirst().isGap()).isTrue();
        assertThat(newest().targets().getFirst().prefix()).endsWith("waiting.");
        assertThat(window.panes().marks().notesInView()).contains(newest().id());
    }

    @Test
    void aNoteOnTheWorkStandsAboveTheOthers(FxRobot robot) throws Exception {
        at(robot, 3);
        robot.push(KeyCode.SHIFT, KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write("All of it.").push(KeyCode.ESCAPE);
        assertThat(newest().isOnWork()).isTrue();
        assertThat(notes().getFirst()).isEqualTo(newest());
        var card = card(newest().id());
        assertThat(card.getParent().getId()).isEqualTo("work-notes");
        assertThat(card.localToScene(0, card.getLayoutBounds().getHeight()).getY())
                .isLessThan(window.find("#notes-margin")
                                .orElseThrow()
                                .localToScene(0, 0)
                                .getY()
                        + 1);
    }

    private Node card(NoteId id) {
        return window.find("#note-" + id.value()).orElseThrow();
    }

    @Test
    void everyOverlappingNoteIsReachedByKeysAndByClicks(FxRobot robot) {
        select(robot, 0, 1, 0, 20);
        robot.push(KeyCode.DIGIT1);
        var one = newest().id();
        select(robot, 0, 1, 4, 30);
        robot.push(KeyCode.DIGIT2);
        var two = newest().id();
        at(robot, 0);
        var seen = new HashSet<NoteId>();
        for (int i = 0; i < notes().size(); i++) {
            robot.push(KeyCode.PERIOD);
            seen.add(pointed());
        }
        assertThat(seen).contains(one, two);
        robot.push(KeyCode.COMMA);
        assertThat(pointed()).isNotNull();
        robot.interact(() -> ((NotesColumn) window.find("#notes").orElseThrow()).reveal(List.of(one, two)));
        assertThat(List.of(card(one), card(two))).allMatch(c -> ((NoteCard) c).isLit());
        var first = pointed();
        robot.interact(() -> ((NotesColumn) window.find("#notes").orElseThrow()).reveal(List.of(one, two)));
        assertThat(pointed()).isNotEqualTo(first).isIn(one, two);
    }

    private NoteId pointed() {
        return ((NotesColumn) window.find("#notes").orElseThrow()).pointed().orElseThrow();
    }

    @Test
    void aNoteIsAnsweredSettledOpenedAgainDeletedAndBroughtBack(FxRobot robot) throws Exception {
        at(robot, 0);
        robot.push(KeyCode.PERIOD);
        var id = pointed();
        robot.push(KeyCode.A);
        WindowUnderTest.await(() -> window.sees("#note-reply"));
        robot.write("I think so").push(KeyCode.ESCAPE);
        assertThat(note(id).replies()).hasSize(1);
        assertThat(stored())
                .anyMatch(n ->
                        n.replies().size() == 1 && n.replies().getFirst().text().equals("I think so"));
        robot.push(KeyCode.A).push(KeyCode.ESCAPE);
        assertThat(note(id).replies()).as("a reply that says nothing goes").hasSize(1);
        robot.push(KeyCode.X);
        assertThat(note(id).done()).isTrue();
        robot.push(KeyCode.X);
        assertThat(note(id).done()).isFalse();
        var before = note(id);
        robot.push(KeyCode.DELETE);
        assertThat(window.study().notes().find(id)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(note(id)).isEqualTo(before);
        robot.push(KeyCode.E);
        assertThat(window.sees("#note-text")).isTrue();
    }

    private Note note(NoteId id) {
        return window.study().notes().find(id).orElseThrow();
    }

    @Test
    void whatIsWrittenInMarkdownIsShownSetOnTheCard(FxRobot robot) throws Exception {
        at(robot, 1);
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write("plain");
        assertThat(previews()).isFalse();
        robot.write(" **bold**");
        assertThat(previews()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(((Parent) card(newest().id())).lookupAll(".remark-part.bold"))
                .hasSize(1);
    }

    private boolean previews() {
        return window.find(".remark").filter(Node::isManaged).isPresent()
                && ((Parent) card(window.study().notes().openProperty().get().orElseThrow()))
                        .lookupAll(".remark").stream().anyMatch(Node::isManaged);
    }

    @Test
    void notesAreFoundByWordsCategoryAndStateByKeysAlone(FxRobot robot) {
        at(robot, 2);
        robot.push(KeyCode.DIGIT1);
        var marked = newest().id();
        robot.push(KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("joke survive");
        var found = window.study().notes().found();
        assertThat(found.shown()).extracting(Note::text).hasSize(1).allMatch(t -> t.contains("joke"));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(found.shown()).hasSize(notes().size());
        var bar = window.find("#count-borrowing").orElseThrow();
        assertThat(((Labeled) bar).getAccessibleText()).contains("Borrowing").contains("1");
        robot.interact(bar::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(found.shown()).extracting(Note::id).containsExactly(marked);
        robot.interact(() -> window.find("#count-borrowing").orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(found.shown()).hasSize(notes().size());
        robot.interact(() -> window.find("#notes-state").orElseThrow().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(found.shown()).extracting(Note::id).containsExactly(marked);
    }

    private NoteId lost(FxRobot robot, String quote) {
        robot.interact(() -> {
            var notes = window.study().notes();
            var made = notes.create(Map.of(version(0).id(), TextRange.of(2, new TextSpan(0, 8))))
                    .orElseThrow();
            var target = new Target(version(0).id(), TextRange.of(2, new TextSpan(0, 8)), quote, "", "");
            notes.edit(made.id(), n -> n.withTargets(List.of(target)).withText("lost"));
        });
        return newest().id();
    }

    @Test
    void eachLostPassageIsSettledByOneKey(FxRobot robot) {
        var accepted = lost(robot, "When the council had asked me to mend it, I asked for one year.");
        var left = lost(robot, "Nothing of the kind was ever said by anybody anywhere.");
        var deleted = lost(robot, "Nor this one, which is about goats and the widows of goats.");
        at(robot, 0);
        assertThat(window.study().notes().review().count()).isEqualTo(3);
        robot.push(KeyCode.SHIFT, KeyCode.R);
        robot.push(KeyCode.Y);
        assertThat(note(accepted).targets().getFirst().quote()).startsWith("When the council asked me");
        assertThat(window.study().notes().review().count()).isEqualTo(2);
        robot.push(KeyCode.O).push(KeyCode.K);
        assertThat(note(left).targets().getFirst().quote()).startsWith("Nothing of the kind");
        assertThat(note(left).targets().getFirst().isGone()).isTrue();
        robot.push(KeyCode.DELETE);
        assertThat(window.study().notes().find(deleted)).isEmpty();
        assertThat(window.study().notes().review().count()).isZero();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.study().notes().find(deleted)).isPresent();
    }

    /// What the column may show when a note is made.
    enum Showing {
        BESIDE,
        ALL,
        SOME,
        REVIEW,
        EVERYWHERE,
        NOTHING
    }

    private void show(FxRobot robot, Showing showing) {
        switch (showing) {
            case BESIDE -> {}
            case ALL -> robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            case SOME -> {
                robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
                robot.write("no note has these words");
            }
            case REVIEW -> robot.push(KeyCode.SHIFT, KeyCode.R);
            case EVERYWHERE ->
                robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            case NOTHING ->
                robot.interact(() -> window.model().settings().notesProperty().set(Column.HIDDEN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedGoesIntoTheNewNoteWhateverTheColumnShows(Showing showing, FxRobot robot) throws Exception {
        show(robot, showing);
        at(robot, 3);
        robot.push(KeyCode.N);
        robot.write("kept dark");
        assertThat(newest().text()).isEqualTo("kept dark");
        robot.push(KeyCode.ESCAPE);
        show(robot, showing);
        at(robot, 4);
        robot.push(KeyCode.M).push(KeyCode.DIGIT2);
        WindowUnderTest.await(() -> newest().category().equals("calque"));
        robot.write("and this");
        assertThat(newest().text()).isEqualTo("and this");
    }

    @Test
    void aSchemeOfOnesOwnIsMadeAndMarkedWith(FxRobot robot) throws Exception {
        window.choose("schemes");
        robot.clickOn("#schemes-new");
        WindowUnderTest.await(() -> robot.lookup("#scheme-name").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#scheme-name").queryAs(TextInputControl.class).setText("For my class");
            robot.lookup("#scheme-category-0").queryAs(TextInputControl.class).setText("Rhythm");
        });
        robot.clickOn("#schemes-close");
        WindowUnderTest.await(() -> window.study().schemes().schemes().all().size() == 3
                && window.study().schemes().offered().getFirst().words().words().get("en") != null
                && window.study()
                        .schemes()
                        .offered()
                        .getFirst()
                        .words()
                        .words()
                        .get("en")
                        .name()
                        .equals("Rhythm"));
        at(robot, 1);
        robot.push(KeyCode.DIGIT1);
        assertThat(newest().category())
                .isEqualTo(window.study().schemes().offered().getFirst().key());
        assertThat(window.library().schemes().all().named("Rhythm")).isPresent();
    }
}
