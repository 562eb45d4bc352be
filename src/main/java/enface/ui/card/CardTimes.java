package enface.ui.card;

import enface.language.cut.Words;
import java.time.Duration;

/// How long until a card is asked again, as a person says it.
final class CardTimes {

    private static final long MONTH = 30;
    private static final long YEAR = 365;

    private CardTimes() {}

    static String in(Words words, Duration pause) {
        long days = pause.plusHours(1).toDays();
        if (days < 1) {
            long minutes = Math.max(1, pause.plusSeconds(30).toMinutes());
            return minutes < 60
                    ? words.get("card.in.minutes", minutes)
                    : words.get(
                            "card.in.hours", Math.max(1, pause.plusMinutes(30).toHours()));
        }
        if (days < MONTH) {
            return words.get("card.in.days", days);
        }
        return days < YEAR
                ? words.get("card.in.months", Math.round(days / 3.0435) / 10.0)
                : words.get("card.in.years", Math.round(days / 36.525) / 10.0);
    }
}
