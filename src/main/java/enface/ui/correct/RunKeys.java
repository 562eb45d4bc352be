package enface.ui.correct;

import enface.align.Bead.Status;
import enface.align.correct.Half;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.pane.FacingPanes;
import enface.store.correct.Step.Kind;
import enface.study.Steps;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.correct.AlignAgain.Beads;
import enface.text.SegmentRange;
import enface.ui.correct.BeadPlaces.Place;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Puts more of an alignment right at once by keys: what is selected, or the stretch that the current row is in.
final class RunKeys {

    private final WindowModel window;
    private final StudyModel study;
    private final BeadPlaces places;
    private final Steps steps;

    RunKeys(WindowModel window, StudyModel study, FacingPanes panes) {
        this.window = window;
        this.study = study;
        places = new BeadPlaces(study, panes);
        steps = window.steps();
    }

    void offer(Deeds deeds) {
        set(deeds, Command.CONFIRM_RUN, this::confirm);
        set(deeds, Command.LINK, this::link);
        set(deeds, Command.SET_ASIDE, this::setAside);
        set(deeds, Command.ALIGN_AGAIN, this::again);
    }

    private void set(Deeds deeds, Command command, Consumer<Place> deed) {
        deeds.set(
                command,
                Deed.of(() -> places.place(places.row())
                        .ifPresentOrElse(
                                deed, () -> window.messages().say(window.words().get("correct.no-pair")))));
    }

    /// The beads of what is selected in the original or in the version.
    private Optional<Beads> selected(Place at) {
        var original = study.work().work().original().orElseThrow().id();
        var beads = IntStream.concat(
                        of(places.selected(original)).map(at.alignment()::beadOfSource),
                        of(places.selected(at.version().id())).map(at.alignment()::beadOfTarget))
                .summaryStatistics();
        return beads.getCount() < 2 || beads.getMin() == beads.getMax()
                ? Optional.empty()
                : Optional.of(new Beads(beads.getMin(), beads.getMax()));
    }

    private static IntStream of(Optional<SegmentRange> segments) {
        return segments.stream().flatMapToInt(SegmentRange::segments);
    }

    /// Confirms what is selected, or else all from here to the next that is doubtful.
    private void confirm(Place at) {
        var run = selected(at).orElseGet(() -> {
            var all = at.alignment().beads();
            int last = at.beads().to() - 1;
            while (last + 1 < all.size() && !BeadPlaces.isDoubtful(all.get(last + 1))) {
                last++;
            }
            return new Beads(at.beads().from(), last);
        });
        steps.repair(at.version().id(), Kind.CONFIRMED, r -> r.confirm(run.first(), run.last()));
    }

    /// Links what is selected in the original with what is selected in the version.
    private void link(Place at) {
        var original = study.work().work().original().orElseThrow().id();
        var source = places.selected(original);
        var target = places.selected(at.version().id());
        if (source.isEmpty() || target.isEmpty()) {
            window.messages().say(window.words().get("align.select-both"));
            return;
        }
        steps.repair(at.version().id(), Kind.LINKED, r -> r.link(source.get(), target.get()));
    }

    /// Takes the paragraph of the current sentence out of the alignment.
    private void setAside(Place at) {
        var open = study.reading().renewing().newest();
        var version = at.half() == Half.TARGET
                ? open.version(at.version().id())
                : open.work().original();
        var text = version.orElseThrow().text();
        var own = text.segmentsOf(text.paragraphOf(at.cell().from()));
        steps.repair(at.version().id(), Kind.UNLINKED, r -> r.setAside(at.half(), own));
    }

    /// Aligns again what is selected, or else what lies between the confirmed beads around.
    private void again(Place at) {
        steps.alignAgain(at.version().id(), selected(at).orElseGet(() -> {
            var all = at.alignment().beads();
            int first = at.beads().from();
            int last = at.beads().to() - 1;
            while (first > 0 && all.get(first - 1).status() != Status.CONFIRMED) {
                first--;
            }
            while (last + 1 < all.size() && all.get(last + 1).status() != Status.CONFIRMED) {
                last++;
            }
            return new Beads(first, last);
        }));
    }
}
