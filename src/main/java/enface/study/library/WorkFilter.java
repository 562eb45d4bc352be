package enface.study.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Which works are shown: those that have all that is asked for.
///
/// @param speaker as a reader of the words is told of them
/// @param year in the date
/// @param opened how long ago it was opened last
public record WorkFilter(
        Optional<String> collection,
        Optional<LanguageTag> language,
        Optional<String> speaker,
        Optional<String> year,
        Optional<String> tag,
        Optional<Opened> opened) {

    /// All works.
    public static final WorkFilter ALL = new WorkFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// How long ago a work was opened last.
    public enum Opened {
        WEEK,
        MONTH,
        BEFORE,
        NEVER;

        /// The words for it are under `library.opened.` and this.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean holds(Optional<Instant> opened, Instant now) {
            return switch (this) {
                case WEEK -> opened.filter(o -> isWithin(o, now, 7)).isPresent();
                case MONTH -> opened.filter(o -> isWithin(o, now, 31)).isPresent();
                case BEFORE -> opened.filter(o -> !isWithin(o, now, 31)).isPresent();
                case NEVER -> opened.isEmpty();
            };
        }

        private static boolean isWithin(Instant opened, Instant now, int days) {
            return opened.isAfter(now.minus(Duration.ofDays(days)));
        }
    }

    public WorkFilter inCollection(Optional<String> now) {
        return new WorkFilter(now, language, speaker, year, tag, opened);
    }

    public WorkFilter inLanguage(Optional<LanguageTag> now) {
        return new WorkFilter(collection, now, speaker, year, tag, opened);
    }

    public WorkFilter by(Optional<String> now) {
        return new WorkFilter(collection, language, now, year, tag, opened);
    }

    public WorkFilter of(Optional<String> now) {
        return new WorkFilter(collection, language, speaker, now, tag, opened);
    }

    public WorkFilter tagged(Optional<String> now) {
        return new WorkFilter(collection, language, speaker, year, now, opened);
    }

    public WorkFilter openedWithin(Optional<Opened> now) {
        return new WorkFilter(collection, language, speaker, year, tag, now);
    }

    /// The same in any collection.
    public boolean isAll() {
        return inCollection(Optional.empty()).equals(ALL);
    }

    /// @param words of the reader
    public boolean shows(WorkEntry work, Words words, Instant now) {
        var shelved = work.shelved();
        return collection.filter(c -> !shelved.collections().contains(c)).isEmpty()
                && tag.filter(t -> !shelved.tags().contains(t)).isEmpty()
                && language.filter(l -> work.versions().stream()
                                .noneMatch(v -> v.language().equals(l)))
                        .isEmpty()
                && (speaker.isEmpty() || speaker.equals(Order.text(words, work, Field.SPEAKER)))
                && (year.isEmpty() || year.equals(Order.year(work)))
                && opened.filter(o -> !o.holds(shelved.opened(), now)).isEmpty();
    }
}
