package enface.glossary.match;

import enface.glossary.Concept;
import enface.glossary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Terms as they are written, letter by letter; a trie of folded characters.
final class WrittenTerms {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(0);
    }

    /// @param capitals whether it must stand in capitals
    /// @param form as it was written, for the marks over its letters; inflected forms have an ending more
    private record Entry(Concept concept, Term term, String form, boolean capitals) {}

    private final Node root = new Node();

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
        var node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.next.computeIfAbsent(folded.charAt(i), _ -> new Node());
        }
        node.entries.add(entry);
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /// The longest term that starts at a place, of a concept that is not `gone`.
    Optional<Candidate> longestAt(String text, Folding folding, int start, Set<Concept> gone) {
        Candidate best = null;
        @Nullable Node node = root;
        for (int i = start; i < folding.length(); i++) {
            node = node.next.get(folding.charAt(i));
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty() && folding.mayEnd(i + 1)) {
                var written = text.substring(folding.start(start), folding.end(i + 1));
                for (var entry : node.entries) {
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
        return written.chars().allMatch(c -> c < 0xC0 || Folding.isUnspaced(c));
    }
}
