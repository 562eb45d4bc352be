package enface.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Who does what at the moment: the deeds of one part of the window, and within it those of the part shown inside.
///
/// On the thread of the window only.
public final class Deeds {

    /// Whether a command is possible and on, whoever does it.
    private record State(ReadOnlyBooleanWrapper possible, ReadOnlyBooleanWrapper on) {

        State(Command command) {
            this(new ReadOnlyBooleanWrapper(command, "possible"), new ReadOnlyBooleanWrapper(command, "on"));
        }

        void take(Optional<Deed> deed) {
            possible.unbind();
            on.unbind();
            deed.ifPresentOrElse(
                    d -> {
                        possible.bind(d.possible());
                        on.bind(d.on());
                    },
                    () -> {
                        possible.set(false);
                        on.set(false);
                    });
        }
    }

    private final Map<Command, Deed> own = new EnumMap<>(Command.class);
    private final Map<Command, State> states = new EnumMap<>(Command.class);
    private Optional<Deeds> inner = Optional.empty();
    private Consumer<Command> outer = _ -> {};

    /// Says what a command does here; it comes before what the part inside makes of it.
    public void set(Command command, Deed deed) {
        own.put(command, deed);
        renew(command);
    }

    /// The part inside is another one now; that before is no longer asked.
    public void show(Deeds part) {
        inner.ifPresent(before -> before.outer = _ -> {});
        part.outer = this::renew;
        inner = Optional.of(part);
        states.keySet().forEach(this::renew);
    }

    private void renew(Command command) {
        Optional.ofNullable(states.get(command)).ifPresent(state -> state.take(deed(command)));
        outer.accept(command);
    }

    private Optional<Deed> deed(Command command) {
        return Optional.ofNullable(own.get(command)).or(() -> inner.flatMap(part -> part.deed(command)));
    }

    private State state(Command command) {
        return states.computeIfAbsent(command, c -> {
            var state = new State(c);
            state.take(deed(c));
            return state;
        });
    }

    /// Whether it can be asked for now; never where nobody does it.
    public ReadOnlyBooleanProperty possibleProperty(Command command) {
        return state(command).possible().getReadOnlyProperty();
    }

    /// Whether what it switches is on.
    public ReadOnlyBooleanProperty onProperty(Command command) {
        return state(command).on().getReadOnlyProperty();
    }

    public boolean isPossible(Command command) {
        return deed(command).filter(d -> d.possible().getValue()).isPresent();
    }

    /// Does it, if it is possible.
    ///
    /// @return whether anything was done
    public boolean run(Command command) {
        return run(command, -1);
    }

    /// The same, asked for by one of its keys.
    ///
    /// @param key which of them, from 0
    public boolean run(Command command, int key) {
        return deed(command)
                .filter(d -> d.possible().getValue())
                .filter(d -> d.run().test(key))
                .isPresent();
    }
}
