package enface.glossary.dictionary;

import enface.language.han.Pinyin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A dictionary in memory: head words as texts, everything else as packed bytes until it is asked for.
///
/// Immutable and safe on any thread. A look-up costs what its entries are long.
public final class TableDictionary implements Dictionary {

    private static final String SHIPPED = "/lexicon/cedict.dictionary.gz";
    /// A reading inside a meaning: `variant of 著|着[zhe5]`.
    private static final Pattern READING = Pattern.compile("\\[([A-Za-z:]+[1-5](?: [A-Za-z:]+[1-5])*)]");

    private static final Pattern REFERENCE =
            Pattern.compile("(?:see |used in |surname |abbr\\. for |.{0,30}variant of ).*");
    private static final Comparator<DictionaryEntry> LIKELIEST_FIRST = Comparator.comparing(DictionaryEntry::isName)
            .thenComparing(
                    Comparator.comparingLong(TableDictionary::ownMeanings).reversed());

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[;,]\\s*");
    private static final int UNRANKED = Integer.MAX_VALUE;

    private final String[] simplified;
    private final String[] traditional;
    private final DictionaryPack.Column pinyin;
    private final DictionaryPack.Column glosses;
    private final HeadIndex bySimplified;
    private final HeadIndex byTraditional;
    private final int longest;

    TableDictionary(
            DictionaryPack.Column heads,
            DictionaryPack.Column traditionalForms,
            DictionaryPack.Column pinyin,
            DictionaryPack.Column glosses) {
        this.pinyin = pinyin;
        this.glosses = glosses;
        simplified = new String[heads.size()];
        traditional = new String[heads.size()];
        var before = "";
        int most = 0;
        for (int i = 0; i < simplified.length; i++) {
            var line = heads.line(i);
            before = before.substring(0, line.charAt(0) - 'A') + line.substring(1);
            simplified[i] = before;
            traditional[i] = traditionalForms.isEmpty(i) ? before : traditional(before, traditionalForms.line(i));
            most = Math.max(most, Math.max(before.length(), traditional[i].length()));
        }
        longest = most;
        bySimplified = new HeadIndex(simplified);
        byTraditional = new HeadIndex(traditional);
    }

    private static String traditional(String simplified, String differing) {
        if (differing.length() != simplified.length()) {
            return differing;
        }
        var form = new StringBuilder(differing);
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == '.') {
                form.setCharAt(i, simplified.charAt(i));
            }
        }
        return form.toString();
    }

    /// The dictionary that comes with the program; its source is told in `lexicon/NOTICE`. Unpacking takes some tenths
    /// of a second: do it once, and see [LazyDictionary].
    public static TableDictionary shipped() {
        try (var packed = TableDictionary.class.getResourceAsStream(SHIPPED)) {
            if (packed == null) {
                throw new IllegalStateException("missing resource " + SHIPPED);
            }
            return DictionaryPack.read(packed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A dictionary of lines in the form of CC-CEDICT; others are passed over.
    public static TableDictionary ofCedict(Stream<String> lines) {
        try {
            var packed = new ByteArrayOutputStream();
            DictionaryPack.write(CedictLines.read(lines), packed);
            return DictionaryPack.read(new ByteArrayInputStream(packed.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory, where there is nothing to go wrong
        }
    }

    public int size() {
        return simplified.length;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean knows(String word) {
        return bySimplified.first(word) >= 0 || byTraditional.first(word) >= 0;
    }

    @Override
    public List<DictionaryEntry> entries(String word) {
        var entries = new ArrayList<DictionaryEntry>();
        for (int i = bySimplified.first(word); i >= 0; i = bySimplified.next(i)) {
            entries.add(entry(i));
        }
        for (int i = byTraditional.first(word); i >= 0; i = byTraditional.next(i)) {
            if (!simplified[i].equals(word)) {
                entries.add(entry(i));
            }
        }
        entries.sort(LIKELIEST_FIRST);
        return entries;
    }

    /// Reads through all meanings, which takes some milliseconds for a hundred thousand entries.
    @Override
    public List<DictionaryEntry> meaning(String english) {
        var wanted = english.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<DictionaryEntry>();
        glosses.linesWith(wanted, line -> {
            var entry = entry(line);
            if (rank(entry, wanted) < UNRANKED) {
                found.add(entry);
            }
        });
        found.sort(Comparator.comparing(DictionaryEntry::isName)
                .thenComparingInt(entry -> rank(entry, wanted))
                .thenComparing(
                        Comparator.comparingLong(TableDictionary::ownMeanings).reversed()));
        return found;
    }

    /// The place of a meaning among those of an entry: what is said first is meant most.
    private static int rank(DictionaryEntry entry, String english) {
        for (int i = 0; i < entry.glosses().size(); i++) {
            var bare = BRACKETS.matcher(entry.glosses().get(i)).replaceAll("").strip();
            var meant = Arrays.stream(ALTERNATIVES.split(bare, -1))
                    .map(m -> m.startsWith("to ") ? m.substring(3) : m)
                    .anyMatch(english::equals);
            if (meant) {
                return i;
            }
        }
        return UNRANKED;
    }

    private DictionaryEntry entry(int number) {
        return new DictionaryEntry(
                simplified[number],
                traditional[number],
                List.of(pinyin.line(number).split(" ", -1)),
                Arrays.stream(glosses.line(number).split("/", -1))
                        .map(TableDictionary::withMarks)
                        .toList());
    }

    private static String withMarks(String gloss) {
        return READING.matcher(gloss).replaceAll(r -> Matcher.quoteReplacement("[" + Pinyin.marked(r.group(1)) + "]"));
    }

    /// How many meanings of its own an entry has: remarks and references to other entries are none.
    private static long ownMeanings(DictionaryEntry entry) {
        return entry.glosses().stream()
                .filter(g -> !g.startsWith("CL:") && !REFERENCE.matcher(g).matches())
                .count();
    }
}
