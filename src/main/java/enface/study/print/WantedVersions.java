package enface.study.print;

import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Shortened;
import enface.text.Version;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Which versions of a work a person wants to go out, in its order.
///
/// On the thread of the window only.
public final class WantedVersions {

    /// A version, and whether it is wanted.
    public record Choice(Version version, BooleanProperty chosen) {}

    private final OpenWork work;
    private final List<Choice> all;

    /// @param shown the versions that are shown now, which are wanted until the person says otherwise
    public WantedVersions(OpenWork work, List<Version> shown) {
        this.work = work;
        all = work.versions().stream()
                .map(v -> new Choice(v, new SimpleBooleanProperty(shown.contains(v))))
                .toList();
    }

    public OpenWork work() {
        return work;
    }

    public List<Choice> all() {
        return all;
    }

    public List<Version> wanted() {
        return all.stream().filter(c -> c.chosen().get()).map(Choice::version).toList();
    }

    /// Tells of every change from now on.
    public void onChange(Runnable then) {
        all.forEach(c -> c.chosen().addListener((_, _, _) -> then.run()));
    }

    /// The title of the work as a file may be called; empty where it has none in that language.
    public String name(Locale locale) {
        var title = work.work().metadata().in(LanguageTag.forLocale(locale), Field.TITLE);
        return Shortened.asFileName(title.orElse(""));
    }
}
