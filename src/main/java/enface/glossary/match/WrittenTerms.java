package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Terms as they are written, letter by letter; a trie of folded characters.
final class WrittenTerms {

    /// @param capitals whether it must stand in capitals
    /// @param form as it was written, for the marks over its letters; inflected forms have an ending more
    private record Entry(Concept concept, Term term, String form, boolean capitals) {}

    private final CharTrie trie = new CharTrie();
    /// Hashes of the words that terms begin with; small enough to stay near the processor.
    private final HashedWords firsts = new HashedWords();
    /// By node.
    private final List<List<Entry>> entries = new ArrayList<>();

    void add(Concept concept, Term term, String form) {
        var folded = new Folding(form).text();
        if (folded.isEmpty()) {
            return;
        }
        var entry = new Entry(concept, term, form, TermForms.isAbbreviation(form));
        addEntry(folded, entry);
        if (term.language().language().equals("en")) {
            TermForms.inflected(folded).forEach(f -> addEntry(f, entry));
        }
    }

    private void addEntry(String folded, Entry entry) {
        firsts.add(new Folding(folded).foldedHash(0));
        int node = CharTrie.ROOT;
        for (int i = 0; i < folded.length(); i++) {
            node = trie.make(node, folded.charAt(i));
        }
        while (entries.size() <= node) {
            entries.add(List.of());
        }
        var all = new ArrayList<>(entries.get(node));
        all.add(entry);
        entries.set(node, List.copyOf(all));
    }

    boolean isEmpty() {
        return trie.isEmpty();
    }

    /// Whether a term may begin with the word at a place; of a few words that begin none as well.
    boolean mayBegin(Folding folding, int start) {
        return firsts.contains(folding.foldedHash(start));
    }

    /// The longest term that starts at a place, of a concept that is not `gone`.
    Optional<Candidate> longestAt(String text, Folding folding, int start, Set<Concept> gone) {
        Candidate best = null;
        int node = CharTrie.ROOT;
        for (int i = start; i < folding.length(); i++) {
            node = trie.next(node, folding.charAt(i));
            if (node == CharTrie.NONE) {
                break;
            }
            if (node < entries.size() && !entries.get(node).isEmpty() && folding.mayEnd(i + 1)) {
                var written = text.substring(folding.start(start), folding.end(i + 1));
                for (var entry : entries.get(node)) {
                    if (stands(entry, written) && !gone.contains(entry.concept)) {
                        best = new Candidate(i + 1, entry.concept, entry.term, TermMatch.Kind.WRITTEN);
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean stands(Entry entry, String written) {
        if (entry.capitals && !written.startsWith(entry.form)) {
            return false;
        }
        return hasNoMarks(written) || new Marks(written).areThoseOf(new Marks(entry.form));
    }

    private static boolean hasNoMarks(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= 0xC0 && !Folding.isUnspaced(c)) {
                return false;
            }
        }
        return true;
    }
}
