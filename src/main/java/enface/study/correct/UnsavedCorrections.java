package enface.study.correct;

import enface.store.correct.Step.Kind;
import enface.study.act.Typed;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.correct.CannotCorrect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/// Sentences that were typed in place of others and not stored, kept elsewhere meanwhile.
public final class UnsavedCorrections {

    public static final String KIND = "correction";

    private static final String VERSION = "version";
    private static final String SEGMENT = "segment";
    private static final String BEFORE = "before";
    private static final String TYPED = "typed";

    private UnsavedCorrections() {}

    /// What was typed in place of a sentence, as it can be kept elsewhere.
    public static Typed typed(OpenWork work, VersionId version, int segment, String typed) {
        var before = work.version(version).map(v -> textOf(v, segment)).orElse("");
        return new Typed(
                KIND,
                work.work().id().value(),
                Map.of(
                        VERSION,
                        Long.toString(version.value()),
                        SEGMENT,
                        Integer.toString(segment),
                        BEFORE,
                        before,
                        TYPED,
                        typed));
    }

    private static String textOf(Version version, int segment) {
        return segment >= 0 && segment < version.text().segmentCount()
                ? version.text().textOf(segment)
                : "";
    }

    /// Corrects the sentence, which can be taken back like any other correction; one that says something else by now
    /// stays.
    ///
    /// @return whether the library has it now
    public static boolean take(Desk desk, Typed typed, Instant when) {
        var fields = typed.fields();
        long id = number(fields.getOrDefault(VERSION, ""));
        int segment = (int) number(fields.getOrDefault(SEGMENT, ""));
        var work = desk.open(new WorkId(typed.work()));
        return work.flatMap(w -> w.version(new VersionId(id)))
                .filter(v -> textOf(v, segment).equals(fields.get(BEFORE)))
                .map(v -> isCorrected(desk, work.orElseThrow(), v, segment, fields.getOrDefault(TYPED, ""), when))
                .orElse(false);
    }

    private static boolean isCorrected(
            Desk desk, OpenWork work, Version version, int segment, String typed, Instant when) {
        try {
            var change = Correcting.corrections(work, version).edit(segment, typed);
            new Correcting(desk.library(), InstantSource.fixed(when)).correct(work, version, Kind.EDITED, change);
            return true;
        } catch (CannotCorrect _) {
            return false;
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }
}
