package enface.publish;

import enface.align.row.Row;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Version;
import enface.text.Work;
import enface.text.WorkId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A short speech in English, Chinese and a second English version, sentence against sentence, for the tests of this
/// package.
public final class FerrySpeech {

    public static final List<String> ENGLISH = List.of(
            "Neighbours, this is the last time that we meet on the old ferry.",
            "Tomorrow the bridge opens, and nobody will have to wait for the tide again.",
            "I have been asked to say something cheerful, so I’ll begin with what we lose: the waiting itself.",
            "“Patience,” my grandmother used to say, “is what the river charges for the crossing” – and she paid it twice a day for fifty years.",
            "On these benches we learned one another’s names; here, quarrels were settled because there was nowhere else to go.",
            "A bridge is quicker, but a bridge has no benches.",
            "So let us promise to keep the memory of the ferry, and to keep one another waiting, now and then, for no reason but company.");

    public static final List<String> CHINESE = List.of(
            "各位乡亲，这是我们最后一次在旧渡船上相聚。",
            "明天大桥通车，从此谁也不必再等潮水了。",
            "有人要我说几句高兴的话，那我就从我们失去的说起：失去的，正是“等”这件事本身。",
            "我祖母常说：“耐心，就是这条河收的渡钱。”——五十年里，她每天付两回，从不赊欠……",
            "在这些长凳上，我们记住了彼此的名字；在这里，争吵总会平息，因为谁也没有别处可去。",
            "桥是快些，可桥上没有长凳。",
            "所以，让我们许下诺言：记住这条渡船，也不时让彼此等一等，不为别的，只为有个伴（哪怕只是一会儿）。");

    public static final List<String> PLAIN = List.of(
            "Friends, today is our last meeting on the ferry.",
            "From tomorrow there is a bridge, and no more tides to wait for.",
            "You wanted a happy speech; I start with a loss, and the loss is waiting.",
            "“Patience is the fare,” said my grandmother, and paid.",
            "We learned our names on these benches, and made peace on them.",
            "The bridge is fast and has nowhere to sit.",
            "Let us remember the ferry, and wait for each other sometimes.");

    private FerrySpeech() {}

    public static Work work(int versions) {
        var all = List.of(
                version(1, Role.ORIGINAL, LanguageTag.ENGLISH, "", ENGLISH),
                version(2, Role.TRANSLATION, LanguageTag.SIMPLIFIED_CHINESE, "Shen Ke", CHINESE),
                version(3, Role.TRANSLATION, LanguageTag.ENGLISH, "a schoolbook", PLAIN),
                version(4, Role.TRANSLATION, LanguageTag.TRADITIONAL_CHINESE, "", CHINESE));
        var metadata = Metadata.EMPTY
                .with(Field.TITLE, LanguageTag.ENGLISH, "The Last Crossing")
                .with(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE, "最后一渡")
                .with(Field.OCCASION, LanguageTag.ENGLISH, "At the closing of the ferry")
                .with(Field.OCCASION, LanguageTag.SIMPLIFIED_CHINESE, "在渡口停航仪式上的讲话")
                .with(Field.SPEAKER, LanguageTag.ENGLISH, "Ada Lindqvist, ferrywoman")
                .with(Field.DATE, LanguageTag.ENGLISH, "3 May 1998");
        return new Work(new WorkId(1), metadata, all.subList(0, versions));
    }

    public static List<Row> rows(int versions) {
        return SpokenParts.rows(ENGLISH.size(), versions);
    }

    public static List<Concept> concepts() {
        return List.of(
                concept("patience", "耐心"), concept("memory", "记住"), concept("ferry", "渡船"), concept("tide", "潮水"));
    }

    public static Note note(String category, String remark, List<String> tags, Target... targets) {
        return new Note(
                new NoteId(0),
                new WorkId(1),
                List.of(targets),
                category,
                tags,
                remark,
                "Mei",
                Instant.parse("2026-03-14T09:30:00Z"),
                Instant.parse("2026-03-14T09:30:00Z"));
    }

    public static Target target(Work work, int version, String quote) {
        return SpokenParts.target(work.versions().get(version), 0, quote);
    }

    private static Concept concept(String english, String chinese) {
        return new Concept(
                new ConceptId(0),
                "",
                List.of(
                        Term.preferred(LanguageTag.ENGLISH, english),
                        Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, chinese)));
    }

    private static Version version(long id, Role role, LanguageTag language, String by, List<String> sentences) {
        return SpokenParts.version(id, role, language, by, sentences, 2, 5, 7);
    }

    public static Note[] notes(Work work) {
        return new Note[] {
            note(
                    "modulation",
                    "The river *charges* in English; in Chinese it **collects a fare** (渡钱), which is an old word.\n\n"
                            + "- solemn, but with a smile\n- compare “买路钱”\n\nSee also `渡口`.",
                    List.of("tone", "第三周"),
                    target(work, 0, "is what the river charges for the crossing"),
                    target(work, 1, "就是这条河收的渡钱")),
            note(
                    "addition",
                    "“从不赊欠”在原文中没有。译者加上这一句，把祖母写得更硬气：她不欠河的，也不欠人的。读者会因此更尊敬她，"
                            + "但原文里的幽默——付钱的不是钱，而是时间——就淡了一些。《译者的话》里也没有解释。",
                    List.of(),
                    target(work, 1, "从不赊欠")),
            note(
                    "question",
                    "<script>alert(\"x\")</script> & AT&amp;T: does “begin with what we lose” sound cheerful?",
                    List.of("a<b"),
                    target(work, 0, "begin with what we lose"))
        };
    }

    public static List<Note> many(Work work, int count) {
        var notes = notes(work);
        return IntStream.range(0, count).mapToObj(i -> notes[i % notes.length]).toList();
    }

    public static List<Note> list(Work work) {
        return Arrays.asList(notes(work));
    }
}
