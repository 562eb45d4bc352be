package enface.study.importing;

import enface.intake.choice.Choices;
import enface.intake.choice.Look;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft;
import enface.text.LanguageTag;
import java.util.List;

/// What was recognised in files.
///
/// @param found the draft before anything that a person says of versions; its works are those of what is prepared
/// @param choices what the person says
/// @param looks what can be chosen for each file
public record Recognised(Draft found, Choices choices, Prepared prepared, List<Look> looks) {

    public Recognised {
        looks = List.copyOf(looks);
    }

    /// The language that a version, by its number as found, is taken for.
    LanguageTag language(int work, int version) {
        var found = this.found.works().get(work);
        return choices.of(VersionKey.of(found).get(version))
                .language()
                .orElse(found.versions().get(version).language());
    }
}
