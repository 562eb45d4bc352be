package enface.study.note;

import enface.language.cut.WordBoundaries;
import enface.note.Note;
import enface.note.Target;
import enface.note.Targets;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.Optional;
import java.util.function.Function;

/// Lets passages that begin or end inside a word grow to whole words, so that no note quotes “ations from…”.
public final class WholeWords {

    private final Function<VersionId, Optional<Version>> versions;

    /// @param versions the texts the passages are of
    public WholeWords(Function<VersionId, Optional<Version>> versions) {
        this.versions = versions;
    }

    /// A note on whole words; nothing where it is on whole words already.
    public Optional<Note> of(Note note) {
        var grown = note.targets().stream().map(this::of).toList();
        return grown.equals(note.targets()) ? Optional.empty() : Optional.of(note.withTargets(grown));
    }

    private Target of(Target target) {
        if (target.isGap()) {
            return target;
        }
        return versions.apply(target.version())
                .map(version -> {
                    var range = of(version, target.range());
                    return range.equals(target.range()) ? target : Targets.of(version.text(), version.id(), range);
                })
                .orElse(target);
    }

    /// A passage with all of the words it begins and ends in.
    public static TextRange of(Version version, TextRange range) {
        return new TextRange(start(version, range.from()), end(version, range.to()));
    }

    private static TextPlace start(Version version, TextPlace place) {
        var text = textOf(version, place);
        if (!isInside(text, place.offset())) {
            return place;
        }
        var word = WordBoundaries.wordAt(version.language(), text, place.offset());
        return new TextPlace(place.paragraph(), word.start());
    }

    private static TextPlace end(Version version, TextPlace place) {
        var text = textOf(version, place);
        if (!isInside(text, place.offset())) {
            return place;
        }
        var word = WordBoundaries.wordAt(version.language(), text, place.offset());
        return word.start() == place.offset() ? place : new TextPlace(place.paragraph(), word.end());
    }

    private static String textOf(Version version, TextPlace place) {
        return place.paragraph() < version.text().paragraphs().size()
                ? version.text().paragraph(place.paragraph()).text()
                : "";
    }

    /// Whether letters stand on both sides.
    private static boolean isInside(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
