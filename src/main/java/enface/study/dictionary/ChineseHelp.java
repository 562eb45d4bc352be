package enface.study.dictionary;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.job.Later;
import enface.store.Library;
import enface.study.act.Tasks;
import enface.study.know.InstalledDictionaries;
import enface.text.LanguageTag;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes ready, beside the window, what reads and writes Chinese and what looks words up.
///
/// On the thread of the window only.
public final class ChineseHelp {

    private static final Duration AFTER_OPENING = Duration.ofMillis(800);

    private final Dictionary dictionary = new LazyDictionary(TableDictionary::shipped);
    private final ReadOnlyObjectWrapper<Optional<ChineseTools>> tools =
            new ReadOnlyObjectWrapper<>(this, "tools", Optional.empty());
    private final Library library;
    private final Tasks tasks;
    private final Later later;
    private final List<Consumer<ChineseTools>> waiting = new ArrayList<>();
    private boolean warming;
    private boolean soon;

    /// @param later when what is wanted soon is made ready
    public ChineseHelp(Library library, Tasks tasks, Later later) {
        this.library = library;
        this.tasks = tasks;
        this.later = later;
    }

    /// What reads and writes Chinese, once it is ready; [#warm] sees to that.
    public ReadOnlyObjectProperty<Optional<ChineseTools>> toolsProperty() {
        return tools.getReadOnlyProperty();
    }

    /// Makes ready what reads and writes Chinese.
    public void warm() {
        if (!warming) {
            warming = true;
            tasks.runUnseen(_ -> ChineseTools.warm(dictionary), ready -> {
                tools.set(Optional.of(ready));
                List.copyOf(waiting).forEach(then -> then.accept(ready));
                waiting.clear();
            });
        }
    }

    /// The same, but not before the window has shown what it is about to show: it costs as much as that does.
    public void warmSoon() {
        if (!soon && !warming) {
            soon = true;
            later.after(AFTER_OPENING, this::warm);
        }
    }

    /// Hands over what reads and writes Chinese, as soon as it is ready.
    public void whenReady(Consumer<ChineseTools> then) {
        tools.get().ifPresentOrElse(then, () -> {
            waiting.add(then);
            warm();
        });
    }

    /// Unpacks the dictionaries for some languages, and hands them over.
    public void lookUp(ChineseTools ready, List<LanguageTag> languages, Consumer<LookUp> whenReady) {
        tasks.runUnseen(_ -> LookUp.of(ready, new InstalledDictionaries(library), languages), whenReady);
    }
}
