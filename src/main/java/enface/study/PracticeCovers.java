package enface.study;

import enface.text.Cover;
import enface.text.Covers;
import enface.text.LanguageTag;
import enface.text.VersionId;
import java.util.Optional;

/// Covers what would give a translation away while it is written, and uncovers it afterwards.
final class PracticeCovers {

    private final StudyModel study;
    private Covers before = Covers.NONE;

    PracticeCovers(StudyModel study) {
        this.study = study;
    }

    /// Remembers what is covered now.
    void begin() {
        before = study.covers().covers();
    }

    /// What was covered before.
    Covers before() {
        return before;
    }

    /// Puts back what was covered before.
    void end() {
        study.covers().restore(before, study.work());
    }

    /// Covers every other version in the language that is written in, and what was covered before.
    void cover(LanguageTag language, Optional<VersionId> own) {
        var covers = before;
        for (var version : study.renewing().newest().versions()) {
            boolean telling = version.language().sameLanguage(language)
                    && !study.work().isOriginal(version)
                    && !own.equals(Optional.of(version.id()));
            if (telling && !covers.isHidden(version.id())) {
                covers = covers.with(version.id(), Cover.over(version.text()));
            }
        }
        study.covers().restore(covers, study.work());
    }
}
