package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.stem.WordForms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

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

    /// A word as it is written in a text, and what the terms make of it.
    ///
    /// @param hash of its characters, marks and all
    /// @param stems the word may have, in a text
    /// @param firsts where terms go on that begin with it
    /// @param alone terms that it is a form of by itself
    /// @param goesOn whether a term of several words begins with it
    private record Seen(
            long hash, String small, List<String> stems, List<Node> firsts, List<Entry> alone, boolean goesOn) {}

    /// Words of a text from a place on, cut as they are asked for.
    private final class Ahead {
        private final String text;
        private final Folding folding;
        private final Set<Concept> gone;
        private final List<Seen> words = new ArrayList<>(2);
        private int[] starts = new int[2];
        private int[] ends = new int[2];
        private int at;

        Ahead(String text, Folding folding, int start, Set<Concept> gone) {
            this.text = text;
            this.gone = gone;
            this.folding = folding;
            at = start;
        }

        /// The word with a number, or nothing where something other than a space or a hyphen lies before it.
        @Nullable
        Seen get(int number) {
            while (words.size() <= number) {
                int start = words.isEmpty() || !isGap(at) ? at : at + 1;
                int end = folding.wordEnd(start);
                if (end == start) {
                    return null;
                }
                if (words.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    ends = Arrays.copyOf(ends, ends.length * 2);
                }
                starts[words.size()] = start;
                ends[words.size()] = end;
                words.add(seen(text, folding, start, end));
                at = end;
            }
            return words.get(number);
        }

        private boolean isGap(int index) {
            return index < folding.length() && (folding.charAt(index) == ' ' || folding.charAt(index) == '-');
        }

        boolean isSpaced(int number) {
            int before = starts[number] - 1;
            return before >= 0 && folding.charAt(before) == ' ';
        }
    }

    /// A longer one is a passage.
    private static final int MOST_WORDS = 12;

    /// So many words of a term are looked for under each of their stems.
    private static final int MOST_FORKS = 4;

    /// So many words are remembered, wherever two have one slot the later one.
    private static final int SEEN_BITS = 15;

    private final WordForms forms;
    /// Plain reads and writes do: what is lost is looked at again.
    private final AtomicReferenceArray<Seen> seen = new AtomicReferenceArray<>(1 << SEEN_BITS);

    private final Node root = new Node();

    InflectedTerms(WordForms forms) {
        this.forms = forms;
    }

    /// Adds a form of a term; nothing is to be looked for before the last one was added.
    void add(Concept concept, Term term, String form) {
        var folding = new Folding(form);
        if (TermForms.isAbbreviation(form) || folding.length() == 0) {
            return;
        }
        var words = new ArrayList<String>();
        for (int at = 0; at < folding.length(); ) {
            char sign = folding.charAt(at);
            int start = words.isEmpty() || (sign != ' ' && sign != '-') ? at : at + 1;
            int end = folding.wordEnd(start);
            if (end == start || words.size() == MOST_WORDS) {
                return; // other signs stand in it
            }
            words.add(small(form.substring(folding.start(start), folding.end(end))));
            at = end;
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

    private Seen seen(String text, Folding folding, int start, int end) {
        long hash = folding.wordHash(start, end);
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SEEN_BITS));
        var known = seen.getPlain(slot);
        if (known != null && known.hash == hash) {
            return known;
        }
        var made = look(hash, small(text.substring(folding.start(start), folding.end(end))));
        if (!made.firsts.isEmpty() || known == null) { // a word that begins no term makes room for none that does
            seen.setRelease(slot, made);
        }
        return made;
    }

    private Seen look(long hash, String small) {
        var stems = forms.stemsInText(small);
        var firsts = new ArrayList<Node>(1);
        var alone = new ArrayList<Entry>(1);
        boolean goesOn = false;
        for (var stem : stems) {
            var node = root.next.get(stem);
            if (node != null) {
                firsts.add(node);
                goesOn |= !node.next.isEmpty();
                for (var entry : node.entries) {
                    if (isForm(entry.words.getFirst(), small)) {
                        alone.add(entry);
                    }
                }
            }
        }
        return new Seen(hash, small, stems, List.copyOf(firsts), List.copyOf(alone), goesOn);
    }

    /// Whether a term may begin with a word in any of its forms.
    boolean mayBegin(String text, Folding folding, int start, int end) {
        return !seen(text, folding, start, end).firsts.isEmpty();
    }

    /// The longest term that starts at a place where a word does, of a concept that is not `gone`.
    ///
    /// @param reached where a term as it is written ends, or else the start; nothing is looked for that ends there
    ///     or before
    Optional<Candidate> longestAt(String text, Folding folding, int start, Set<Concept> gone, int reached) {
        int end = folding.wordEnd(start);
        var first = seen(text, folding, start, end);
        if (first.firsts.isEmpty()) {
            return Optional.empty();
        }
        boolean possessive = end < folding.length() && folding.charAt(end) == '\'';
        if (!first.goesOn && !possessive && reached >= end) {
            return Optional.empty();
        }
        var ahead = new Ahead(text, folding, start, gone);
        ahead.get(0);
        Optional<Candidate> best = Optional.empty();
        for (var entry : first.alone) {
            if (!gone.contains(entry.concept)) {
                best = Optional.of(candidate(entry, end, false, folding));
                break;
            }
        }
        if (!first.goesOn || ahead.get(1) == null) {
            return best;
        }
        var taken = new ArrayList<String>();
        taken.add(first.small);
        for (var node : first.firsts) {
            best = Candidate.longer(best, goOn(node, ahead, 1, taken, false));
        }
        return best;
    }

    /// @param taken the words of the text that stand for those of the term so far
    private Optional<Candidate> longest(Node node, Ahead ahead, int number, List<String> taken, boolean parted) {
        Optional<Candidate> best = Optional.empty();
        for (var entry : node.entries) {
            if (stands(entry, taken) && !ahead.gone.contains(entry.concept)) {
                best = Optional.of(candidate(entry, ahead.ends[number - 1], parted, ahead.folding));
                break;
            }
        }
        return node.next.isEmpty() ? best : Candidate.longer(best, goOn(node, ahead, number, taken, parted));
    }

    /// The longest term that takes at least one word more.
    private Optional<Candidate> goOn(Node node, Ahead ahead, int number, List<String> taken, boolean parted) {
        var best = step(node, ahead, number, taken, parted);
        if (!parted && ahead.get(number) != null && ahead.isSpaced(number)) {
            var next = ahead.get(number + 1);
            if (next != null && ahead.isSpaced(number + 1)) {
                best = Candidate.longer(best, step(node, ahead, number + 1, taken, true));
            }
        }
        return best;
    }

    private Optional<Candidate> step(Node node, Ahead ahead, int number, List<String> taken, boolean parted) {
        Optional<Candidate> best = Optional.empty();
        var word = ahead.get(number);
        if (word == null) {
            return best;
        }
        for (var stem : word.stems) {
            var next = node.next.get(stem);
            if (next != null) {
                taken.add(word.small);
                best = Candidate.longer(best, longest(next, ahead, number + 1, taken, parted));
                taken.removeLast();
            }
        }
        return best;
    }

    private boolean stands(Entry entry, List<String> taken) {
        for (int i = 0; i < taken.size(); i++) {
            if (!isForm(entry.words.get(i), taken.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isForm(String own, String other) {
        return own.equals(other) || mayBe(own, other);
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

    private static Candidate candidate(Entry entry, int end, boolean parted, Folding folding) {
        boolean possessive = end + 1 < folding.length()
                && folding.charAt(end) == '\''
                && folding.charAt(end + 1) == 's'
                && folding.mayEnd(end + 2)
                && entry.term.language().language().equals("en");
        var kind = parted ? TermMatch.Kind.PARTED : TermMatch.Kind.INFLECTED;
        return new Candidate(possessive ? end + 2 : end, entry.concept, entry.term, kind);
    }
}
