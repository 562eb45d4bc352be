package enface.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written down about a concept beside its terms and its definition; all of it may be empty.
///
/// @param partOfSpeech as its writer calls it: *noun*, 名词
/// @param source where it was taken from
public record About(String partOfSpeech, String note, String source, List<String> tags, Optional<Example> example) {

    public static final About NOTHING = new About("", "", "", List.of(), Optional.empty());

    public About {
        tags = List.copyOf(tags);
    }

    /// What both say, this first.
    About with(About other) {
        var tags = new LinkedHashSet<>(tags());
        tags.addAll(other.tags());
        return new About(
                partOfSpeech.isEmpty() ? other.partOfSpeech : partOfSpeech,
                joined(note, other.note),
                joined(source, other.source),
                List.copyOf(tags),
                example.or(other::example));
    }

    public About withExample(Example now) {
        return new About(partOfSpeech, note, source, tags, Optional.of(now));
    }

    /// Two remarks one below the other, where they are not the same.
    static String joined(String one, String other) {
        return String.join(
                "\n", Stream.of(one, other).filter(s -> !s.isEmpty()).distinct().toList());
    }
}
