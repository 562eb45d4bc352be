package enface.study.practice;

import enface.language.fold.Folding;
import enface.store.practice.Attempts.Attempt;
import enface.store.practice.Attempts.NewAttempt;
import enface.study.act.Typed;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.practice.AttemptText;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Sentences of attempts on their way into the library, kept elsewhere where that takes too long.
public final class UnsavedAttempts {

    public static final String KIND = "attempt";

    private static final String VERSION = "version";
    private static final String ORIGINAL = "original";
    private static final String LANGUAGE = "language";
    private static final String NAME = "name";
    private static final String BY = "by";
    private static final String SENTENCE = "sentence ";

    private UnsavedAttempts() {}

    /// Sentences as they can be kept elsewhere.
    ///
    /// @param version the attempt in the library, where it is begun there
    /// @param sentences by segment of the original
    static Typed typed(Optional<VersionId> version, NewAttempt attempt, Map<Integer, String> sentences) {
        var fields = new HashMap<String, String>();
        version.ifPresent(v -> fields.put(VERSION, Long.toString(v.value())));
        fields.put(ORIGINAL, Long.toString(attempt.original().value()));
        fields.put(LANGUAGE, attempt.language().value());
        fields.put(NAME, attempt.name());
        fields.put(BY, attempt.by());
        sentences.forEach((segment, text) -> fields.put(SENTENCE + segment, text));
        return new Typed(KIND, attempt.work().value(), fields);
    }

    /// Takes sentences up again: in the attempt they were typed in, or where that has gone or was written in
    /// since, in one of their own.
    ///
    /// @param when they were typed at the latest
    /// @return whether they are in the library now
    public static boolean take(Desk desk, Typed typed, Instant when) {
        var sentences = sentences(typed);
        return desk.open(new WorkId(typed.work()))
                .filter(work -> work.work()
                        .original()
                        .filter(o -> Long.toString(o.id().value())
                                .equals(typed.fields().get(ORIGINAL)))
                        .filter(o -> sentences.keySet().stream()
                                .allMatch(s -> s >= 0 && s < o.text().segmentCount()))
                        .isPresent())
                .map(work -> write(desk, work, typed, when))
                .orElse(false);
    }

    private static SortedMap<Integer, String> sentences(Typed typed) {
        var sentences = new TreeMap<Integer, String>();
        typed.fields().forEach((name, text) -> {
            if (name.matches(SENTENCE + "\\d{1,9}")) {
                sentences.put(Integer.parseInt(name.substring(SENTENCE.length())), text);
            }
        });
        return sentences;
    }

    private static boolean write(Desk desk, OpenWork work, Typed typed, Instant when) {
        var store = desk.library().attempts();
        var original = work.work().original().orElseThrow();
        var known = store.of(work.work().id()).stream()
                .filter(a ->
                        Long.toString(a.version().value()).equals(typed.fields().get(VERSION)))
                .filter(a -> !a.changed().isAfter(when))
                .findFirst()
                .map(Attempt::version);
        var id = known.orElseGet(() -> store.start(begun(original, work, typed), when));
        var before = store.text(id).orElseGet(() -> new AttemptText(original.text(), language(typed)));
        var all = new enface.text.practice.Typed(before, sentences(typed));
        return store.write(id, all, new Folding()::words, when).isPresent();
    }

    private static LanguageTag language(Typed typed) {
        return new LanguageTag(typed.fields().getOrDefault(LANGUAGE, ""));
    }

    private static NewAttempt begun(Version original, OpenWork work, Typed typed) {
        return new NewAttempt(
                work.work().id(),
                original.id(),
                language(typed),
                typed.fields().getOrDefault(NAME, ""),
                typed.fields().getOrDefault(BY, ""));
    }
}
