package enface.publish.kind;

import enface.glossary.Concept;
import enface.glossary.match.TermMatcher;
import enface.publish.Block;
import enface.publish.Block.Cell;
import enface.publish.Block.Heading;
import enface.publish.Block.Part;
import enface.publish.Labels;
import enface.publish.Plan.WordsOf;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words to be learnt: starred ones, or the terms that stand in the work, each with what it means and the sentence it
/// stands in, as a list or as cards.
final class WordList {

    private static final List<Integer> WEIGHTS = List.of(3, 3, 5, 5);

    private final Material material;
    private final Labels labels;
    private final WordsOf of;

    /// A word, with what is known of it; empty where nothing is.
    private record Word(
            LanguageTag language,
            String word,
            String reading,
            LanguageTag other,
            String meaning,
            String remark,
            String sentence,
            String counterpart) {}

    WordList(Material material, Labels labels, WordsOf of) {
        this.material = material;
        this.labels = labels;
        this.of = of;
    }

    List<Block> table() {
        var words = words();
        if (words.isEmpty()) {
            return List.of(empty());
        }
        var rows = words.stream()
                .map(w -> List.of(
                        new Cell(w.language, w.word, w.reading),
                        new Cell(w.other, "", lines(w.meaning, w.remark)),
                        new Cell(w.language, "", w.sentence),
                        new Cell(w.other, "", w.counterpart)))
                .toList();
        return List.of(new Heading(Part.VOCABULARY, false), new Block.Table(labels.wordHeads(), WEIGHTS, rows));
    }

    List<Block> cards() {
        var words = words();
        if (words.isEmpty()) {
            return List.of(empty());
        }
        return List.of(new Block.Cards(words.stream()
                .map(w -> new Block.Card(
                        new Cell(w.language, w.word, w.sentence),
                        new Cell(w.other, w.meaning, lines(w.reading, w.remark, w.counterpart))))
                .toList()));
    }

    private Block empty() {
        return new Block.Empty(of == WordsOf.TERMS ? Part.GLOSSARY : Part.VOCABULARY);
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    }

    private List<Word> words() {
        return switch (of) {
            case STARRED -> starred();
            case TERMS -> terms();
        };
    }

    /// The cards whose words were met in the work, in the order in which they were made.
    private List<Word> starred() {
        Set<VersionId> versions =
                material.work().versions().stream().map(Version::id).collect(Collectors.toSet());
        return material.cards().stream()
                .filter(c -> c.place()
                        .flatMap(p -> p.version())
                        .filter(versions::contains)
                        .isPresent())
                .map(c -> {
                    var text = c.text();
                    var answer = text.answer();
                    return new Word(
                            text.language(),
                            text.word(),
                            answer.reading(),
                            answer.language(),
                            answer.meaning(),
                            answer.remark(),
                            text.sentence(),
                            answer.counterpart());
                })
                .toList();
    }

    /// The terms in the order in which they first stand in the first version.
    private List<Word> terms() {
        var first = material.versions().getFirst();
        var matcher = new TermMatcher(material.concepts(), first.language());
        var words = new LinkedHashMap<Concept, Word>();
        for (var row : material.rows()) {
            var sentence = oneLine(first.text().textOf(row.cells().getFirst()));
            for (var match : matcher.find(sentence)) {
                words.computeIfAbsent(match.concept(), concept -> {
                    var others = new ArrayList<String>();
                    var beside = new ArrayList<String>();
                    for (int i = 1; i < material.versions().size(); i++) {
                        var version = material.versions().get(i);
                        if (!version.language().sameLanguage(first.language())) {
                            concept.preferred(version.language()).ifPresent(t -> others.add(t.text()));
                            beside.add(oneLine(version.text().textOf(row.cells().get(i))));
                        }
                    }
                    return new Word(
                            first.language(),
                            match.term().text(),
                            "",
                            other(),
                            others.stream().distinct().collect(Collectors.joining(", ")),
                            concept.definition(),
                            sentence,
                            beside.isEmpty() ? "" : beside.getFirst());
                });
            }
        }
        return List.copyOf(words.values());
    }

    private LanguageTag other() {
        var first = material.versions().getFirst().language();
        return material.versions().stream()
                .map(Version::language)
                .filter(l -> !l.sameLanguage(first))
                .findFirst()
                .orElse(first);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
