package enface.study.practice;

import enface.text.practice.Settling;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// What sentences of an attempt were before the person went on, to be taken back one by one.
final class TypedSteps {

    /// What a sentence was.
    record Step(int segment, String before) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    /// Whether the sentence that is shown has a step already.
    private boolean begun;

    /// Remembers what a sentence was, once until another one is shown.
    void type(int segment, String before) {
        if (!begun) {
            begun = true;
            steps.push(new Step(segment, before));
        }
    }

    /// From now on a sentence is shown of which nothing is remembered yet.
    void show() {
        begun = false;
    }

    /// From now on what is typed is no step.
    void hold() {
        begun = true;
    }

    /// Has the last one taken back; false where there is none.
    boolean takeBack(Consumer<Step> deed) {
        var last = Optional.ofNullable(steps.poll());
        last.ifPresent(deed);
        show();
        return last.isPresent();
    }

    void clear() {
        steps.clear();
        begun = false;
    }

    /// Forgets sentences that are others now, and goes on with those that are what they were.
    void follow(Settling settling, int shown) {
        begun &= settling.isAsItWas(shown);
        var kept = steps.stream()
                .filter(step -> settling.isAsItWas(step.segment()))
                .map(step -> new Step(settling.now(step.segment()), step.before()))
                .toList();
        steps.clear();
        steps.addAll(kept);
    }
}
