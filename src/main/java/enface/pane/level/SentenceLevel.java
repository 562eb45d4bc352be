package enface.pane.level;

import enface.pane.place.ReadingPosition;
import java.util.Arrays;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// How far panes stand off from the reading line so that the current sentence stands at one height in all of them.
///
/// A pane comes to its place smoothly, or at once where a person wants less motion. As the text is scrolled on the
/// panes find their way back to the reading line: by what the step leaves them to move, so that none ever moves farther
/// than the wheel was turned, and none backwards.
///
/// On the thread of the window only.
public final class SentenceLevel {

    private static final double SECONDS = 0.16;
    private static final double NANOS = 1e9;
    /// What nobody sees, in pixels.
    private static final double NOTHING = 0.5;

    private final Runnable moved;
    private final AnimationTimer glide = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (isGliding) { // a timer stopped by another in the same frame is run once more
                began = began == 0 ? now : began;
                glideTo((now - began) / NANOS / SECONDS);
            }
        }
    };

    private boolean on = true;
    /// What a person said; empty for what the system says.
    private Optional<Boolean> smooth = Optional.empty();
    private double[] now = {};
    private double[] from = {};
    private double[] to = {};
    private long began;
    private boolean isGliding;

    /// @param moved is run when a pane is to be laid out elsewhere
    SentenceLevel(Runnable moved) {
        this.moved = moved;
    }

    /// Whether counterparts come to the height of the sentence that becomes current.
    public void set(boolean wanted) {
        if (on != wanted) {
            on = wanted;
            clear();
        }
    }

    boolean isOn() {
        return on;
    }

    /// Whether they come smoothly; as the system says, until this is said.
    public void setSmooth(boolean wanted) {
        smooth = Optional.of(wanted);
    }

    /// How many pixels below its place by the reading line a pane stands.
    double of(int pane) {
        return pane < now.length ? now[pane] : 0;
    }

    /// The same, where it will be when it has come.
    double towards(int pane) {
        return isGliding && pane < to.length ? to[pane] : of(pane);
    }

    /// All panes stand by the reading line again, from the next layout on.
    void clear() {
        if (Arrays.stream(now).anyMatch(d -> d != 0)) {
            moved.run();
        }
        drop();
    }

    /// The same in the middle of a layout, which must not ask for another.
    void drop() {
        stop();
        now = new double[] {};
    }

    /// Has panes come to other places.
    void to(double[] wanted) {
        stop();
        from = Arrays.copyOf(now, wanted.length);
        to = wanted;
        now = from.clone();
        boolean seen = false;
        for (int pane = 0; pane < to.length; pane++) {
            seen |= Math.abs(to[pane] - from[pane]) > NOTHING;
        }
        if (!seen) {
            return;
        }
        if (smooth.orElseGet(() -> !Platform.getPreferences().isReducedMotion())) {
            began = 0;
            isGliding = true;
            glide.start();
        } else {
            glideTo(1);
        }
    }

    private void stop() {
        glide.stop();
        isGliding = false;
    }

    private void glideTo(double share) {
        double rest = 1 - Math.clamp(share, 0, 1);
        double done = 1 - rest * rest * rest;
        for (int pane = 0; pane < to.length; pane++) {
            now[pane] = from[pane] + done * (to[pane] - from[pane]);
        }
        if (rest == 0) {
            stop();
        }
        moved.run();
    }

    /// How far a pane goes when the position moves, in its own pixels; up the text where negative.
    @FunctionalInterface
    interface Distance {
        double of(int pane, ReadingPosition from, ReadingPosition to);
    }

    /// The text was moved on: the panes come nearer to the reading line by what the step leaves them.
    ///
    /// @param step how far the wheel was turned, in pixels; up the text where negative
    void scrolled(double step, ReadingPosition before, ReadingPosition after, Distance distance) {
        stop();
        for (int pane = 0; pane < now.length; pane++) {
            if (now[pane] != 0) {
                double own = distance.of(pane, before, after);
                double least = step > 0 ? Math.min(0, own - step) : Math.min(0, own);
                double most = step > 0 ? Math.max(0, own) : Math.max(0, own - step);
                now[pane] = now[pane] > 0 ? Math.max(0, now[pane] + least) : Math.min(0, now[pane] + most);
            }
        }
    }
}
