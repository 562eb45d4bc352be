package enface.intake.document.part;

import enface.intake.draft.Remark;
import enface.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What people wrote in the margin of a document, by the names that the document gives it, and where it stands.
///
/// Not safe for use by several threads at once.
public final class Margin {

    private record Written(String author, String text, Optional<Instant> at) {}

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    void start(String name, int at) {
        starts.putIfAbsent(name, at);
    }

    void end(String name, int at) {
        ends.putIfAbsent(name, at);
    }

    /// What was added while changes were tracked, by the names that [#added(int)] gives; what follows on is one.
    List<TextSpan> added() {
        var spans = new ArrayList<TextSpan>();
        for (int i = 0; starts.containsKey(added(i)); i++) {
            int start = starts.getOrDefault(added(i), 0);
            int end = Math.max(start, ends.getOrDefault(added(i), start));
            if (!spans.isEmpty() && start - spans.getLast().end() <= 1) {
                spans.set(spans.size() - 1, new TextSpan(spans.getLast().start(), end));
            } else {
                spans.add(new TextSpan(start, end));
            }
        }
        return spans;
    }

    /// By what a stretch that was added is marked, counted from 0.
    public static String added(int number) {
        return "\u0001" + number;
    }

    /// What was written there.
    ///
    /// @param date as documents write it; whatever is none is nothing
    public void write(String name, String author, String text, String date) {
        var words = text.replaceAll("[\\p{Z}\\s&&[^\\n]]+", " ").strip();
        if (!words.isEmpty()) {
            written.put(name, new Written(author.strip(), words, Remark.instant(date)));
        }
    }

    /// Notes that one remark answers another.
    public void answer(String name, String answered) {
        answers.put(name, answered);
    }

    /// All of it, in the order of the text, answers with what they answer.
    List<Remark> remarks() {
        Map<String, List<String>> byFirst = new HashMap<>();
        for (var name : written.keySet()) {
            var first = first(name);
            if (!first.equals(name)) {
                byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(name);
            }
        }
        var remarks = new ArrayList<Remark>();
        for (var name : written.keySet()) {
            if (first(name).equals(name)) {
                var answered = byFirst.getOrDefault(name, List.of()).stream()
                        .map(answer -> remark(answer, List.of()))
                        .sorted(Comparator.comparing(r -> r.at().orElse(Instant.MAX)))
                        .toList();
                remarks.add(remark(name, answered));
            }
        }
        remarks.sort(Comparator.comparingInt((Remark r) -> r.span().start()).thenComparing(Remark::text));
        return remarks;
    }

    /// What began the talk that a remark is part of; itself where it answers nothing that was written.
    private String first(String name) {
        var first = name;
        var answered = answers.get(first);
        for (int steps = 0; answered != null && written.containsKey(answered) && steps < answers.size(); steps++) {
            first = answered;
            answered = answers.get(first);
        }
        return answered != null && written.containsKey(answered) ? name : first; // no end: they answer each other
    }

    private Remark remark(String name, List<Remark> answered) {
        var remark = Objects.requireNonNull(written.get(name));
        int end = ends.getOrDefault(name, starts.getOrDefault(name, 0));
        int start = Math.min(starts.getOrDefault(name, end), end);
        return new Remark(new TextSpan(start, end), remark.author(), remark.text(), remark.at(), answered);
    }
}
