package enface.study;

import enface.study.act.Messages.Message;
import enface.study.act.Messages.Offer;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.unsaved.Left;
import enface.study.unsaved.Recovery;
import enface.study.unsaved.Recovery.Brought;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Offers what was typed the last time and could not be saved, and brings it back.
///
/// On the thread of the window only.
final class BringingBack {

    private final Recovery recovery;
    private final Saying saying;
    private final Tasks tasks;
    private final Runnable changed;
    private Optional<Message> told = Optional.empty();

    /// @param changed takes up what is in the library now
    BringingBack(Recovery recovery, Saying saying, Tasks tasks, Runnable changed) {
        this.recovery = recovery;
        this.saying = saying;
        this.tasks = tasks;
        this.changed = changed;
    }

    /// Says nothing where nothing was left.
    void offer() {
        tasks.runUnseen(_ -> recovery.left(), this::offer);
    }

    private void offer(List<Left> left) {
        int count = left.stream().mapToInt(l -> l.typed().size()).sum();
        if (count > 0) {
            var words = saying.words();
            var when =
                    left.stream().map(Left::when).max(Comparator.naturalOrder()).orElseThrow();
            told = Optional.of(saying.messages()
                    .stand(
                            words.get("unsaved.left", count, Date.from(when)),
                            Optional.of(new Offer(words.get("unsaved.bring-back"), () -> bringBack(left)))));
        }
    }

    private void bringBack(List<Left> left) {
        told.ifPresent(saying.messages()::withdraw);
        tasks.run(saying.words().get("job.bring-back"), _ -> recovery.bringBack(left), this::tell);
    }

    private void tell(Brought brought) {
        changed.run();
        var words = saying.words();
        if (brought.rest().isEmpty()) {
            saying.messages().say(words.get("unsaved.back", brought.back()));
        } else {
            saying.messages()
                    .problem(words.get(
                            "unsaved.rest",
                            brought.back(),
                            brought.rest().getFirst().toString()));
        }
    }
}
