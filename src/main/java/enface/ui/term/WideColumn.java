package enface.ui.term;

import java.util.ArrayList;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A column that takes what room the others of its table leave.
final class WideColumn {

    /// The bar that scrolls, and the borders.
    private static final double EDGE = 20;

    private WideColumn() {}

    /// @param least how wide it is where they leave none
    static <T> void stretch(TableView<T> table, TableColumn<T, ?> wide, double least) {
        var follows = new ArrayList<Observable>();
        follows.add(table.widthProperty());
        var others = table.getColumns().stream().filter(c -> !c.equals(wide)).toList();
        others.forEach(column -> follows.add(column.widthProperty()));
        wide.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                least,
                                table.getWidth()
                                        - EDGE
                                        - others.stream()
                                                .mapToDouble(TableColumn::getWidth)
                                                .sum()),
                        follows.toArray(Observable[]::new)));
    }
}
