package enface.study.practice;

import enface.study.hide.CoverModel;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.VersionId;
import enface.text.cover.Cover;
import enface.text.cover.Covers;
import java.util.Optional;

/// Covers what would give a translation away while it is written, and uncovers it afterwards.
final class PracticeCovers {

    private final Reading reading;
    private final CoverModel covers;
    private Covers before = Covers.NONE;

    PracticeCovers(Reading reading, CoverModel covers) {
        this.reading = reading;
        this.covers = covers;
    }

    /// Remembers what is covered now.
    void begin() {
        before = covers.covers();
    }

    /// What was covered before.
    Covers before() {
        return before;
    }

    /// Puts back what was covered before.
    void end() {
        covers.restore(before, reading.work());
    }

    /// Covers every other version in the language that is written in, and what was covered before.
    void cover(LanguageTag language, Optional<VersionId> own) {
        var now = before;
        for (var version : reading.renewing().newest().versions()) {
            boolean telling = version.language().sameLanguage(language)
                    && !reading.work().isOriginal(version)
                    && !own.equals(Optional.of(version.id()));
            if (telling && !now.isHidden(version.id())) {
                now = now.with(version.id(), Cover.over(version.text()));
            }
        }
        covers.restore(now, reading.work());
    }
}
