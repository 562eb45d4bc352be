package enface.intake.json;

import enface.intake.draft.IntakeException;
import enface.intake.sheet.Cells.Time;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.SheetText;
import enface.intake.subtitle.Clock;
import enface.intake.subtitle.Cues;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said from one time to another, as programs that write down speech have it: `start`, `end` and `text`.
///
/// Times are seconds, or thousandths where their key says so or all of them are large whole numbers.
final class SpokenParts {

    private static final Pattern START = Pattern.compile(
            "(?i)(?:start|begin|from|offset|tstart|time|t)(?:[_-]?time)?([_-]?ms|[_-]?millis)?|start[_-]?offset");
    private static final Pattern END =
            Pattern.compile("(?i)(?:end|stop|to|finish)(?:[_-]?time)?([_-]?ms|[_-]?millis)?|end[_-]?offset");
    private static final Pattern DURATION =
            Pattern.compile("(?i)(?:duration|dur|ddur(?:ation)?|length|d)([_-]?ms|[_-]?millis)?|dDurationMs");
    private static final Pattern TEXT =
            Pattern.compile("(?i)text|content|sentence|transcript|utterance|line|caption|utf8");
    private static final Pattern TRANSLATED = Pattern.compile("(?i)translat(?:ion|ed)(?:[_-]?text)?|target");
    private static final Pattern TIMES = Pattern.compile("(?i)timestamps?|offsets|times?|timing|range|interval");
    private static final Pattern SPEAKER =
            Pattern.compile("(?i)speaker(?:[_-]?(?:id|label|name|tag))?|spk(?:[_-]?id)?|who");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,12})?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}(?::\\d{1,2}){1,2}(?:[.,]\\d{1,3})?");
    /// Whole numbers that lie so far apart are no seconds.
    private static final double THOUSANDTHS = 200;

    private record Part(String start, String end, boolean lasts, boolean ms, List<String> texts, String speaker) {}

    private final List<Part> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The strings of an object with those of what its times and its words stand in, where these have a place of their
    /// own: `{"timestamps": {"from": …, "to": …}, "text": …}`, `{"timestamp": [0, 4.2], "text": …}`.
    ///
    /// @param inner by the key, what is inside; what is used is taken out
    static Map<String, List<String>> opened(Map<String, List<String>> fields, Map<String, Map<String, String>> inner) {
        var opened = new LinkedHashMap<>(fields);
        var two = key(fields, TIMES)
                .filter(key -> key(fields, TEXT).isPresent()
                        && fields.getOrDefault(key, List.of()).size() == 2);
        two.ifPresent(key -> {
            var times = fields.getOrDefault(key, List.of());
            opened.put("start", List.of(times.getFirst()));
            opened.put("end", List.of(times.getLast()));
            opened.remove(key);
        });
        var times = inner.keySet().stream()
                .filter(key -> TIMES.matcher(key).matches())
                .toList();
        if (!times.isEmpty() && key(fields, TEXT).isPresent()) {
            var of = Objects.requireNonNull(inner.get(times.getFirst()));
            of.forEach((key, said) -> opened.putIfAbsent(key, List.of(said)));
            times.forEach(inner::remove);
        }
        var pieces = inner.get("segs");
        if (pieces != null
                && key(fields, START).isPresent()
                && key(fields, TEXT).isEmpty()) {
            opened.put("text", List.of(String.join("", pieces.values())));
            inner.remove("segs");
        }
        return opened;
    }

    /// The strings of an object that was taken for a part; empty where it is none, and nothing is taken.
    ///
    /// @return the keys that were taken
    Optional<List<String>> take(Map<String, List<String>> fields) {
        var start = key(fields, START);
        var texts = texts(fields);
        if (start.isEmpty() || texts.isEmpty() || !isTime(only(fields, start.get()))) {
            return Optional.empty();
        }
        var end = key(fields, END).filter(key -> isTime(only(fields, key)));
        var lasts = end.isPresent()
                ? Optional.<String>empty()
                : key(fields, DURATION).filter(key -> isTime(only(fields, key)));
        var speaker = key(fields, SPEAKER);
        var until = end.or(() -> lasts);
        boolean ms = start.get().toLowerCase(Locale.ROOT).matches(".*(?:ms|millis)");
        parts.add(new Part(
                only(fields, start.get()),
                until.map(key -> only(fields, key)).orElse(""),
                lasts.isPresent(),
                ms,
                texts.stream().map(key -> only(fields, key)).toList(),
                speaker.map(key -> only(fields, key)).orElse("")));
        var taken = new ArrayList<>(texts);
        taken.add(start.get());
        until.ifPresent(taken::add);
        speaker.ifPresent(taken::add);
        return Optional.of(taken);
    }

    private static List<String> texts(Map<String, List<String>> fields) {
        var languages = fields.keySet().stream()
                .filter(key -> JsonKeys.isLanguage(key)
                        && !START.matcher(key).matches()
                        && !END.matcher(key).matches())
                .toList();
        if (languages.size() > 1) {
            return languages;
        }
        var texts = new ArrayList<String>();
        key(fields, TEXT).ifPresent(texts::add);
        if (!texts.isEmpty()) {
            key(fields, TRANSLATED).ifPresent(texts::add);
        }
        return texts;
    }

    private static Optional<String> key(Map<String, List<String>> fields, Pattern pattern) {
        return fields.keySet().stream()
                .filter(key -> pattern.matcher(key).matches())
                .findFirst();
    }

    private static String only(Map<String, List<String>> fields, String key) {
        return String.join("\n", fields.getOrDefault(key, List.of()));
    }

    private static boolean isTime(String said) {
        return NUMBER.matcher(said).matches() || CLOCK.matcher(said.strip()).matches();
    }

    /// All parts as a sheet, in the order of time.
    Sheet into(SheetText sheet, LanguageGuess guess) throws IntakeException {
        var cues = new Cues(guess);
        boolean thousandths = areThousandths();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            int start = millis(part.start(), part.ms() || thousandths);
            int end = part.end().isEmpty() ? 0 : millis(part.end(), part.ms() || thousandths);
            int until = part.lasts() ? start + end : end;
            cues.add(
                    new Time(start, until > start ? until : next(i, thousandths, start)),
                    part.texts().stream().flatMap(String::lines).toList(),
                    part.speaker());
        }
        return cues.into(sheet);
    }

    /// A part that does not say when it ends goes on to the next.
    private int next(int i, boolean thousandths, int start) {
        int next = i + 1 < parts.size()
                ? millis(parts.get(i + 1).start(), parts.get(i + 1).ms() || thousandths)
                : start;
        return Math.max(start + 1, next);
    }

    private boolean areThousandths() {
        boolean whole = parts.stream()
                .allMatch(p -> p.start().matches("\\d+") && p.end().matches("\\d*"));
        double last = whole
                ? parts.stream()
                        .mapToDouble(p -> Double.parseDouble(p.start()))
                        .max()
                        .orElse(0)
                : 0;
        return whole && last / parts.size() > THOUSANDTHS;
    }

    private static int millis(String said, boolean thousandths) {
        if (!NUMBER.matcher(said).matches()) {
            return Clock.millis(said);
        }
        double number = Double.parseDouble(said);
        return Math.clamp(Math.round(thousandths ? number : number * 1000), 0, Integer.MAX_VALUE / 2);
    }
}
