package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.stem.WordForms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/// Terms whose words stand in other forms, or with one more word between them; a trie of stems.
///
/// Only spaces and hyphens lie between the words of a term, and only spaces around a word more.
final class InflectedTerms {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(0);
    }

    /// @param words of the form, in small letters
    private record Entry(Concept concept, Term term, List<String> words) {}

    /// A word of a text, in folded characters.
    private record Word(int start, int end, String small) {}

    /// Words of a text from a place on, cut as they are asked for.
    private static final class Ahead {
        private final String text;
        private final Folding folding;
        private final Set<Concept> gone;
        private final List<Word> words = new ArrayList<>();
        private int at;

        Ahead(String text, Folding folding, int start, Set<Concept> gone) {
            this.text = text;
            this.gone = gone;
            this.folding = folding;
            at = start;
        }

        /// The word with a number, or nothing where something other than a space or a hyphen lies before it.
        Optional<Word> get(int number) {
            while (words.size() <= number) {
                int start = words.isEmpty() || !isGap(at) ? at : at + 1;
                int end = start;
                while (end < folding.length() && folding.isWordCharacter(end)) {
                    end++;
                }
                if (end == start) {
                    return Optional.empty();
                }
                words.add(new Word(start, end, small(text.substring(folding.start(start), folding.end(end)))));
                at = end;
            }
            return Optional.of(words.get(number));
        }

        private boolean isGap(int index) {
            return index < folding.length() && (folding.charAt(index) == ' ' || folding.charAt(index) == '-');
        }

        boolean isSpaced(int number) {
            int before = words.get(number).start() - 1;
            return before >= 0 && folding.charAt(before) == ' ';
        }
    }

    /// A longer one is a passage.
    private static final int MOST_WORDS = 12;

    /// So many words of a term are looked for under each of their stems.
    private static final int MOST_FORKS = 4;

    /// So many words are remembered with which no term begins.
    private static final int DULL_BITS = 15;

    private final WordForms forms;
    /// Hashes of words with which no term begins, wherever two have one slot the later one: most words of a text are
    /// passed by without being looked at. Plain reads and writes do: what is lost is looked at again.
    private final AtomicLongArray dull = new AtomicLongArray(1 << DULL_BITS);

    private final Node root = new Node();

    InflectedTerms(WordForms forms) {
        this.forms = forms;
    }

    void add(Concept concept, Term term, String form) {
        var folding = new Folding(form);
        if (TermForms.isAbbreviation(form) || folding.length() == 0) {
            return;
        }
        var ahead = new Ahead(form, folding, 0, Set.of());
        var words = new ArrayList<String>();
        for (int i = 0; i <= MOST_WORDS; i++) {
            ahead.get(i).ifPresent(w -> words.add(w.small()));
        }
        if (words.isEmpty() || words.size() > MOST_WORDS || ahead.at < folding.length()) {
            return; // other signs stand in it
        }
        add(root, new Entry(concept, term, List.copyOf(words)), 0);
    }

    private void add(Node node, Entry entry, int number) {
        if (number == entry.words.size()) {
            node.entries.add(entry);
            return;
        }
        var stems = forms.stems(entry.words.get(number));
        for (var stem : number < MOST_FORKS ? stems : stems.subList(0, 1)) {
            add(node.next.computeIfAbsent(stem, _ -> new Node()), entry, number + 1);
        }
    }

    private static String small(String word) {
        return Normalizer.normalize(word.replace("\u00AD", ""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /// The longest term that starts at a place where a word does, of a concept that is not `gone`.
    ///
    /// @param reached where a term as it is written ends, or else the start; nothing is looked for that ends there
    ///     or before
    Optional<Candidate> longestAt(String text, Folding folding, int start, Set<Concept> gone, int reached) {
        long hash = folding.wordHash(start);
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - DULL_BITS));
        if (dull.getPlain(slot) == hash) {
            return Optional.empty();
        }
        var ahead = new Ahead(text, folding, start, gone);
        boolean starts = false;
        boolean goesOn = false;
        var first = ahead.get(0);
        for (var stem : first.map(w -> forms.stemsInText(w.small())).orElse(List.of())) {
            var node = root.next.get(stem);
            starts |= node != null;
            goesOn |= node != null && !node.next.isEmpty();
        }
        if (first.isEmpty() || !starts) {
            dull.setPlain(slot, hash);
            return Optional.empty();
        }
        int end = first.get().end();
        boolean possessive = end < folding.length() && folding.charAt(end) == '\'';
        if (!goesOn && !possessive && reached >= end) {
            return Optional.empty();
        }
        return longest(root, ahead, 0, new ArrayList<>(), false);
    }

    /// @param taken the words of the text that stand for those of the term so far
    private Optional<Candidate> longest(Node node, Ahead ahead, int number, List<String> taken, boolean parted) {
        Optional<Candidate> best = Optional.empty();
        for (var entry : node.entries) {
            if (stands(entry, taken) && !ahead.gone.contains(entry.concept)) {
                best = Optional.of(candidate(entry, ahead.words.get(number - 1), parted, ahead));
                break;
            }
        }
        if (node.next.isEmpty()) {
            return best;
        }
        best = Candidate.longer(best, step(node, ahead, number, taken, parted));
        if (!parted && number > 0 && ahead.get(number).isPresent() && ahead.isSpaced(number)) {
            var next = ahead.get(number + 1);
            if (next.isPresent() && ahead.isSpaced(number + 1)) {
                best = Candidate.longer(best, step(node, ahead, number + 1, taken, true));
            }
        }
        return best;
    }

    private Optional<Candidate> step(Node node, Ahead ahead, int number, List<String> taken, boolean parted) {
        Optional<Candidate> best = Optional.empty();
        var word = ahead.get(number);
        if (word.isEmpty()) {
            return best;
        }
        for (var stem : forms.stemsInText(word.get().small())) {
            var next = node.next.get(stem);
            if (next != null) {
                taken.add(word.get().small());
                best = Candidate.longer(best, longest(next, ahead, number + 1, taken, parted));
                taken.removeLast();
            }
        }
        return best;
    }

    private boolean stands(Entry entry, List<String> taken) {
        for (int i = 0; i < taken.size(); i++) {
            var own = entry.words.get(i);
            var other = taken.get(i);
            if (!own.equals(other) && !mayBe(own, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBe(String own, String other) {
        return areFoldedAlike(own, other)
                ? new Marks(other).areThoseOf(new Marks(own))
                : forms.areOfOneWord(own, other);
    }

    /// Small letters of ASCII are folded to themselves.
    private static boolean areFoldedAlike(String own, String other) {
        boolean plain = own.chars().allMatch(c -> c < 0x80) && other.chars().allMatch(c -> c < 0x80);
        return plain ? own.equals(other) : new Folding(own).text().equals(new Folding(other).text());
    }

    private static Candidate candidate(Entry entry, Word last, boolean parted, Ahead ahead) {
        int end = last.end();
        var folding = ahead.folding;
        boolean possessive = end + 1 < folding.length()
                && folding.charAt(end) == '\''
                && folding.charAt(end + 1) == 's'
                && folding.mayEnd(end + 2)
                && entry.term.language().language().equals("en");
        var kind = parted ? TermMatch.Kind.PARTED : TermMatch.Kind.INFLECTED;
        return new Candidate(possessive ? end + 2 : end, entry.concept, entry.term, kind);
    }
}
