package enface.intake;

import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/// The language that the name of a file says, or a folder that it lies in.
final class NamedLanguage {

    private NamedLanguage() {}

    static Optional<LanguageTag> of(Given given, Labels labels) {
        return of(given.name(), given.folders(), labels);
    }

    /// @param folders as in [Given#folders]; a name that tells a file from another of its name has folders too
    static Optional<LanguageTag> of(String name, List<String> folders, Labels labels) {
        return NameParts.of(name, folders, labels).language();
    }
}
