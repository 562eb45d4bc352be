package enface.intake.document.part;

import enface.intake.draft.Remark;
import enface.text.TextSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people wrote in the margin of a document, by the names that the document gives it, and where it stands.
///
/// Not safe for use by several threads at once.
public final class Margin {

    private record Written(String author, String text, Optional<Instant> at) {}

    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Written> written = new HashMap<>();

    void start(String name, int at) {
        starts.putIfAbsent(name, at);
    }

    void end(String name, int at) {
        ends.putIfAbsent(name, at);
    }

    /// What was written there.
    ///
    /// @param date as documents write it; whatever is none is nothing
    public void write(String name, String author, String text, String date) {
        var words = text.replaceAll("[\\p{Z}\\s&&[^\\n]]+", " ").strip();
        if (!words.isEmpty()) {
            written.put(name, new Written(author.strip(), words, instant(date.strip())));
        }
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeParseException _) {
            try {
                return Optional.of(LocalDateTime.parse(date).toInstant(ZoneOffset.UTC));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    }

    /// All of it, in the order of the text.
    List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        written.forEach((name, remark) -> {
            int end = ends.getOrDefault(name, starts.getOrDefault(name, 0));
            int start = Math.min(starts.getOrDefault(name, end), end);
            remarks.add(new Remark(new TextSpan(start, end), remark.author(), remark.text(), remark.at()));
        });
        remarks.sort(Comparator.comparingInt((Remark r) -> r.span().start()).thenComparing(Remark::text));
        return remarks;
    }
}
