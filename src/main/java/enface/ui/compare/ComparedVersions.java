package enface.ui.compare;

import enface.language.cut.Words;
import enface.study.compare.CompareChoice;
import enface.study.compare.CompareChoice.Two;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which two of the versions shown are compared.
final class ComparedVersions extends VBox {

    private final Words words;
    private final CompareChoice choice;
    private final ComboBox<Version> base = new ComboBox<>();
    private final ComboBox<Version> other = new ComboBox<>();
    private List<Version> shown = List.of();
    private Optional<Two> two = Optional.empty();
    private boolean filling;

    ComparedVersions(Words words, CompareChoice choice) {
        super(4);
        this.words = words;
        this.choice = choice;
        offer(base, "compare-base", "compare.base");
        offer(other, "compare-other", "compare.other");
        var swap = Controls.quiet("compare-swap", "⇅", () -> two.ifPresent(choice::swap));
        swap.setAccessibleText(words.get("compare.swap"));
        swap.setTooltip(new Tooltip(words.get("compare.swap")));
        var boxes = new VBox(4, base, other);
        HBox.setHgrow(boxes, Priority.ALWAYS);
        var line = new HBox(2, boxes, swap);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        managedProperty().bind(visibleProperty());
    }

    private void offer(ComboBox<Version> box, String id, String key) {
        box.setId(id);
        box.setAccessibleText(words.get(key));
        box.setTooltip(new Tooltip(words.get(key)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(10); // as wide as the column
        box.setConverter(new InWords<>(this::name));
        box.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null && base.getValue() != null && other.getValue() != null) {
                two.ifPresent(t -> choice.choose(t, base.getValue(), other.getValue()));
            }
        });
    }

    private String name(Version version) {
        return words.language(version.language()) + " · "
                + VersionNames.of(words, shown).labelOrRole(version.id());
    }

    /// Offers the versions shown, and shows which two are compared.
    void show(List<Version> versions, Optional<Two> compared) {
        shown = versions;
        two = compared;
        filling = true;
        base.getItems().setAll(versions);
        other.getItems().setAll(versions);
        base.setValue(compared.map(Two::base).orElse(null));
        other.setValue(compared.map(Two::other).orElse(null));
        filling = false;
        setVisible(compared.isPresent());
    }
}
