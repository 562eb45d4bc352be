package enface.intake.book;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.intake.block.Block;
import enface.intake.shape.Layout;
import enface.intake.shape.Layout.Placed;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises a list of words at the end of a text, `confront vt. 面对；遭遇`, so that it is kept and not paired with
/// the text.
final class VocabularyReader {

    /// The blocks before the list, and those of it with its title; the second empty where there is no list.
    record Split(List<Block> body, List<Block> list) {}

    private static final String POS =
            "(?:(?:n|v|vt|vi|adj|adv|adb|a|ad|prep|conj|pron|num|int|phr|abbr|aux|art)" + "(?:[./&、]\\s*|(?=\\s)))+";
    private static final Pattern ENTRY = Pattern.compile(
            "([A-Za-z][A-Za-z'’ -]{0,40}?)\\s+(?:\\[[^\\]]*]|/[^/]*/)?\\s*(" + POS + ")?\\s*(\\S*\\p{IsHan}.*)",
            Pattern.DOTALL);
    private static final Pattern WITH_POS = Pattern.compile("(?s).*?\\b" + POS + ".*\\p{IsHan}.*");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:new\\s+)?(?:words?|vocabulary|glossary|word list)(?:\\s+list)?[:：]?|生词|词汇|生词表|词汇表|单词|重点词汇");
    private static final int LEAST_ENTRIES = 3;
    private static final int LONGEST_ENTRY = 160;

    private VocabularyReader() {}

    /// Whether a text is the title of a word list.
    static boolean isTitle(String text) {
        return TITLE.matcher(text.strip()).matches();
    }

    /// The text without the list at its end, and all lists of words.
    static Lists split(Layout layout) {
        int unvoiced = layout.placed().size();
        while (unvoiced > 0 && layout.placed().get(unvoiced - 1).voice() < 0) {
            unvoiced--;
        }
        var open = layout.placed().subList(unvoiced, layout.placed().size());
        var split = split(open.stream().map(Placed::block).toList());
        var body = layout.placed().subList(0, unvoiced + split.body().size());
        var lists = new ArrayList<>(layout.vocabulary());
        lists.addAll(split.list());
        return new Lists(new Layout(body, layout.voices(), layout.vocabulary()), lists);
    }

    /// A layout without its lists of words, and those.
    record Lists(Layout body, List<Block> list) {}

    /// Cuts the list off the end of a file's blocks.
    static Split split(List<Block> blocks) {
        int start = blocks.size();
        while (start > 0 && isEntry(text(blocks.get(start - 1)))) {
            start--;
        }
        var list = blocks.subList(start, blocks.size());
        long withPos =
                list.stream().filter(b -> WITH_POS.matcher(text(b)).matches()).count();
        boolean titled = start > 0 && isTitle(text(blocks.get(start - 1)));
        if (list.size() < LEAST_ENTRIES || (!titled && withPos * 2 < list.size())) {
            return new Split(blocks, List.of());
        }
        int cut = titled ? start - 1 : start;
        return new Split(blocks.subList(0, cut), blocks.subList(cut, blocks.size()));
    }

    /// The entries of a list as concepts; what is no entry, such as its title, gives none.
    static List<Concept> concepts(List<Block> list, LanguageTag glossed, LanguageTag glosses) {
        return list.stream()
                .flatMap(b -> b.table().isPresent() ? rows(b) : Stream.of(text(b)))
                .flatMap(text -> concept(text, glossed, glosses))
                .toList();
    }

    private static Stream<String> rows(Block table) {
        return text(table).lines().map(row -> row.replace('|', ' ').strip().replaceAll("\\s+", " "));
    }

    static String text(Block block) {
        return block.lines().stream().map(l -> l.text().text()).collect(Collectors.joining("\n"));
    }

    private static boolean isEntry(String text) {
        return text.length() <= LONGEST_ENTRY && ENTRY.matcher(text).matches();
    }

    private static Stream<Concept> concept(String text, LanguageTag glossed, LanguageTag glosses) {
        var entry = ENTRY.matcher(text);
        if (!entry.matches()) {
            return Stream.empty();
        }
        var terms = new ArrayList<Term>();
        terms.add(Term.preferred(glossed, entry.group(1)));
        Arrays.stream(entry.group(3).replaceAll("\\n.*?(?=\\p{IsHan})", "；").split("[；;，,、/…]", -1))
                .map(gloss -> gloss.replaceAll("[(（\\[].*?[)）\\]]", "").strip())
                .filter(gloss -> gloss.codePoints().anyMatch(Character::isIdeographic))
                .distinct()
                .forEach(gloss -> terms.add(
                        new Term(glosses, gloss, terms.size() == 1 ? Term.Status.PREFERRED : Term.Status.ADMITTED)));
        return terms.size() < 2 ? Stream.empty() : Stream.of(new Concept(new ConceptId(0), "", terms));
    }
}
