package enface.ui.print;

import enface.publish.Paper;
import enface.study.print.PrintModel;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Spinner;
import javafx.scene.layout.VBox;

/// The paper, and how large the type is.
final class PaperChoices extends VBox {

    private static final double STEP = 0.5;

    private final PrintModel model;

    PaperChoices(PrintModel model, Choosing choosing) {
        super(12);
        this.model = model;
        var paper = model.paperProperty().get();
        var size = choosing.box(
                "print.paper",
                List.of(Paper.Size.values()),
                s -> choosing.word("print.paper.", s),
                paper.size(),
                s -> set(p -> p.with(s)));
        var landscape = choosing.check("print.landscape", paper.landscape(), l -> set(p -> p.withLandscape(l)));
        var margin = margin(choosing, paper);
        var type = type(choosing, paper);
        getChildren()
                .addAll(
                        choosing.under("print.paper", size),
                        landscape,
                        choosing.under("print.margin", margin),
                        choosing.under("print.type", type));
        Subscriptions.whileShown(
                this,
                s -> s.add(model.paperProperty().subscribe((_, now) -> {
                    size.setValue(now.size());
                    landscape.setSelected(now.landscape());
                    margin.getValueFactory().setValue(now.margin());
                    type.getValueFactory().setValue(now.type());
                })));
    }

    private Spinner<Double> margin(Choosing choosing, Paper paper) {
        return choosing.number(
                "print.margin",
                Paper.LEAST_MARGIN,
                Paper.MOST_MARGIN,
                1,
                paper.margin(),
                m -> set(p -> p.withMargin(m)));
    }

    private Spinner<Double> type(Choosing choosing, Paper paper) {
        return choosing.number(
                "print.type", Paper.LEAST_TYPE, Paper.MOST_TYPE, STEP, paper.type(), t -> set(p -> p.withType(t)));
    }

    private void set(UnaryOperator<Paper> change) {
        model.paperProperty().set(change.apply(model.paperProperty().get()));
    }
}
