package enface.text;

import java.util.ArrayList;
import java.util.List;

/// Who says a paragraph, when each of its sentences is said, and on which page of its source it stands, as far as a
/// file or a person told.
///
/// @param speaker empty where nobody knows
/// @param times one for each sentence of the paragraph; none at all where no time is known
/// @param page as the source calls it, two joined by [#TO] where it goes on over pages; empty where nobody knows
public record Said(String speaker, List<Time> times, String page) {

    /// Stands between two pages.
    public static final String TO = "–";

    /// Where nobody knows anything.
    public static final Said UNKNOWN = new Said("", List.of());

    /// What stands on no known page.
    public Said(String speaker, List<Time> times) {
        this(speaker, times, "");
    }

    /// When a sentence is said, in milliseconds from the start of what was recorded.
    ///
    /// @param to not before `from`; both are 0 where it is not known
    public record Time(int from, int to) {

        public static final Time UNKNOWN = new Time(0, 0);

        public Time {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("no time: " + from + " to " + to);
            }
        }

        public boolean isKnown() {
            return to > 0;
        }

        /// From the beginning of this to the end of another.
        Time and(Time other) {
            if (!isKnown() || !other.isKnown()) {
                return isKnown() ? this : other;
            }
            return new Time(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    public Said {
        times = times.stream().anyMatch(Time::isKnown) ? List.copyOf(times) : List.of();
    }

    /// What is said by somebody at no known time.
    public static Said by(String speaker) {
        return new Said(speaker, List.of());
    }

    public boolean isTimed() {
        return !times.isEmpty();
    }

    /// When a sentence of the paragraph is said.
    public Time time(int sentence) {
        return isTimed() ? times.get(sentence) : Time.UNKNOWN;
    }

    /// The same of another speaker.
    public Said of(String other) {
        return new Said(other, times, page);
    }

    /// The same on another page.
    public Said on(String other) {
        return new Said(speaker, times, other);
    }

    /// The same for some consecutive sentences alone.
    public Said part(int from, int to) {
        return isTimed() ? new Said(speaker, times.subList(from, to), page) : this;
    }

    /// The same where a sentence is parted in two: nobody knows when the second begins, so that both have its time.
    public Said parted(int sentence) {
        if (!isTimed()) {
            return this;
        }
        var now = new ArrayList<>(times);
        now.add(sentence, times.get(sentence));
        return new Said(speaker, now, page);
    }

    /// The same where a sentence is one with the next.
    public Said joined(int sentence) {
        if (!isTimed()) {
            return this;
        }
        var now = new ArrayList<>(times);
        now.set(sentence, times.get(sentence).and(now.remove(sentence + 1)));
        return new Said(speaker, now, page);
    }

    /// This paragraph and another as one; the first that has a speaker tells whose it is.
    ///
    /// @param own how many sentences this one has
    /// @param others how many the other has
    public Said then(Said other, int own, int others) {
        var now = new ArrayList<Time>();
        for (int i = 0; i < own; i++) {
            now.add(time(i));
        }
        for (int i = 0; i < others; i++) {
            now.add(other.time(i));
        }
        return new Said(speaker.isEmpty() ? other.speaker : speaker, now, pages(page, other.page));
    }

    /// From where one stretch of pages begins to where another ends; what is known where only one is.
    public static String pages(String first, String last) {
        if (first.isEmpty() || last.isEmpty()) {
            return first + last;
        }
        var from = first.split(TO, 2)[0];
        var to = last.substring(last.lastIndexOf(TO) + 1);
        return from.equals(to) ? from : from + TO + to;
    }
}
