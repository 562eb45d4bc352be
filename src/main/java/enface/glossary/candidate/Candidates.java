package enface.glossary.candidate;

import enface.job.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds in a text what may be a term of it.
///
/// Phrases are weighed by their C-value (Frantzi, Ananiadou and Mima 2000): a phrase counts for more the longer it is
/// and the oftener it stands by itself,
///
///     C(a) = log2(|a| + 1) · (f(a) − the mean of f(b) over the longer candidates b that hold a)
///
/// Words alone, and words of scripts without spaces and their runs, by how much oftener they stand in this text than
/// in the others of the library: the log-likelihood ratio of Dunning (1993). What stands no oftener here than there is
/// none. Where there are no other texts the C-value alone is left.
///
/// Time and memory grow with the texts.
public final class Candidates {

    private static final int MOST_WORDS = 5;
    private static final int LEAST = 2;
    private static final int LEAST_ALONE = 3;
    /// So many letters are no term any more.
    private static final int LONGEST = 60;
    /// One in a hundred by chance, and one in a thousand.
    private static final double SIGNIFICANT = 6.63;

    private static final double VERY_SIGNIFICANT = 10.83;
    private static final int ENOUGH = 1_000;

    private final Units units;

    public Candidates(Units units) {
        this.units = units;
    }

    /// A phrase while it is counted.
    private static final class Counted {
        private final int words;
        private final Map<String, Integer> forms = new HashMap<>();
        private int count;
        private int rest;
        private int longer;
        private int inLonger;

        Counted(int words) {
            this.words = words;
        }

        void add(String form) {
            count++;
            forms.merge(form, 1, Integer::sum);
        }

        String form() {
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(
                                    Map.Entry.<String, Integer>comparingByKey().reversed()))
                    .orElseThrow()
                    .getKey();
        }

        double cValue() {
            double by = longer == 0 ? count : count - (double) inLonger / longer;
            return Math.log(words + 1.0) / Math.log(2) * by;
        }
    }

    /// What may be a term, the likeliest first.
    ///
    /// @param text paragraph by paragraph
    /// @param rest other texts in the same language, against which it is held
    public List<Candidate> in(List<String> text, List<String> rest, Progress progress) {
        var found = new HashMap<String, Counted>();
        long here = count(text, found, progress.part(0, 0.4));
        found.values().removeIf(c -> c.count < LEAST || (c.words == 1 && c.count < LEAST_ALONE));
        nest(found);
        long there = countRest(rest, found, progress.part(0.4, 1));
        var candidates = new ArrayList<Candidate>();
        found.forEach((key, counted) -> {
            double weight = weight(counted, here, there);
            var form = counted.form();
            if (weight > 0 && form.length() <= LONGEST) {
                candidates.add(new Candidate(units.language(), form, counted.count, weight, key));
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::text));
        return List.copyOf(candidates);
    }

    private long count(List<String> text, Map<String, Counted> found, Progress progress) {
        long words = 0;
        for (int p = 0; p < text.size(); p++) {
            progress.step(p, text.size());
            var line = units.in(text.get(p));
            words += line.size();
            for (int from = 0; from < line.size(); from++) {
                for (int to = from + 1; to <= line.size() && to - from <= MOST_WORDS; to++) {
                    if (to - from > 1 && !line.get(to - 1).joined()) {
                        break;
                    }
                    if (line.get(from).edge() && line.get(to - 1).edge() && isLongEnough(line, from, to)) {
                        int length = to - from;
                        found.computeIfAbsent(key(line, from, to), _ -> new Counted(length))
                                .add(form(line, from, to));
                    }
                }
            }
        }
        return words;
    }

    /// A character alone is no term.
    private boolean isLongEnough(List<Unit> line, int from, int to) {
        return !units.isUnspaced()
                || form(line, from, to).codePointCount(0, form(line, from, to).length()) > 1;
    }

    private static String key(List<Unit> line, int from, int to) {
        var key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(line.get(i).key());
        }
        return key.toString();
    }

    private static String form(List<Unit> line, int from, int to) {
        var form = new StringBuilder(line.get(from).text());
        for (int i = from + 1; i < to; i++) {
            form.append(line.get(i).before()).append(line.get(i).text());
        }
        return form.toString();
    }

    /// Tells each candidate of the longer ones that hold it; one that never stands without the same longer one goes.
    private static void nest(Map<String, Counted> found) {
        var swallowed = new HashSet<String>();
        found.forEach((key, longer) -> {
            for (var part : parts(key)) {
                var counted = found.get(part);
                if (counted != null) {
                    counted.longer++;
                    counted.inLonger += longer.count;
                    if (counted.count == longer.count) {
                        swallowed.add(part);
                    }
                }
            }
        });
        found.keySet().removeAll(swallowed);
    }

    private static Set<String> parts(String key) {
        var words = List.of(key.split(" ", -1));
        var parts = new HashSet<String>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from < words.size()) {
                    parts.add(String.join(" ", words.subList(from, to)));
                }
            }
        }
        return parts;
    }

    private long countRest(List<String> rest, Map<String, Counted> found, Progress progress) {
        long words = 0;
        for (int p = 0; p < rest.size(); p++) {
            progress.step(p, rest.size());
            var line = units.in(rest.get(p));
            words += line.size();
            for (int from = 0; from < line.size(); from++) {
                for (int to = from + 1; to <= Math.min(line.size(), from + MOST_WORDS); to++) {
                    var counted = found.get(key(line, from, to));
                    if (counted != null) {
                        counted.rest++;
                    }
                }
            }
        }
        return words;
    }

    /// 0 for what is none.
    private double weight(Counted counted, long here, long there) {
        if (there < ENOUGH) {
            return counted.cValue();
        }
        double likelihood = likelihood(counted.count, here, counted.rest, there);
        boolean alone = counted.words == 1;
        if (likelihood < (alone ? VERY_SIGNIFICANT : SIGNIFICANT) && (alone || counted.rest > 0)) {
            return 0;
        }
        return units.isUnspaced() ? likelihood : counted.cValue();
    }

    /// The log-likelihood ratio of two counts in texts of so many words; 0 where the word is rarer in the first.
    static double likelihood(long one, long all, long other, long others) {
        double together = (double) (one + other) / (all + others);
        if (one <= all * together) {
            return 0;
        }
        return 2 * (part(one, all * together) + part(other, others * together));
    }

    private static double part(long count, double expected) {
        return count == 0 ? 0 : count * Math.log(count / expected);
    }
}
