package enface.study.card;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Memory;
import enface.glossary.Concept;
import enface.glossary.Example;
import enface.glossary.Term;
import enface.glossary.match.TermMatchers;
import enface.job.Progress;
import enface.note.Note;
import enface.note.Target;
import enface.study.work.BeadText;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes cards of a work: of a word where it stands, of the terms that stand in it, of its notes. The sentence of the
/// word is asked with a gap; the sentence beside it stands below.
///
/// On any thread.
public final class CardMaking {

    /// What is longer is a passage, and no word to be learnt.
    private static final int LONGEST = 200;

    private final OpenWork work;
    private final Set<VersionId> hidden;
    private final Readings readings;
    private final Instant now;

    /// How words are read whose letters do not say it.
    @FunctionalInterface
    public interface Readings {

        /// Nothing is known of any.
        Readings NONE = (_, _) -> "";

        /// @return empty where nothing is to be said
        String of(LanguageTag language, String word);
    }

    /// What is known of a word.
    ///
    /// @param meaning empty where nothing is
    public record Known(String meaning, String remark) {}

    /// @param hidden versions that give nothing away
    public CardMaking(OpenWork work, Set<VersionId> hidden, Readings readings, Instant now) {
        this.work = work;
        this.hidden = Set.copyOf(hidden);
        this.readings = readings;
        this.now = now;
    }

    /// The card of a word where it stands; nothing where there is no word.
    public Optional<Card> ofWord(Version version, TextRange range, Known known) {
        var word = words(version, range);
        return word.isEmpty() || word.length() > LONGEST
                ? Optional.empty()
                : Optional.of(placed(key(version.language(), word), version, range, word, known));
    }

    /// What tells the card of a word.
    public static CardKey key(LanguageTag language, String word) {
        return new CardKey(Origin.WORD, language.language() + ":" + word.toLowerCase(Locale.ROOT));
    }

    /// The card of a term where it stands.
    public Card ofTerm(Concept concept, Term term, Version version, TextRange range) {
        return placed(key(concept, version.language()), version, range, term.text(), known(concept, version));
    }

    /// What tells the card of a concept.
    public static CardKey key(Concept concept, LanguageTag language) {
        return new CardKey(Origin.TERM, concept.id().value() + ":" + language.language());
    }

    private Known known(Concept concept, Version version) {
        return known(concept, version.language());
    }

    private Known known(Concept concept, LanguageTag own) {
        var others = concept.terms().stream()
                .filter(t -> !t.language().sameLanguage(own) && t.status() != Term.Status.DEPRECATED)
                .filter(t -> work.versions().stream()
                        .noneMatch(v -> hidden.contains(v.id()) && v.language().sameLanguage(t.language())))
                .map(Term::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Known(others, concept.definition());
    }

    /// A card for each concept: at its first place in the original; one that stands nowhere there, by its example or
    /// by its terms alone.
    public List<Card> ofTerms(List<Concept> concepts, TermMatchers matchers, Progress progress) {
        var original = work.work().original();
        if (original.isEmpty()) {
            return List.of();
        }
        var wanted = concepts.stream().map(Concept::id).collect(Collectors.toCollection(HashSet::new));
        Map<Concept, Card> made = new LinkedHashMap<>();
        var matcher = matchers.in(original.get().language());
        int all = original.get().text().paragraphs().size();
        for (int p = 0; p < all && !wanted.isEmpty(); p++) {
            progress.step(p, all);
            for (var match : matcher.find(original.get().text().paragraph(p).text())) {
                if (wanted.remove(match.concept().id())) {
                    made.put(
                            match.concept(),
                            ofTerm(match.concept(), match.term(), original.get(), TextRange.of(p, match.span())));
                }
            }
        }
        return concepts.stream()
                .flatMap(c -> Optional.ofNullable(made.get(c)).stream())
                .toList();
    }

    /// A card for each passage that a note is about, with what the note says; that of several versions at once asks
    /// for the first.
    public List<Card> ofNotes(List<Note> notes) {
        var cards = new ArrayList<Card>();
        for (var note : notes) {
            note.targets().stream()
                    .filter(t -> !t.isGone() && !t.isGap() && t.quote().length() <= LONGEST)
                    .findFirst()
                    .flatMap(t -> ofNote(note, t))
                    .ifPresent(cards::add);
        }
        return List.copyOf(cards);
    }

    private Optional<Card> ofNote(Note note, Target target) {
        var meaning = note.targets().stream()
                .filter(t -> !t.version().equals(target.version()) && !t.isGap())
                .filter(t -> !hidden.contains(t.version()))
                .map(Target::quote)
                .collect(Collectors.joining(", "));
        var name = note.token().isEmpty() ? Long.toString(note.id().value()) : note.token();
        return work.version(target.version())
                .filter(v -> !words(v, target.range()).isEmpty())
                .map(v -> placed(
                        new CardKey(Origin.NOTE, name),
                        v,
                        target.range(),
                        words(v, target.range()),
                        new Known(meaning, note.text())));
    }

    private static String words(Version version, TextRange range) {
        return oneLine(version.text().textOf(range)).strip();
    }

    /// A line break in a passage is a space; as many signs as before, so that places in it stay.
    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private Card placed(CardKey key, Version version, TextRange range, String word, Known known) {
        int first = version.text().segmentAt(range.from());
        int last = version.text().segmentAt(before(range));
        var segments = new SegmentRange(first, Math.max(first, last) + 1);
        var within = new BeadText(version.text(), segments);
        var gap = new TextSpan(within.offsetOf(range.from()), within.offsetOf(range.to()));
        var beside = beside(version, segments);
        var answer = new Answer(
                beside.map(b -> b.version().language()).orElse(LanguageTag.UNDETERMINED),
                readings.of(version.language(), word),
                known.meaning(),
                beside.map(Beside::text).orElse(""),
                known.remark());
        var text = new CardText(version.language(), word, oneLine(version.text().textOf(segments)), gap, answer);
        var place = new Example(Optional.of(version.id()), range, version.text().textOf(range));
        return new Card(CardId.NONE, key, text, Optional.of(place), Memory.fresh(now));
    }

    private static TextPlace before(TextRange range) {
        var to = range.to();
        return to.offset() > 0 && !range.isEmpty() ? new TextPlace(to.paragraph(), to.offset() - 1) : to;
    }

    /// What stands beside a passage.
    private record Beside(Version version, String text) {}

    /// The same in the original, or of the original in the first version of another language.
    private Optional<Beside> beside(Version version, SegmentRange segments) {
        return work.given().stream()
                .filter(v -> !v.language().sameLanguage(version.language()) && !hidden.contains(v.id()))
                .filter(v -> work.isOriginal(v) || work.isOriginal(version))
                .flatMap(v -> beside(version, segments, v).stream())
                .findFirst();
    }

    private Optional<Beside> beside(Version version, SegmentRange segments, Version other) {
        boolean from = work.isOriginal(version);
        var alignment = work.alignment(from ? other : version).orElseThrow();
        int bead = from ? alignment.beadOfSource(segments.from()) : alignment.beadOfTarget(segments.from());
        var there = alignment.beads().get(bead);
        var counterpart = from ? there.target() : there.source();
        return counterpart.isEmpty()
                ? Optional.empty()
                : Optional.of(new Beside(other, oneLine(other.text().textOf(counterpart))));
    }

    /// The cards of concepts that stand in no text: their terms ask for each other.
    public static List<Card> ofConcepts(List<Concept> concepts, LanguageTag asked, Readings readings, Instant now) {
        var cards = new ArrayList<Card>();
        for (var concept : concepts) {
            concept.preferred(asked).ifPresent(term -> {
                var other = concept.terms().stream()
                        .filter(t -> !t.language().sameLanguage(asked) && t.status() != Term.Status.DEPRECATED)
                        .toList();
                var answer = new Answer(
                        other.stream().map(Term::language).findFirst().orElse(LanguageTag.UNDETERMINED),
                        readings.of(term.language(), term.text()),
                        other.stream().map(Term::text).distinct().collect(Collectors.joining(", ")),
                        "",
                        concept.definition());
                var text = new CardText(term.language(), term.text(), "", new TextSpan(0, 0), answer);
                if (!answer.meaning().isEmpty() || !answer.remark().isEmpty()) {
                    cards.add(new Card(
                            CardId.NONE,
                            key(concept, asked),
                            text,
                            concept.about().example(),
                            Memory.fresh(now)));
                }
            });
        }
        return List.copyOf(cards);
    }
}
