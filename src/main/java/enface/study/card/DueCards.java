package enface.study.card;

import enface.card.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which cards are due: those being learnt first, then those to be asked again, then new ones, so many a day.
///
/// @param ready in the order in which they are asked
/// @param fresh how many of them are new
/// @param next when the next one is due that is not yet
public record DueCards(List<Card> ready, int fresh, Optional<Instant> next) {

    /// More new ones a day nobody keeps up with.
    public static final int NEW_A_DAY = 20;
    /// A card being learnt that comes back within this is asked at once where nothing else is due.
    private static final Duration AHEAD = Duration.ofMinutes(20);

    /// @param begun how many new ones were begun today
    public static DueCards of(List<Card> all, int begun, Instant now) {
        var byDue = Comparator.comparing((Card c) -> c.memory().due()).thenComparingLong(c -> c.id().value());
        var seen = all.stream().filter(c -> !c.memory().isNew()).sorted(byDue).toList();
        var fresh = all.stream()
                .filter(c -> c.memory().isNew())
                .limit(Math.max(0, NEW_A_DAY - begun))
                .toList();
        var due = seen.stream().filter(c -> !c.memory().due().isAfter(now)).toList();
        var ready = Stream.of(
                        due.stream().filter(c -> c.memory().isLearning()),
                        due.stream().filter(c -> !c.memory().isLearning()),
                        fresh.stream())
                .flatMap(s -> s)
                .toList();
        if (ready.isEmpty()) {
            ready = seen.stream()
                    .filter(c -> c.memory().isLearning() && !c.memory().due().isAfter(now.plus(AHEAD)))
                    .toList();
        }
        var asked = ready;
        var next = seen.stream()
                .filter(c -> !asked.contains(c))
                .map(c -> c.memory().due())
                .filter(d -> d.isAfter(now))
                .findFirst();
        return new DueCards(ready, fresh.size(), next);
    }
}
