package enface.ui.dictionary;

import enface.glossary.match.TermMatch;
import enface.pane.type.Rendition;
import enface.study.StudyModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.text.Version;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chinese versions in the characters and with the readings a person asked for; all others as they stand.
///
/// Made anew when that changes.
final class ChineseRendition implements Rendition {

    private static final int MOST_KNOWN = 300;

    private final StudyModel study;
    private final ChineseTools tools;
    private final Characters characters;
    private final Readings readings;

    private final Map<Place, List<Reading>> known = new HashMap<>();

    /// A paragraph as it stood in a version; another one after a correction.
    private record Place(VersionId version, int paragraph, String text) {}

    ChineseRendition(StudyModel study, ChineseTools tools, ChineseSettings settings) {
        this.study = study;
        this.tools = tools;
        characters = settings.charactersProperty().get();
        readings = settings.readingsProperty().get();
    }

    private Optional<Version> chinese(VersionId id) {
        return study.work().version(id).filter(v -> ChineseTools.serves(v.language()));
    }

    @Override
    public String written(VersionId version, int paragraph, String text) {
        return chinese(version).isPresent() ? tools.written(characters, text) : text;
    }

    @Override
    public List<Reading> readings(VersionId id, int paragraph) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return chinese(id)
                .map(version -> known.computeIfAbsent(
                        new Place(
                                id,
                                paragraph,
                                version.text().paragraph(paragraph).text()),
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

    private List<Reading> all(Version version, int paragraph) {
        return tools.readings(version.text().paragraph(paragraph).text()).stream()
                .map(r -> new Reading(r.character(), r.pinyin()))
                .toList();
    }

    private List<Reading> terms(Version version, int paragraph) {
        var text = version.text().paragraph(paragraph).text();
        return study.termsProperty().get().in(version, paragraph).stream()
                .map(TermMatch::span)
                .map(span -> new Reading(span, tools.reading(text, span)))
                .filter(r -> !r.text().isEmpty())
                .toList();
    }

    @Override
    public boolean hasReadings(VersionId version) {
        return (readings == Readings.TERMS || readings == Readings.ALL)
                && chinese(version).isPresent();
    }
}
