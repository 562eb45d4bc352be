package enface.study.share;

import enface.card.AnkiCards;
import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Memory;
import enface.glossary.Concept;
import enface.glossary.dictionary.TableDictionary;
import enface.glossary.match.TermMatchers;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.publish.Handout;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Passage;
import enface.publish.Markdown;
import enface.store.Library;
import enface.study.card.CardMaking;
import enface.study.card.CardMaking.Readings;
import enface.study.card.Collecting;
import enface.study.dictionary.ChineseTools;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import enface.text.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A work as cards for Anki: each passage with its counterpart, for the notes those with what the notes say; and the
/// terms of the glossaries that stand in it, asked in their sentence, with Pinyin where they are Chinese.
public final class WorkCards {

    private final Library library;

    public WorkCards(Library library) {
        this.library = library;
    }

    /// The lines of a file that Anki imports.
    ///
    /// @param handout the notes of it, the rows of it, or both
    public String text(OpenWork work, Handout handout, Instant now, Progress progress) {
        var cards = new ArrayList<Card>();
        handout.entries().forEach(e -> ofNote(handout, e, now).ifPresent(cards::add));
        for (var row : handout.rows()) {
            of(handout, row.passages(), "", Origin.WORD, now).ifPresent(cards::add);
        }
        var concepts = concepts();
        var chinese = tools(work);
        var making =
                new CardMaking(work, Set.of(), chinese.map(Collecting::readings).orElse(Readings.NONE), now);
        WordEdges edges = chinese.map(ChineseTools::words).orElse(WordEdges.UNKNOWN);
        var terms = making.ofTerms(concepts, new TermMatchers(concepts, edges), progress);
        cards.addAll(terms);
        cards.addAll(
                alone(work, concepts, terms, chinese.map(Collecting::readings).orElse(Readings.NONE), now));
        var title =
                work.work().title(LanguageTag.ENGLISH).replaceAll("\\s+", " ").replace("::", ":");
        return AnkiCards.text(cards, title.isBlank() ? "Enface" : "Enface::" + title.strip());
    }

    /// The terms of the translations by themselves, asked by those of the original, for the concepts that stand in it.
    private static List<Card> alone(
            OpenWork work, List<Concept> concepts, List<Card> placed, Readings readings, Instant now) {
        var original = work.work().original();
        if (original.isEmpty()) {
            return List.of();
        }
        var keys = placed.stream().map(Card::key).collect(Collectors.toSet());
        var standing = concepts.stream()
                .filter(c -> keys.contains(CardMaking.key(c, original.get().language())))
                .toList();
        return work.versions().stream()
                .map(Version::language)
                .filter(l -> !l.sameLanguage(original.get().language()))
                .distinct()
                .flatMap(l -> CardMaking.ofConcepts(standing, l, readings, now).stream())
                .toList();
    }

    /// What a remark says, without the signs of Markdown.
    private static String plain(String remark) {
        return Markdown.read(remark).stream()
                .map(b -> b.sign().isEmpty() ? b.plain() : b.sign() + " " + b.plain())
                .collect(Collectors.joining("\n"));
    }

    /// What reads Chinese, where there is any.
    private static Optional<ChineseTools> tools(OpenWork work) {
        return work.versions().stream().anyMatch(v -> ChineseTools.serves(v.language()))
                ? Optional.of(ChineseTools.warm(TableDictionary.shipped()))
                : Optional.empty();
    }

    private List<Concept> concepts() {
        return library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    /// The words a note is about in each version, or else the passage they stand in.
    private Optional<Card> ofNote(Handout handout, Entry entry, Instant now) {
        var marked = entry.passages().stream().map(WorkCards::marked).toList();
        boolean several = marked.stream().filter(m -> !m.isEmpty()).count() > 1;
        var passages =
                several ? marked.stream().map(m -> new Passage(m, List.of())).toList() : entry.passages();
        return of(handout, passages, plain(entry.remark()), Origin.NOTE, now);
    }

    private static String marked(Passage passage) {
        return passage.marks().stream()
                .filter(m -> !m.span().isEmpty())
                .map(m -> m.span().of(passage.text()))
                .collect(Collectors.joining(" … "));
    }

    /// The first version asks for the others; nothing where there is no other.
    private Optional<Card> of(Handout handout, List<Passage> passages, String remark, Origin origin, Instant now) {
        var said = IntStream.range(0, passages.size())
                .filter(i -> !passages.get(i).text().isBlank())
                .boxed()
                .toList();
        if (said.size() < 2) {
            return Optional.empty();
        }
        int first = said.getFirst();
        var asked = passages.get(first).text().strip();
        var answer =
                said.stream().skip(1).map(i -> passages.get(i).text().strip()).collect(Collectors.joining("\n"));
        var language = handout.columns().get(said.get(1)).language();
        var text = new CardText(
                language,
                answer,
                "",
                new TextSpan(0, 0),
                new Answer(handout.columns().get(first).language(), "", asked, "", remark));
        return Optional.of(
                new Card(CardId.NONE, new CardKey(origin, asked), text, Optional.empty(), Memory.fresh(now)));
    }
}
