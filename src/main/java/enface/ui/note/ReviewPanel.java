package enface.ui.note;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.note.Anchor;
import enface.note.NoteId;
import enface.study.StudyModel;
import enface.study.note.Review;
import enface.study.note.Review.Doubt;
import enface.text.Shortened;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.ui.part.Controls;
import enface.ui.remark.RemarkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// One passage after the other that was not found for certain: what it said, and where it may stand now. One key
/// settles each.
final class ReviewPanel extends VBox {

    private static final int LONGEST = 240;

    private final NoteTools tools;
    private final StudyModel study;
    private final Review review;
    private final Shower shower;
    private Optional<Doubt> doubt = Optional.empty();
    private int candidate;

    /// What is shown of a passage elsewhere.
    interface Shower extends BiConsumer<VersionId, TextRange> {

        void delete(NoteId note);

        /// The note that is looked at.
        void point(NoteId note);
    }

    ReviewPanel(NoteTools tools, Shower shower) {
        super(8);
        this.tools = tools;
        this.shower = shower;
        study = tools.study();
        review = study.notes().review();
        setId("notes-review");
    }

    /// Says what is done with a passage to look at, while there is one.
    void offer(Deeds deeds, ObservableValue<Boolean> shown) {
        deeds.set(Command.ACCEPT_PLACE, Deed.maybe(this::accept).when(shown));
        deeds.set(Command.OTHER_PLACE, Deed.maybe(this::another).when(shown));
        deeds.set(Command.NO_PLACE, Deed.maybe(this::leave).when(shown));
    }

    /// Shows the first passage that is left to look at.
    void refresh() {
        var next = review.next();
        boolean same = next.isPresent()
                && doubt.filter(d -> d.note().equals(next.get().note())
                                && d.target().equals(next.get().target()))
                        .isPresent();
        if (!same) {
            candidate = 0;
        }
        doubt = next;
        show();
    }

    private void show() {
        getChildren().clear();
        if (doubt.isEmpty()) {
            getChildren().add(Controls.wrapped(tools.words().get("review.none"), "note-text"));
            return;
        }
        var now = doubt.get();
        shower.point(now.note());
        getChildren().addAll(said(now));
        at().ifPresentOrElse(
                        place -> {
                            getChildren().addAll(offered(now, place));
                            shower.accept(now.target().version(), place.range());
                        },
                        () -> getChildren().add(Controls.wrapped(tools.words().get("review.nowhere"), "note-text")));
        getChildren()
                .addAll(
                        button("review-leave", "review.leave", this::leave),
                        button("review-delete", "review.delete", this::delete));
    }

    /// What the passage said, and what the note says of it.
    private List<Node> said(Doubt now) {
        var words = tools.words();
        var said = now.target().isGap()
                ? words.get("notes.gap")
                : Controls.quoted(Shortened.to(now.target().quote().replace('\n', ' '), LONGEST));
        var nodes = new ArrayList<Node>(List.of(
                Controls.wrapped(words.get("review.title"), "section"),
                Controls.wrapped(tools.label(now.target()), "note-author"),
                Controls.wrapped(said, "note-quote")));
        tools.model()
                .find(now.note())
                .filter(n -> !n.text().isBlank())
                .ifPresent(n -> nodes.add(new RemarkView(n.text())));
        return nodes;
    }

    /// Where it may stand now, and what to do about that.
    private List<Node> offered(Doubt now, Anchor.Candidate place) {
        int count = now.candidates().size();
        var best = tools.words().get("review.best", candidate + 1, count, place.score());
        var nodes = new ArrayList<Node>(List.of(
                Controls.wrapped(best, "note-author"),
                Controls.wrapped(textOf(now, place), "note-quote"),
                button("review-accept", "review.accept", this::accept)));
        if (count > 1) {
            nodes.add(button("review-next", "review.next", this::another));
        }
        return nodes;
    }

    private Button button(String id, String key, Runnable deed) {
        var button = Controls.quiet(id, tools.words().get(key), deed);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false); // the keys stay with the panel
        return button;
    }

    private String textOf(Doubt now, Anchor.Candidate place) {
        return study.work()
                .version(now.target().version())
                .map(v -> place.range().isEmpty()
                        ? tools.words().get("notes.gap")
                        : Controls.quoted(
                                Shortened.to(v.text().textOf(place.range()).replace('\n', ' '), LONGEST)))
                .orElse("");
    }

    private Optional<Anchor.Candidate> at() {
        return doubt.filter(d -> candidate < d.candidates().size())
                .map(d -> d.candidates().get(candidate));
    }

    private boolean accept() {
        var place = at();
        place.ifPresent(p -> review.accept(study.work(), doubt.orElseThrow(), p));
        return place.isPresent();
    }

    private boolean another() {
        doubt.ifPresent(
                d -> candidate = (candidate + 1) % Math.max(1, d.candidates().size()));
        show();
        return true;
    }

    private boolean leave() {
        doubt.ifPresent(review::leave);
        return doubt.isPresent();
    }

    private boolean delete() {
        doubt.ifPresent(d -> shower.delete(d.note()));
        return doubt.isPresent();
    }
}
