package enface.glossary.chinese;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What a rule wants of one word beside another: one of several things, or none of them.
///
/// @param none whether none of them may hold
record Neighbour(List<Wanted> wanted, boolean none) {

    /// Something that may hold of a word, among those on its side of the run.
    sealed interface Wanted {

        /// @param side the words on one side, the nearest first
        boolean holds(List<SpokenWord> side, int at);
    }

    /// No word stands there.
    record Edge() implements Wanted {
        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            return at >= side.size();
        }
    }

    /// Any word.
    record Any() implements Wanted {
        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            return at < side.size();
        }
    }

    /// One character twice.
    record Doubled() implements Wanted {
        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            if (at >= side.size() || side.get(at).form().length() != 2) {
                return false;
            }
            var form = side.get(at).form();
            return form.charAt(0) == form.charAt(1);
        }
    }

    /// A word that begins and ends so.
    record Form(String start, String end, boolean whole) implements Wanted {
        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            if (at >= side.size()) {
                return false;
            }
            var form = side.get(at).form();
            return whole ? form.equals(start) : form.startsWith(start) && form.endsWith(end);
        }
    }

    /// A part of speech, of any length or of one character or of more.
    record Tag(String start, int characters) implements Wanted {
        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            if (at >= side.size() || !fits(side.get(at).tag())) {
                return false;
            }
            int length = side.get(at).place().length();
            return characters == 0 || (characters == 1 ? length == 1 : length >= characters);
        }

        /// A tag that ends in g is of a part of a word, and another thing than the tag before it: `zg` is no `z`.
        private boolean fits(String tag) {
            return tag.startsWith(start) && (!tag.endsWith("g") || start.endsWith("g"));
        }
    }

    /// Something that holds of any word from there on, not too far away.
    record Somewhere(Wanted wanted) implements Wanted {

        private static final int FARTHEST = 12;

        @Override
        public boolean holds(List<SpokenWord> side, int at) {
            for (int i = at; i < Math.min(side.size(), at + FARTHEST); i++) {
                if (wanted.holds(side, i)) {
                    return true;
                }
            }
            return false;
        }
    }

    Neighbour {
        wanted = List.copyOf(wanted);
    }

    /// @param lists what the names of lists stand for
    static Neighbour read(String written, Map<String, String> lists) {
        boolean none = written.startsWith("!");
        var alternatives = Arrays.stream(written.substring(none ? 1 : 0).split("\\|", -1))
                .flatMap(a -> a.startsWith("@")
                        ? Arrays.stream(list(a, lists).split("\\|", -1))
                        : Arrays.stream(new String[] {a}))
                .map(Neighbour::wanted)
                .toList();
        return new Neighbour(alternatives, none);
    }

    private static String list(String name, Map<String, String> lists) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }

    private static Wanted wanted(String written) {
        char first = written.charAt(0);
        if (first == '<' || first == '>') {
            return new Somewhere(wanted(written.substring(1)));
        }
        if (first == '#') {
            return new Edge();
        }
        if (first == '.') {
            return new Any();
        }
        if (written.equals("AA")) {
            return new Doubled();
        }
        if (first < 0x80 && first != '*') {
            char last = written.charAt(written.length() - 1);
            return Character.isDigit(last)
                    ? new Tag(written.substring(0, written.length() - 1), last - '0')
                    : new Tag(written, 0);
        }
        if (first == '*') {
            return new Form("", written.substring(1), false);
        }
        return written.endsWith("*")
                ? new Form(written.substring(0, written.length() - 1), "", false)
                : new Form(written, "", true);
    }

    boolean fits(List<SpokenWord> side, int at) {
        return none != wanted.stream().anyMatch(w -> w.holds(side, at));
    }
}
