package enface.command;

import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// What a command does at the moment.
///
/// @param run does it, given which of its keys was pressed, from 0, or -1 for none; false where there was nothing to
/// do,
///     so that its key may mean something else
/// @param possible whether it can be asked for now
/// @param on whether what it switches is on; never for what is no switch
public record Deed(IntPredicate run, ObservableValue<Boolean> possible, ObservableValue<Boolean> on) {

    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);
    private static final ObservableValue<Boolean> NEVER = new SimpleBooleanProperty(false);

    /// What can always be done.
    public static Deed of(Runnable action) {
        return maybe(() -> {
            action.run();
            return true;
        });
    }

    /// What may find nothing to do; it says whether it did.
    public static Deed maybe(BooleanSupplier action) {
        return new Deed(_ -> action.getAsBoolean(), ALWAYS, NEVER);
    }

    /// What depends on which of its keys was pressed: the number of that from 0, or -1 for none.
    public static Deed byKey(IntPredicate action) {
        return new Deed(action, ALWAYS, NEVER);
    }

    /// Switches something on, and off again.
    public static Deed onOff(Property<Boolean> choice) {
        return of(() -> choice.setValue(!choice.getValue())).on(choice);
    }

    /// The same, only while something holds.
    public Deed when(ObservableValue<Boolean> holds) {
        return new Deed(run, holds, on);
    }

    /// The same, as a switch that is on while something holds.
    public Deed on(ObservableValue<Boolean> holds) {
        return new Deed(run, possible, holds);
    }
}
