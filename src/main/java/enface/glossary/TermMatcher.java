package enface.glossary;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the terms of a glossary in running text of one language.
///
/// At each place the longest term wins, and matches never overlap. Terms in scripts with spaces stand as whole words;
/// terms in Chinese, Japanese, Thai and the like stand anywhere. Case and marks over letters are folded, with two
/// exceptions: a term in capitals (`WHO`, `IT`) is found in capitals only, and a word with a mark (`pâte`) never
/// stands for a term without one, though the mark may be missing (`resume` for `résumé`).
///
/// Immutable and safe on any thread. A trie: making it takes time and memory in proportion to the terms, finding
/// takes O(text × longest term) at worst and O(text) as a rule.
public final class TermMatcher {

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<Entry> entries = new ArrayList<>(0);
    }

    /// @param capitals whether it must stand in capitals
    /// @param form as it was written, for the marks over its letters; inflected forms have an ending more
    private record Entry(Concept concept, Term term, String form, boolean capitals) {}

    private record Found(int end, Entry entry) {}

    /// Longer words in capitals are shouted, not short for something.
    private static final int LONGEST_ABBREVIATION = 5;

    private final Node root = new Node();

    /// Looks for the terms in `language`, its scripts and regions aside; where two concepts share a term the first
    /// wins.
    public TermMatcher(List<Concept> concepts, LanguageTag language) {
        for (var concept : concepts) {
            for (var term : concept.in(language)) {
                for (var form : TermForms.of(term)) {
                    add(concept, term, form);
                }
            }
        }
    }

    private void add(Concept concept, Term term, String form) {
        var folded = new Folding(form).text();
        if (folded.isEmpty()) {
            return;
        }
        var entry = new Entry(concept, term, form, isCapitals(form));
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

    /// Whether a form is an abbreviation, which in small letters would be another word.
    private static boolean isCapitals(String form) {
        return form.length() <= LONGEST_ABBREVIATION
                && form.chars().noneMatch(Character::isLowerCase)
                && form.chars().filter(Character::isUpperCase).count() >= 2
                && form.chars().noneMatch(Character::isWhitespace);
    }

    /// The terms in `text`, in order.
    public List<TermMatch> find(String text) {
        var matches = new ArrayList<TermMatch>();
        if (root.next.isEmpty()) {
            return matches;
        }
        var folding = new Folding(text);
        for (int i = 0; i < folding.length(); ) {
            var found = mayStart(folding, i) ? longestAt(text, folding, i) : Optional.<Found>empty();
            if (found.isEmpty()) {
                i++;
                continue;
            }
            int end = found.get().end();
            var entry = found.get().entry();
            matches.add(new TermMatch(new TextSpan(folding.start(i), folding.end(end)), entry.concept(), entry.term()));
            i = end;
        }
        return matches;
    }

    private Optional<Found> longestAt(String text, Folding folding, int start) {
        Found best = null;
        @Nullable Node node = root;
        for (int i = start; i < folding.length(); i++) {
            node = node.next.get(folding.charAt(i));
            if (node == null) {
                break;
            }
            if (!node.entries.isEmpty() && mayEnd(folding, i + 1)) {
                var written = text.substring(folding.start(start), folding.end(i + 1));
                for (var entry : node.entries) {
                    if (stands(entry, written)) {
                        best = new Found(i + 1, entry);
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

    private static boolean mayStart(Folding folding, int index) {
        char c = folding.charAt(index);
        if (Character.isLowSurrogate(c)) {
            return false;
        }
        return index == 0 || !isWordCharacter(c) || !isWordCharacter(folding.charAt(index - 1));
    }

    private static boolean mayEnd(Folding folding, int index) {
        if (index == folding.length() || Character.isHighSurrogate(folding.charAt(index - 1))) {
            return index == folding.length();
        }
        return !isWordCharacter(folding.charAt(index - 1)) || !isWordCharacter(folding.charAt(index));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) && !Folding.isUnspaced(c);
    }
}
