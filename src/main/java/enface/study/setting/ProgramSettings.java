package enface.study.setting;

import enface.job.InOrder;
import enface.study.setting.Settings.Light;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How a person likes the program, whatever library is open: remembered in a file of the program's own as soon as it
/// changes.
///
/// On the thread of the window only.
public final class ProgramSettings {

    /// Where a window stood and how large it was, in the units of the screen.
    ///
    /// @param full whether it filled the screen
    public record Frame(double x, double y, double width, double height, boolean full) {

        private static Frame read(String text) {
            var parts = text.split(" ", -1);
            if (parts.length != 5) {
                throw new IllegalArgumentException(text);
            }
            return new Frame(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4]));
        }

        private String written() {
            return x + " " + y + " " + width + " " + height + " " + full;
        }
    }

    private final SettingsFile file;
    private final Locale system;
    private final Optional<InOrder> writing;
    private final Map<String, String> known;
    private final List<Runnable> readers = new ArrayList<>();
    private final ObjectProperty<Light> light = new SimpleObjectProperty<>(this, "light", Light.SYSTEM);
    private final ObjectProperty<Optional<Locale>> language =
            new SimpleObjectProperty<>(this, "language", Optional.empty());
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final ObjectProperty<Optional<Path>> library =
            new SimpleObjectProperty<>(this, "library", Optional.empty());
    private final StringProperty hints = new SimpleStringProperty(this, "hints", "");
    private final ObjectProperty<Optional<Frame>> frame = new SimpleObjectProperty<>(this, "frame", Optional.empty());

    /// @param system the language that is spoken until a person chooses one
    /// @param writing what writes the file, off the thread of the window
    public ProgramSettings(SettingsFile file, Locale system, InOrder writing) {
        this(file, system, Optional.of(writing));
    }

    private ProgramSettings(SettingsFile file, Locale system, Optional<InOrder> writing) {
        this.file = file;
        this.system = system;
        this.writing = writing;
        known = new HashMap<>(file.read());
        keep(
                light,
                text -> Light.valueOf(text.toUpperCase(Locale.ROOT)),
                now -> now.name().toLowerCase(Locale.ROOT));
        keep(
                language,
                text -> Optional.of(text).filter(t -> !t.isEmpty()).map(Locale::forLanguageTag),
                now -> now.map(Locale::toLanguageTag).orElse(""));
        keep(author, text -> text, text -> text);
        keep(hints, text -> text, text -> text);
        keep(
                library,
                text -> Optional.of(text).filter(t -> !t.isEmpty()).map(Path::of),
                now -> now.map(Path::toString).orElse(""));
        keep(
                frame,
                text -> Optional.of(text).filter(t -> !t.isEmpty()).map(Frame::read),
                now -> now.map(Frame::written).orElse(""));
    }

    /// Settings that are forgotten with the program.
    public static ProgramSettings unremembered(Locale system) {
        return new ProgramSettings(SettingsFile.inMemory(), system, Optional.empty());
    }

    private <T> void keep(Property<T> setting, Function<String, T> read, Function<T, String> write) {
        var name = setting.getName();
        Runnable reader = () -> {
            var text = known.get(name);
            if (text != null) {
                try {
                    setting.setValue(read.apply(text));
                } catch (IllegalArgumentException _) {
                    // written by another version of the program: what is usual stays
                }
            }
        };
        reader.run();
        readers.add(reader);
        setting.addListener((_, _, now) -> save(name, write.apply(now)));
    }

    private void save(String name, String value) {
        if (!value.equals(known.put(name, value))) {
            var changed = Map.of(name, value);
            writing.ifPresentOrElse(w -> w.next(() -> file.write(changed)), () -> file.write(changed));
        }
    }

    /// Whether the person, or another window, has ever chosen it.
    boolean isChosen(Property<?> setting) {
        return known.containsKey(setting.getName());
    }

    /// Takes up what another window of the program has changed since.
    public void reload() {
        var now = file.read();
        if (!now.equals(known)) {
            known.putAll(now);
            readers.forEach(Runnable::run);
        }
    }

    /// The light that is read by.
    public ObjectProperty<Light> lightProperty() {
        return light;
    }

    /// The language the window speaks; empty for that of the system.
    public ObjectProperty<Optional<Locale>> languageProperty() {
        return language;
    }

    /// The language that is spoken.
    public Locale locale() {
        return language.get().orElse(system);
    }

    /// Whom notes and attempts say they are by; empty for the name that the system has.
    public StringProperty authorProperty() {
        return author;
    }

    /// The library that is opened where none is named; empty for that in the folder of the system.
    public ObjectProperty<Optional<Path>> libraryProperty() {
        return library;
    }

    /// Which hints were put away.
    public StringProperty hintsProperty() {
        return hints;
    }

    /// Where the window stood last.
    public ObjectProperty<Optional<Frame>> frameProperty() {
        return frame;
    }
}
