package enface.publish.kind;

import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Space;
import enface.publish.Plan.WordsOf;
import enface.text.VersionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Every kind of pages, with all that it may have, in every company of languages.
final class EveryKind {

    static final Words WORDS = new Words(Locale.ENGLISH);

    private static final Exercise EXERCISE = new Exercise(
            Space.LINES,
            Gaps.WORDS,
            4,
            "",
            Optional.empty(),
            Optional.of(new VersionId(2)),
            "question",
            List.of("What is a promise?"),
            true);

    private EveryKind() {}

    static Stream<Arguments> inLanguages() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of("en,zh-Hans", "en,fr,de", "en,ar")
                        .map(languages -> Arguments.of(kind, List.of(languages.split(",")))));
    }

    static Plan plan(Kind kind) {
        return Plan.of(kind).with(EXERCISE).with(WordsOf.TERMS);
    }

    static Handout compose(Plan plan, List<String> languages) {
        var speech = HarbourSpeech.in(languages.toArray(String[]::new));
        return new Composer(speech.material(), WORDS).compose(plan);
    }
}
