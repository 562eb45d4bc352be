package enface.ui.part;

import enface.job.RunningJob;
import enface.language.cut.Words;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;

/// Where the reader is, how much is aligned, whether all is saved; and the long task under way, with a way to stop
/// it.
public final class StatusLine extends StatusBar {

    private final Words words;
    private final Label place = Controls.label("", "status-place");
    private final Button aligned = Controls.quiet("status-aligned", "", () -> {});
    private final Label glossary = Controls.label("", "status-glossary");
    private final Label saved = Controls.label("", "status-saved");

    public StatusLine(Words words, TaskStrip tasks) {
        this.words = words;
        setId("status");
        setFocusTraversable(false); // there is nothing to do here
        setText("");
        place.setId("status-place");
        saved.setId("status-saved");
        glossary.setId("status-glossary");
        aligned.getStyleClass().add("status-link");
        aligned.setAccessibleText(words.get("status.gap.hint")); // before anything is aligned too
        aligned.setTooltip(new Tooltip(words.get("status.gap.hint")));
        for (Labeled label : List.of(place, aligned, glossary, saved)) {
            label.setMinWidth(USE_PREF_SIZE);
            label.managedProperty().bind(label.textProperty().isNotEmpty().and(label.visibleProperty()));
        }
        getLeftItems().addAll(place, aligned, glossary);
        var cancel = Controls.quiet(
                "cancel-job",
                words.get("job.cancel"),
                () -> tasks.jobProperty().get().ifPresent(RunningJob::cancel));
        cancel.setVisible(false);
        cancel.setManaged(false);
        getRightItems().addAll(cancel, saved);
        Subscriptions.whileShown(this, s -> {
            s.add(tasks.jobProperty().subscribe((_, job) -> {
                aligned.setVisible(job.isEmpty()); // a task under way needs the room
                glossary.setVisible(job.isEmpty());
                cancel.setVisible(job.isPresent());
                cancel.setManaged(job.isPresent());
                show(job);
            }));
            s.add(tasks.fractionProperty().subscribe((_, f) -> move(f.doubleValue())));
        });
    }

    private void show(Optional<RunningJob> job) {
        setText(job.map(RunningJob::name).orElse(""));
        if (job.isPresent()) {
            move(-1);
        } else {
            setProgress(0);
        }
    }

    /// ControlsFX hides a bar that is at 0, and a task that has just begun wants to be seen. A bar that does not know
    /// how far it is runs to and fro, but for whoever wants nothing to move.
    private void move(double fraction) {
        boolean runs = fraction < 0 && !Platform.getPreferences().isReducedMotion();
        setProgress(runs ? -1 : Math.max(0.01, fraction));
    }

    public void clear() {
        place.setText("");
        aligned.setText("");
        glossary.setText("");
        saved.setText("");
    }

    /// @param page of the source; empty where it is not known
    public void place(int paragraph, int paragraphs, double share, String page) {
        var said = words.get("status.place", paragraph, paragraphs, share);
        place.setText(page.isEmpty() ? said : words.get("status.place.page", said, page));
    }

    public void aligned(long complete, int rows) {
        aligned.setText(words.get("status.aligned", complete, rows, rows - complete));
        aligned.setAccessibleText(aligned.getText());
        aligned.setDisable(complete == rows);
    }

    /// Says what leads to the next gap.
    public void onGap(Runnable goTo) {
        aligned.setOnAction(_ -> goTo.run());
    }

    /// @param concepts how many of the terms known stand in what is shown
    public void glossary(int concepts) {
        glossary.setText(concepts == 0 ? "" : words.get("status.glossary", concepts));
    }

    public void saved(boolean all) {
        saved.setText(words.get(all ? "status.saved" : "status.saving"));
    }
}
