package enface.ui.compare;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.compare.CompareChoice;
import enface.study.compare.CompareModel;
import enface.study.compare.CompareModel.State;
import enface.study.compare.Compared;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.PlaceInSight;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where versions differ: which two are looked at, how much they agree, the way from difference to difference, what the
/// colours in the text mean, and what is left out and added. Stands in the place of the outline while versions are
/// compared.
public final class CompareView extends VBox {

    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final CompareChoice choice;
    private final CompareModel model;
    private final ComparedVersions versions;
    private final Label sentence = Controls.label("", "compare-sentence");
    private final Label count = Controls.label("", "compare-count");
    private final HBox steps;
    private final DifferenceLegend legend;
    private final CompareLists lists;

    public CompareView(WindowModel window, StudyModel study, FacingPanes panes, Deeds deeds) {
        words = window.words();
        this.study = study;
        this.panes = panes;
        choice = study.compareChoice();
        model = new CompareModel(study.reading(), study.covers(), study.compareChoice(), window.tasks());
        versions = new ComparedVersions(words, choice);
        legend = new DifferenceLegend(words);
        lists = new CompareLists(words, study, panes);
        setId("compare");
        getStyleClass().add("compare");
        sentence.setId("compare-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        count.setId("compare-count");
        deeds.set(Command.SHOW_COMPARE, Deed.onOff(choice.onProperty()));
        deeds.set(Command.COMPARE_PREVIOUS, Deed.of(() -> step(true)).when(choice.onProperty()));
        deeds.set(Command.COMPARE_NEXT, Deed.of(() -> step(false)).when(choice.onProperty()));
        var controls = new CommandControls(words, deeds);
        steps = new HBox(4, controls.button(Command.COMPARE_PREVIOUS), controls.button(Command.COMPARE_NEXT), count);
        steps.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(head(), versions, sentence, steps, legend, lists);
        model.stateProperty().addListener((_, _, now) -> show(now));
        model.farProperty().addListener((_, _, far) -> busy(far.doubleValue()));
        model.currentProperty().addListener(_ -> look());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                model.close();
            }
        });
        show(model.stateProperty().get());
        model.refresh();
    }

    private HBox head() {
        var close = Controls.quiet("compare-close", "×", this::leave);
        close.setAccessibleText(words.get("compare.close"));
        close.setTooltip(new Tooltip(words.get("compare.close")));
        var head = new HBox(Controls.label(words.get("compare.title"), "section"), Controls.spring(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Follows what is shown and chosen while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(choice.onProperty().subscribe((_, _) -> model.refresh()));
        subscriptions.add(choice.wishedProperty().subscribe((_, _) -> model.refresh()));
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> model.refresh()));
        subscriptions.add(study.covers().coversProperty().subscribe((_, _) -> model.coversChanged()));
    }

    public boolean isOn() {
        return choice.onProperty().get();
    }

    private void leave() {
        choice.onProperty().set(false);
        panes.requestFocus();
    }

    /// Stops comparing; false where nothing is compared.
    public boolean letGo() {
        boolean on = isOn();
        if (on) {
            leave();
        }
        return on;
    }

    /// Goes on from the difference looked at, or from where the reader has gone since.
    private void step(boolean back) {
        int row = panes.getCurrentRow();
        if (row >= 0 && model.step().filter(s -> s.row() == row).isEmpty()) {
            model.forget();
        }
        int from = row >= 0 ? row : panes.getPosition().row();
        if (back) {
            model.previous(from);
        } else {
            model.next(from);
        }
    }

    /// Brings the difference looked at into sight and selects it, so that it can be noted and copied as it is.
    private void look() {
        tellCount();
        model.step().ifPresent(step -> {
            panes.clearSelection();
            step.passages().forEach(panes::select);
            PlaceInSight.bring(panes, study, step.row(), step.passages());
        });
    }

    private void show(State state) {
        versions.show(study.reading().shownProperty().get().versions(), model.two());
        switch (state) {
            case State.Off _ -> show(Optional.empty(), "");
            case State.Alone _ -> show(Optional.empty(), words.get("compare.alone"));
            case State.Hidden _ -> show(Optional.empty(), words.get("compare.hidden"));
            case State.Busy _ -> show(Optional.empty(), words.get("compare.busy"));
            case State.Failed _ -> show(Optional.empty(), words.get("compare.failed"));
            case State.Ready(var compared) ->
                show(Optional.of(compared), compared.pair().sentence(words));
        }
    }

    private void show(Optional<Compared> compared, String told) {
        sentence.setText(told);
        panes.marks()
                .setDifferences(
                        compared.map(Compared::changes).orElse(Map.of()),
                        compared.map(Compared::heat).orElse(List.of()));
        var pair = compared.map(Compared::pair);
        seen(steps, pair.filter(p -> !p.steps().isEmpty()).isPresent());
        legend.show(compared.map(Compared::kinds).orElse(Set.of()));
        seen(lists, pair.isPresent());
        pair.ifPresent(lists::show);
        tellCount();
    }

    /// Says how far it is, as soon as that is worth knowing.
    private void busy(double far) {
        if (far >= 0) {
            sentence.setText(words.get("compare.busy.far", far));
        }
    }

    private static void seen(Node part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }

    private void tellCount() {
        int all = model.stateProperty().get() instanceof State.Ready(var compared)
                ? compared.pair().steps().size()
                : 0;
        int now = model.currentProperty().get();
        count.setText(words.get("compare.count", now + 1, all));
    }
}
