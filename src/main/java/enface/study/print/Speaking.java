package enface.study.print;

import enface.glossary.dictionary.TableDictionary;
import enface.publish.kind.Material.Spoken;
import enface.study.dictionary.ChineseTools;
import enface.text.LanguageTag;
import enface.text.Paragraph.Reading;
import enface.text.Version;
import java.util.List;
import java.util.Optional;

/// Tells how Chinese on pages is read; what it needs is made when it is first asked of Chinese, as that takes a second.
///
/// On any thread.
public final class Speaking {

    private Optional<ChineseTools> chinese = Optional.empty();

    /// What reads these versions.
    Spoken of(List<Version> versions) {
        return versions.stream().anyMatch(v -> ChineseTools.serves(v.language())) ? this::read : Spoken.NOTHING;
    }

    private List<Reading> read(LanguageTag language, String text) {
        return ChineseTools.serves(language)
                ? tools().readings(text).stream()
                        .map(r -> new Reading(r.character(), r.pinyin()))
                        .toList()
                : List.of();
    }

    private synchronized ChineseTools tools() {
        if (chinese.isEmpty()) {
            chinese = Optional.of(ChineseTools.warm(TableDictionary.shipped()));
        }
        return chinese.get();
    }
}
