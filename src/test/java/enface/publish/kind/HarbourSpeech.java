package enface.publish.kind;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardText;
import enface.card.Memory;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Term;
import enface.language.han.HanReadings;
import enface.language.han.Pinyin;
import enface.note.Note;
import enface.note.Reply;
import enface.note.Target;
import enface.publish.SpokenParts;
import enface.store.scheme.Shipped;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.Role;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A few words at the opening of a lighthouse, in five languages, with notes, terms and cards.
final class HarbourSpeech {

    private static final Map<String, List<String>> TEXTS = Map.of(
            "en",
            List.of(
                    "Friends, the lamp is lit again.",
                    "For nine winters the harbour was dark, and we counted the boats by their voices.",
                    "“A lamp,” the old keeper said, “is a promise that somebody is awake.”",
                    "Let us keep the lamp, and the promise."),
            "zh-Hans",
            List.of("朋友们，灯又亮了。", "九个冬天，港口一片漆黑，我们凭着声音数船。", "“一盏灯，”老守灯人说，“就是有人醒着的承诺。”", "让我们守住这盏灯，也守住这个承诺。"),
            "fr",
            List.of(
                    "Mes amis, la lampe est rallumée.",
                    "Neuf hivers durant, le port fut sombre, et nous comptions les bateaux à leurs voix.",
                    "« Une lampe, disait le vieux gardien, c’est la promesse que quelqu’un veille. »",
                    "Gardons la lampe, et la promesse."),
            "de",
            List.of(
                    "Freunde, die Lampe brennt wieder.",
                    "Neun Winter lang war der Hafen dunkel, und wir zählten die Boote nach ihren Stimmen.",
                    "„Eine Lampe“, sagte der alte Wärter, „ist das Versprechen, dass jemand wach ist.“",
                    "Hüten wir die Lampe und das Versprechen."),
            "ar",
            List.of(
                    "أيها الأصدقاء، أُضيء المصباح من جديد.",
                    "تسعة شتاءات كان الميناء مظلمًا، وكنا نعدّ القوارب بأصواتها.",
                    "قال الحارس العجوز: «المصباح وعدٌ بأن أحدًا مستيقظ».",
                    "فلنحفظ المصباح والوعد."));

    private final Work work;

    private HarbourSpeech(List<String> languages) {
        var versions = new ArrayList<Version>();
        for (var language : languages) {
            versions.add(version(versions.size() + 1, language));
        }
        var metadata = Metadata.EMPTY
                .with(Field.TITLE, LanguageTag.ENGLISH, "The Lamp")
                .with(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE, "灯")
                .with(Field.SPEAKER, LanguageTag.ENGLISH, "Ines Roe")
                .with(Field.SPEAKER, LanguageTag.SIMPLIFIED_CHINESE, "伊内斯·罗")
                .with(Field.PLACE, LanguageTag.ENGLISH, "Skerry Point")
                .with(Field.DATE, LanguageTag.ENGLISH, "1 March 1950");
        work = new Work(new WorkId(7), metadata, versions);
    }

    private HarbourSpeech(Work work) {
        this.work = work;
    }

    static HarbourSpeech in(String... languages) {
        return new HarbourSpeech(List.of(languages));
    }

    /// The same out of books, each version on one page of its own.
    HarbourSpeech onPages(String... pages) {
        var versions = new ArrayList<Version>();
        for (var v : work.versions()) {
            var page = pages[versions.size()];
            var paragraphs = v.text().paragraphs().stream()
                    .map(p -> p.with(p.said().on(page)))
                    .toList();
            versions.add(new Version(
                    v.id(), v.role(), v.language(), v.called(), v.unfinished(), new VersionText(paragraphs)));
        }
        return new HarbourSpeech(new Work(work.id(), work.metadata(), versions));
    }

    /// The same so many times over, each time under its first sentence as a heading.
    HarbourSpeech inParts(int times) {
        var versions = work.versions().stream()
                .map(v -> {
                    var part = new ArrayList<>(v.text().paragraphs());
                    part.addFirst(
                            Paragraph.whole(Paragraph.Kind.HEADING, v.text().textOf(0)));
                    var all = Collections.nCopies(times, part).stream()
                            .flatMap(List::stream)
                            .toList();
                    return new Version(
                            v.id(), v.role(), v.language(), v.called(), v.unfinished(), new VersionText(all));
                })
                .toList();
        return new HarbourSpeech(new Work(work.id(), work.metadata(), versions));
    }

    Work work() {
        return work;
    }

    Material material() {
        var first = work.versions().getFirst().text();
        var rows = SpokenParts.rows(first.segmentCount(), work.versions().size());
        return new Material(
                new Material.Texts(work, work.versions(), rows),
                notes(),
                Shipped.schemes(),
                concepts(),
                cards(),
                HarbourSpeech::read);
    }

    List<Note> notes() {
        return List.of(
                note("question", "Who is **awake**?", List.of(), target(0, 2, "somebody is awake"))
                        .withReplies(List.of(new Reply("Mei", "The keeper.", Instant.EPOCH, Instant.EPOCH))),
                note("modulation", "Boats have *voices* here.", List.of("sound"), target(0, 1, "voices")),
                note("literal", "词序未变。", List.of(), target(0, 3, "Let us keep")));
    }

    List<Concept> concepts() {
        return List.of(
                concept(1, "lamp", "灯", "lampe", "Lampe", "المصباح"),
                concept(2, "promise", "承诺", "promesse", "Versprechen", "وعد"));
    }

    private List<Card> cards() {
        var sentence = texts("en").get(1);
        int at = sentence.indexOf("harbour");
        var text = new CardText(
                LanguageTag.ENGLISH,
                "harbour",
                sentence,
                new TextSpan(at, at + 7),
                new CardText.Answer(
                        LanguageTag.SIMPLIFIED_CHINESE,
                        "ˈhɑːbə",
                        "港口",
                        texts("zh-Hans").get(1),
                        "a haven"));
        var place = new Example(
                Optional.of(work.versions().getFirst().id()), TextRange.of(0, new TextSpan(at, at + 7)), "harbour");
        return List.of(new Card(
                new CardId(1),
                new CardKey(CardKey.Origin.WORD, "en:harbour"),
                text,
                Optional.of(place),
                Memory.fresh(Instant.EPOCH)));
    }

    private static Concept concept(long id, String... terms) {
        var languages = List.of("en", "zh-Hans", "fr", "de", "ar");
        return new Concept(
                new ConceptId(id),
                "",
                IntStream.range(0, terms.length)
                        .mapToObj(i -> Term.preferred(new LanguageTag(languages.get(i)), terms[i]))
                        .toList());
    }

    private Note note(String category, String text, List<String> tags, Target target) {
        return SpokenParts.note(work, category, text, tags, target);
    }

    private Target target(int version, int sentence, String quote) {
        return SpokenParts.target(work.versions().get(version), sentence, quote);
    }

    private static List<String> texts(String language) {
        return TEXTS.getOrDefault(language, List.of());
    }

    private static Version version(long id, String language) {
        var role = id == 1 ? Role.ORIGINAL : Role.TRANSLATION;
        var by = id == 1 ? "" : "T. " + language;
        return SpokenParts.version(id, role, new LanguageTag(language), by, texts(language), 2, 4);
    }

    /// Each character by itself, as it is most often read.
    private static List<Reading> read(LanguageTag language, String text) {
        var readings = new HanReadings();
        return language.sameLanguage(LanguageTag.SIMPLIFIED_CHINESE)
                ? IntStream.range(0, text.length())
                        .filter(i -> Character.isIdeographic(text.charAt(i)))
                        .mapToObj(i ->
                                new Reading(new TextSpan(i, i + 1), Pinyin.marked(readings.reading(text.charAt(i)))))
                        .toList()
                : List.of();
    }
}
