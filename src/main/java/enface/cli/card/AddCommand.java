package enface.cli.card;

import enface.card.Card;
import enface.cli.part.Asked;
import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.chinese.HanWords;
import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.study.card.CardMaking;
import enface.study.card.CardMaking.Known;
import enface.study.card.CardMaking.Readings;
import enface.study.card.Collecting;
import enface.study.dictionary.ChineseTools;
import enface.study.work.OpenWork;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface cards add WORK (--word TEXT | --terms | --category C)`
@Command(
        name = "add",
        description = "Make cards of a word of a work, of the terms that stand in it, or of its notes of a category.")
final class AddCommand extends Asked {

    @Parameters(paramLabel = "WORK")
    private String work;

    @ArgGroup(multiplicity = "1")
    private @Nullable Source source;

    @Option(names = "--version", paramLabel = "V", description = "Where the word stands; the original without it.")
    private @Nullable String version;

    @Option(names = "--meaning", paramLabel = "TEXT", description = "What the word means.")
    private String meaning = "";

    @Option(names = "--glossary", paramLabel = "NAME", description = "The terms of this glossary alone.")
    private @Nullable String glossary;

    AddCommand(Session session) {
        super(session);
    }

    /// What cards are made of.
    static final class Source {

        @Option(names = "--word", paramLabel = "TEXT", description = "A word, where it stands first.")
        private @Nullable String word;

        @Option(names = "--terms", description = "The terms of the glossaries that stand in the original.")
        private boolean terms;

        @Option(names = "--category", paramLabel = "C", description = "The notes of a category, by its name or key.")
        private @Nullable String category;
    }

    @Override
    public Integer call() {
        var entry = session.work(work);
        var open = session.desk().open(entry.id()).orElseThrow();
        var cards = cards(open);
        var added = session.library().cards().put(cards);
        added.forEach(c -> session.out().println(CardsCommands.line(c)));
        session.say("cli.card.added", added.size(), cards.size());
        return 0;
    }

    private List<Card> cards(OpenWork open) {
        boolean han = open.versions().stream().anyMatch(v -> ChineseTools.serves(v.language()));
        Optional<Dictionary> dictionary = han ? Optional.of(TableDictionary.shipped()) : Optional.empty();
        var readings = dictionary.map(d -> Collecting.readings(ChineseTools.warm(d)));
        var making = new CardMaking(open, Set.of(), readings.orElse(Readings.NONE), Instant.now());
        var from = source;
        if (from == null || !(from.terms || from.word != null || from.category != null)) {
            return List.of();
        }
        if (from.word != null) {
            return List.of(word(making, open, from.word));
        }
        if (from.category != null) {
            return notes(making, open, from.category);
        }
        var concepts = concepts();
        var edges = dictionary.map(HanWords::new);
        var matchers = edges.map(e -> new TermMatchers(concepts, e))
                .orElseGet(() -> new TermMatchers(concepts, WordEdges.UNKNOWN));
        return making.ofTerms(concepts, matchers, Progress.none());
    }

    private List<Concept> concepts() {
        var all = session.library().glossaries().list();
        var wanted = all.stream()
                .filter(g -> glossary == null || g.name().equals(glossary))
                .toList();
        if (wanted.isEmpty()) {
            throw new Refusal(session.words().get("cli.glossary.none", String.valueOf(glossary)));
        }
        return Glossary.concepts(wanted, Set.of());
    }

    private Card word(CardMaking making, OpenWork open, String word) {
        var where = version == null ? open.work().original().orElseThrow() : Named.version(session, open, version);
        return first(where, word)
                .flatMap(range -> making.ofWord(where, range, new Known(meaning, "")))
                .orElseThrow(() -> new Refusal(session.words().get("cli.card.no-word", word)));
    }

    private static Optional<TextRange> first(Version version, String word) {
        for (int p = 0; p < version.text().paragraphs().size() && !word.isEmpty(); p++) {
            int at = version.text().paragraph(p).text().indexOf(word);
            if (at >= 0) {
                return Optional.of(TextRange.of(p, new TextSpan(at, at + word.length())));
            }
        }
        return Optional.empty();
    }

    private List<Card> notes(CardMaking making, OpenWork open, String category) {
        var key = session.library()
                .schemes()
                .all()
                .named(category)
                .orElseThrow(() -> new Refusal(session.words().get("cli.card.no-category", category)))
                .key();
        return making.ofNotes(session.library().notes().of(open.work().id()).stream()
                .filter(n -> n.category().equals(key))
                .toList());
    }
}
