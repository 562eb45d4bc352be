package enface.study.setting;

import enface.language.cut.Words;
import enface.store.work.Places;
import enface.study.act.Writing;
import enface.text.WorkId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person likes the window: light and language are remembered for the program, all else in the library, as soon
/// as it changes.
///
/// On the thread of the window only.
public final class Settings {

    /// Whether a column is seen: always, never, or where the window has room for it.
    public enum Column {
        SHOWN,
        HIDDEN,
        WHERE_ROOM
    }

    /// The light a person reads by.
    public enum Light {
        /// That of the system, followed while it changes.
        SYSTEM,
        LIGHT,
        DARK,
        SEPIA,
        CONTRAST
    }

    private final ProgramSettings program;
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "language");
    private final ObjectProperty<Column> outline = new SimpleObjectProperty<>(this, "outline", Column.WHERE_ROOM);
    private final ObjectProperty<Column> notes = new SimpleObjectProperty<>(this, "notes", Column.SHOWN);
    private final BooleanProperty rows = new SimpleBooleanProperty(this, "layout");
    private final ObjectProperty<Optional<WorkId>> sample =
            new SimpleObjectProperty<>(this, "sample", Optional.empty());
    private final Remembered remembered;
    private final TypeSettings type;
    private final ChineseSettings chinese;
    private final ExportSettings export;
    private final PrintSettings print;
    private Light beforeDark = Light.SYSTEM;

    public Settings(Places places, ProgramSettings program, Writing writing) {
        this.program = program;
        remembered = new Remembered(places, writing);
        takeFromLibrary(places);
        words.set(new Words(program.locale()));
        words.addListener((_, _, now) -> program.languageProperty().set(Optional.of(now.locale())));
        remembered.keepOwn(outline, Column::valueOf, Column::name);
        remembered.keepOwn(notes, Column::valueOf, Column::name);
        remembered.keepOwn(rows, "rows"::equals, shown -> shown ? "rows" : "facing");
        remembered.keep(
                sample,
                Settings::work,
                id -> id.map(w -> Long.toString(w.value())).orElse(""));
        type = new TypeSettings(remembered);
        chinese = new ChineseSettings(remembered);
        export = new ExportSettings(remembered);
        print = new PrintSettings(remembered);
    }

    private static Optional<WorkId> work(String number) {
        return number.matches("\\d{1,18}") ? Optional.of(new WorkId(Long.parseLong(number))) : Optional.empty();
    }

    /// Light and language were remembered in the library by earlier programs.
    private void takeFromLibrary(Places places) {
        if (!program.isChosen(program.lightProperty())) {
            places.setting("theme")
                    .flatMap(name -> Arrays.stream(Light.values())
                            .filter(light -> light.name().equalsIgnoreCase(name))
                            .findFirst())
                    .ifPresent(program.lightProperty()::set);
        }
        if (!program.isChosen(program.languageProperty())) {
            places.setting("language")
                    .map(Locale::forLanguageTag)
                    .ifPresent(tag -> program.languageProperty().set(Optional.of(tag)));
        }
    }

    /// Takes up what another window has changed about type and Chinese; columns and layout are those of each window.
    ///
    /// @param now the settings as the library has them
    public void takeUp(Map<String, String> now) {
        remembered.takeUp(now);
    }

    /// Remembers what each window has for itself, under its name.
    ///
    /// @param read what is written down in words
    public <T> void remember(ObjectProperty<T> own, Function<String, T> read, Function<T, String> write) {
        remembered.keepOwn(own, read, write);
    }

    public ObjectProperty<Light> lightProperty() {
        return program.lightProperty();
    }

    /// How the person likes the program, whatever library is open.
    public ProgramSettings program() {
        return program;
    }

    /// Goes into the dark, or back into the light that was before.
    ///
    /// @param systemDark whether it is dark by the system
    public void toggleDark(boolean systemDark) {
        var light = lightProperty();
        boolean chosen = light.get() == Light.DARK;
        if (!chosen && !(light.get() == Light.SYSTEM && systemDark)) {
            beforeDark = light.get();
            light.set(Light.DARK);
        } else {
            light.set(chosen && !(beforeDark == Light.SYSTEM && systemDark) ? beforeDark : Light.LIGHT);
        }
    }

    /// Which help with Chinese is wanted.
    public ChineseSettings chinese() {
        return chinese;
    }

    /// What was exported last.
    public ExportSettings export() {
        return export;
    }

    /// What was printed last, and how.
    public PrintSettings print() {
        return print;
    }

    /// How texts are set.
    public TypeSettings type() {
        return type;
    }

    /// Sets all as it is usual that the panel of type and light offers.
    public void resetLook() {
        type.reset();
        chinese.reset();
        lightProperty().set(Light.SYSTEM);
    }

    /// The words the window speaks; setting others changes its language.
    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    /// Which work of the library is the sample, whatever it is called by now; nothing where it was never opened.
    public ObjectProperty<Optional<WorkId>> sampleProperty() {
        return sample;
    }

    public ObjectProperty<Column> outlineProperty() {
        return outline;
    }

    public ObjectProperty<Column> notesProperty() {
        return notes;
    }

    /// Whether versions stand row by row rather than each as its own page.
    public BooleanProperty rowsProperty() {
        return rows;
    }
}
