package enface.study.term;

import enface.glossary.Example;
import enface.language.cut.WordBoundaries;
import enface.study.hide.CoverModel;
import enface.study.term.TermProposal.Field;
import enface.study.work.Counterparts;
import enface.study.work.Reading;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes of what is selected in the versions shown a concept that could be added: the selected words as its terms, and
/// for the other languages the words that correspond to them.
///
/// On the thread of the window only.
public final class Proposing {

    /// A longer one is no term.
    private static final int LONGEST = 200;

    private static final int MOST_SUGGESTIONS = 3;

    private final Reading reading;
    private final CoverModel covers;
    private final Optional<Counterparts> counterparts;

    public Proposing(Reading reading, CoverModel covers, Optional<Counterparts> counterparts) {
        this.reading = reading;
        this.covers = covers;
        this.counterparts = counterparts;
    }

    private List<Version> shown() {
        return reading.shownProperty().get().versions();
    }

    /// The word at a place, where there is one.
    public static Optional<TextRange> wordAt(Version version, TextPlace place) {
        var text = version.text().paragraph(place.paragraph()).text();
        if (place.offset() >= text.length()) {
            return Optional.empty();
        }
        var word = WordBoundaries.wordAt(version.language(), text, place.offset());
        return word.isEmpty() ? Optional.empty() : Optional.of(TextRange.of(place.paragraph(), word));
    }

    /// What could be added; hidden versions suggest nothing.
    public TermProposal of(Map<VersionId, TextRange> selected) {
        var chosen = new LinkedHashMap<LanguageTag, String>();
        var suggested = new LinkedHashMap<LanguageTag, Set<String>>();
        for (var version : shown()) {
            var language = fieldLanguage(version, chosen.keySet());
            var words = Optional.ofNullable(selected.get(version.id())).map(r -> words(version, r));
            chosen.merge(language, words.orElse(""), (one, other) -> one.isEmpty() ? other : one);
            suggested.computeIfAbsent(language, _ -> new LinkedHashSet<>());
        }
        suggestions(selected).forEach((version, words) -> {
            var language = fieldLanguage(version, chosen.keySet());
            Optional.ofNullable(suggested.get(language)).ifPresent(known -> known.add(words));
        });
        var fields = new ArrayList<Field>();
        chosen.forEach((language, text) -> fields.add(new Field(
                language,
                text,
                suggested.getOrDefault(language, Set.of()).stream()
                        .filter(s -> !s.equals(text))
                        .limit(MOST_SUGGESTIONS)
                        .toList())));
        return new TermProposal(fields, "", example(selected));
    }

    /// Versions that differ in script or region share a field: their terms are looked for in both.
    private static LanguageTag fieldLanguage(Version version, Set<LanguageTag> known) {
        return known.stream()
                .filter(l -> l.sameLanguage(version.language()))
                .findFirst()
                .orElse(version.language());
    }

    private static String words(Version version, TextRange range) {
        var words = version.text().textOf(range).strip().replaceAll("\\s+", " ");
        return words.length() > LONGEST ? "" : words;
    }

    /// What corresponds to the selected words in each version in which nothing is selected.
    private Map<Version, String> suggestions(Map<VersionId, TextRange> selected) {
        var found = new LinkedHashMap<Version, List<TextRange>>();
        for (var version : shown()) {
            var range = selected.get(version.id());
            if (range != null && counterparts.isPresent()) {
                for (var place : wordsIn(version, range)) {
                    counterparts
                            .get()
                            .of(version, place, shown())
                            .forEach((id, ranges) -> shown().stream()
                                    .filter(v -> v.id().equals(id) && !selected.containsKey(id))
                                    .filter(v -> !covers.covers().isHidden(id))
                                    .forEach(v -> found.computeIfAbsent(v, _ -> new ArrayList<>())
                                            .addAll(ranges)));
                }
            }
        }
        var words = new LinkedHashMap<Version, String>();
        found.forEach((version, ranges) -> around(version, ranges).ifPresent(w -> words.put(version, w)));
        return words;
    }

    /// Where words begin in a range.
    private static List<TextPlace> wordsIn(Version version, TextRange range) {
        var places = new ArrayList<TextPlace>();
        int paragraph = range.from().paragraph();
        var text = version.text().paragraph(paragraph).text();
        int end = range.within(paragraph, text.length()).end();
        for (int at = range.from().offset(); at < end && places.size() < LONGEST; ) {
            var word = WordBoundaries.wordAt(version.language(), text, at);
            if (!word.isEmpty() && Character.isLetterOrDigit(text.codePointAt(at))) {
                places.add(new TextPlace(paragraph, at));
            }
            at = Math.max(at + 1, word.isEmpty() ? at + 1 : word.end());
        }
        return places;
    }

    /// From the first of some words to the last, where they stand close to each other.
    private static Optional<String> around(Version version, List<TextRange> ranges) {
        var first = ranges.stream().map(TextRange::from).min(TextPlace::compareTo);
        var last = ranges.stream().map(TextRange::to).max(TextPlace::compareTo);
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().paragraph() != last.get().paragraph()) {
            return Optional.empty();
        }
        int own = ranges.stream()
                .distinct()
                .mapToInt(r -> r.to().offset() - r.from().offset())
                .sum();
        int all = last.get().offset() - first.get().offset();
        if (all > 2 * own + 4) {
            return Optional.empty();
        }
        var words = words(version, new TextRange(first.get(), last.get()));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /// The sentence of the first version in which something is selected.
    private Optional<Example> example(Map<VersionId, TextRange> selected) {
        for (var version : shown()) {
            var range = selected.get(version.id());
            if (range != null && version.text().segmentCount() > 0) {
                var sentence = version.text().rangeOf(version.text().segmentAt(range.from()));
                return Optional.of(new Example(
                        Optional.of(version.id()), sentence, version.text().textOf(sentence)));
            }
        }
        return Optional.empty();
    }
}
