package enface.intake.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that stand before what people say, as in interviews and subtitles: `ANNA: Where?`, `记者：在哪里？`
///
/// One colon makes no name: a name comes again, and where texts are no subtitles there are two of them at least, before
/// a good part of the paragraphs.
public final class SpeakerNames {

    /// No name is longer, nor has more words.
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&()-]{0,23}(?: [\\p{L}\\p{M}\\p{N}.'’&()-]{1,23}){0,3}"
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー"
                    + "\\p{IsHangul}\\p{N}·・. A-Za-z]{0,11}"
                    + "|[\\p{IsArabic}\\p{IsHebrew}\\p{IsDevanagari}\\p{IsThai}][\\p{L}\\p{M}\\p{N}. ]{0,23}";
    private static final Pattern BEGUN = Pattern.compile("(?:[-–—]\\s?)?(" + NAME + ")\\s?[:：]\\s*(?=\\S)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)(?:english|chinese|french|german|spanish|japanese|original|translations?|source|notes?|nb|ps|p\\.s\\.|re"
                    + "|https?|e\\.g\\.|example|title|date|place|warning|hint|tip|important|remember"
                    + "|[中英法德日韩西原译]文|汉语|英语|原文|译文|翻译|注|注释|注意|例如|附注|题目|标题|日期|地点|来源|提示)");
    /// One paragraph of so many begins with a name at least.
    private static final int SHARE = 3;

    private final Set<String> names;

    /// How a text begins.
    ///
    /// @param end behind the colon and the space after it
    public record Begun(String name, int end) {}

    private SpeakerNames(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /// The names in the paragraphs of one text.
    public static SpeakerNames inParagraphs(List<String> texts) {
        var counts = counts(texts);
        counts.values().removeIf(count -> count < 2);
        int named = counts.values().stream().mapToInt(Integer::intValue).sum();
        boolean talk = counts.size() > 1 && named * SHARE >= texts.size();
        return new SpeakerNames(talk ? counts.keySet() : Set.of());
    }

    /// The names in the cues of subtitles, where one in capitals need not come again.
    public static SpeakerNames inCues(List<String> texts) {
        var names = new HashSet<String>();
        counts(texts).forEach((name, count) -> {
            boolean capitals = name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
            boolean cased = name.chars().anyMatch(Character::isUpperCase);
            if (count > 1 || (capitals && cased)) {
                names.add(name);
            }
        });
        return new SpeakerNames(names);
    }

    private static Map<String, Integer> counts(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            var begun = BEGUN.matcher(text);
            if (begun.lookingAt() && !NO_NAME.matcher(begun.group(1)).matches()) {
                counts.merge(begun.group(1), 1, Integer::sum);
            }
        }
        return counts;
    }

    /// The name that a text begins with, where it is one of these and none of them comes again in the text.
    public Optional<Begun> of(String text) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var begun = BEGUN.matcher(text);
        if (!begun.lookingAt() || !names.contains(begun.group(1))) {
            return Optional.empty();
        }
        var rest = text.substring(begun.end());
        boolean again = names.stream().anyMatch(name -> rest.contains(name + ":") || rest.contains(name + "："));
        return again ? Optional.empty() : Optional.of(new Begun(begun.group(1), begun.end()));
    }
}
