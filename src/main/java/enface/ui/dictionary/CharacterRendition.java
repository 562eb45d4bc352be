package enface.ui.dictionary;

import enface.glossary.match.TermMatch;
import enface.pane.type.Rendition;
import enface.study.StudyModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chinese versions in the characters a person asked for, and how characters are read as far as that is wished: as
/// their file says, in whatever language, and else, in Chinese, by the words.
///
/// Made anew when that changes.
final class CharacterRendition implements Rendition {

    private static final int MOST_KNOWN = 300;

    private final StudyModel study;
    private final Optional<ChineseTools> tools;
    private final Characters characters;
    private final Readings readings;

    private final Map<Place, List<Reading>> known = new HashMap<>();

    /// A paragraph as it stood in a version; another one after a correction.
    private record Place(VersionId version, int number, Paragraph paragraph) {}

    /// @param tools nothing as long as they are not ready
    CharacterRendition(StudyModel study, Optional<ChineseTools> tools, ChineseSettings settings) {
        this.study = study;
        this.tools = tools;
        characters = settings.charactersProperty().get();
        readings = settings.readingsProperty().get();
    }

    /// What reads a version by its words, where that can be and is ready.
    private Optional<ChineseTools> reader(VersionId id) {
        return tools.filter(_ -> study.work()
                .version(id)
                .filter(v -> ChineseTools.serves(v.language()))
                .isPresent());
    }

    @Override
    public String written(VersionId version, int paragraph, String text) {
        return reader(version).map(t -> t.written(characters, text)).orElse(text);
    }

    @Override
    public List<Reading> readings(VersionId id, int paragraph) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return study.work()
                .version(id)
                .map(version -> known.computeIfAbsent(
                        new Place(id, paragraph, version.text().paragraph(paragraph)),
                        _ -> readings(version, paragraph)))
                .orElse(List.of());
    }

    private List<Reading> readings(Version version, int paragraph) {
        return switch (readings) {
            case NONE, POINTER -> List.of();
            case ALL -> all(version, paragraph);
            case TERMS -> terms(version, paragraph);
        };
    }

    private List<Reading> all(Version version, int number) {
        var paragraph = version.text().paragraph(number);
        var byWords = reader(version.id())
                .map(t -> t.readings(paragraph.text()).stream()
                        .map(r -> new Reading(r.character(), r.pinyin()))
                        .toList())
                .orElse(List.of());
        return Paragraph.beside(paragraph.readings(), byWords);
    }

    private List<Reading> terms(Version version, int number) {
        var paragraph = version.text().paragraph(number);
        var terms = study.termsProperty().get().in(version, number).stream()
                .map(TermMatch::span)
                .toList();
        var own = paragraph.readings().stream()
                .filter(r -> terms.stream().anyMatch(r.span()::overlaps))
                .toList();
        var byWords = new ArrayList<Reading>();
        reader(version.id()).ifPresent(t -> {
            for (var term : terms) {
                var said = t.reading(paragraph.text(), term);
                if (!said.isEmpty()) {
                    byWords.add(new Reading(term, said));
                }
            }
        });
        return Paragraph.beside(own, byWords);
    }

    @Override
    public boolean hasReadings(VersionId version) {
        return (readings == Readings.TERMS || readings == Readings.ALL)
                && (reader(version).isPresent()
                        || study.work()
                                .version(version)
                                .filter(v -> v.text().isRead())
                                .isPresent());
    }
}
