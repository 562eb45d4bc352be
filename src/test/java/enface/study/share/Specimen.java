package enface.study.share;

import static java.util.Objects.requireNonNull;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Paragraph.Reading;
import enface.text.Role;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Works with all that files of them stumble over, built sentence by sentence: headings, verse, items, beads of every
/// shape, gaps, and signs that mean something to one format or another.
final class Specimen {

    static final LanguageTag ENGLISH = LanguageTag.ENGLISH;
    static final LanguageTag CHINESE = LanguageTag.SIMPLIFIED_CHINESE;
    static final LanguageTag ARABIC = new LanguageTag("ar");
    static final LanguageTag FRENCH = new LanguageTag("fr");

    private static final Map<LanguageTag, List<String>> SENTENCES = Map.of(
            ENGLISH,
            List.of(
                    "The Harbour at Night",
                    "Nobody had told the lamps that the ships were gone.",
                    "They went on burning, as old friends go on writing to an address that was given up.",
                    "“Whose light is that?” asked the child, and the keeper said that it was everybody’s.",
                    "We counted <three> boats & a raft; the rest was fog.",
                    "Morning came late, and with it the price of coal.",
                    "Let us keep the lamps."),
            CHINESE,
            List.of(
                    "夜里的港口",
                    "没有人告诉那些灯，船已经走了。",
                    "它们照旧亮着，就像老朋友照旧往一个早已不用的地址写信。",
                    "“那是谁的灯？”孩子问；守灯人说，那是大家的。",
                    "我们数到<三>条船和一只木筏，其余都是雾。",
                    "早晨来得很晚，同来的还有煤的价钱。",
                    "让我们把灯留着。"),
            ARABIC,
            List.of(
                    "الميناء في الليل",
                    "لم يخبر أحد المصابيح أن السفن قد رحلت.",
                    "وظلت تضيء كما يظل الأصدقاء القدامى يكتبون إلى عنوان مهجور.",
                    "سأل الطفل: «لمن هذا الضوء؟» فقال الحارس إنه للجميع.",
                    "عددنا <ثلاثة> قوارب وطوفا واحدا، وما بقي كان ضبابا.",
                    "جاء الصباح متأخرا ومعه ثمن الفحم.",
                    "فلنحتفظ بالمصابيح."),
            FRENCH,
            List.of(
                    "Le port, la nuit",
                    "Personne n’avait dit aux lampes que les navires étaient partis.",
                    "Elles brûlaient toujours, comme de vieux amis écrivent toujours à une adresse abandonnée.",
                    "« À qui est cette lumière ? » demanda l’enfant, et le gardien répondit qu’elle était à tous.",
                    "Nous comptâmes <trois> barques & un radeau ; le reste n’était que brume.",
                    "Le matin vint tard, et avec lui le prix du charbon.",
                    "Gardons les lampes."));

    /// Texts that mean something to a spreadsheet, a markup, a table or a line.
    private static final List<String> TRICKS = List.of(
            "=SUM(A1:A3) is what the clerk wrote instead of a number.",
            "+44 is where she telephoned from that evening.",
            "-2 degrees, said the glass on the quay.",
            "@Everyone was asked to come and nobody came.",
            "\"Quoted from one end to the other, tabs\tand all.\"",
            "A line of verse\nand another line below it",
            "Stars *here* and _there_, a `code`, a [link](x), a | bar, a # sign, 100% and a back\\slash \\n.",
            "Emoji 👩‍👩‍👧 and 🇫🇷 stay whole, 𝒜 too.",
            "_x000D_ is no line end, and &amp; is no ampersand; <br> is none either.",
            "1. This is no item of a list, although it looks like one.");

    private Specimen() {}

    /// The shape of the paragraphs: how many sentences each has.
    private static VersionText text(List<String> sentences, int... paragraphs) {
        var made = new ArrayList<Paragraph>();
        int next = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            var text = new StringBuilder();
            var spans = new ArrayList<TextSpan>();
            for (int s = 0; s < paragraphs[i]; s++) {
                var sentence = sentences.get(next++);
                text.append(text.isEmpty() || sentence.codePointAt(0) > 0x3000 ? "" : " ");
                spans.add(new TextSpan(text.length(), text.length() + sentence.length()));
                text.append(sentence);
            }
            made.add(new Paragraph(i == 0 ? Kind.HEADING : Kind.BODY, text.toString(), spans));
        }
        return new VersionText(made);
    }

    /// A paragraph of every kind, verse and verbatim lines among them, and one side of some empty.
    static NewWork kinds(LanguageTag one, LanguageTag other) {
        var versions = new ArrayList<NewVersion>();
        var kinds = List.of(Kind.values());
        for (var language : List.of(one, other)) {
            var sentences = requireNonNull(SENTENCES.get(language));
            var paragraphs = new ArrayList<Paragraph>();
            for (int k = 0; k < kinds.size(); k++) {
                var kind = kinds.get(k);
                var first = sentences.get(1 + k % 6);
                var text = kind == Kind.VERSE || kind == Kind.VERBATIM ? first + "\n" + sentences.getLast() : first;
                if (versions.isEmpty() || kind != Kind.ITEM) { // the translation has no item
                    paragraphs.add(Paragraph.whole(kind, text));
                }
            }
            var role = versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION;
            versions.add(new NewVersion(language, role, "", false, new VersionText(paragraphs)));
        }
        var beads = new ArrayList<Bead>();
        int target = 0;
        for (int k = 0; k < kinds.size(); k++) {
            var kind = kinds.get(k);
            int end = kind == Kind.ITEM ? target : target + 1;
            beads.add(bead(k, k + 1, target, end, kind == Kind.VERSE));
            target = end;
        }
        return new NewWork(
                Metadata.EMPTY.with(Field.TITLE, one, "Of every kind"),
                versions,
                List.of(new NewAlignment(0, 1, new Alignment(beads.size(), target, beads))),
                Optional.empty(),
                List.of(),
                "{}");
    }

    /// The same where the file of the first says how some of its characters are read, alone and together.
    static NewWork read(LanguageTag one, LanguageTag other) {
        var plain = kinds(one, other);
        var versions = new ArrayList<>(plain.versions());
        var first = versions.getFirst();
        var paragraphs = first.text().paragraphs().stream()
                .map(p -> p.read(List.of(
                        new Reading(new TextSpan(0, 1), "ā & <b>"),
                        new Reading(new TextSpan(1, 3), "ㄧˊ ㄦˋ"),
                        new Reading(new TextSpan(p.text().length() - 2, p.text().length() - 1), "wěi"))))
                .toList();
        versions.set(
                0, new NewVersion(first.language(), first.role(), first.called(), false, new VersionText(paragraphs)));
        return new NewWork(plain.metadata(), versions, plain.alignments(), Optional.empty(), List.of(), plain.report());
    }

    /// A talk of two people with times, as subtitles and interviews have it.
    static NewWork talk(LanguageTag one, LanguageTag other) {
        var versions = new ArrayList<NewVersion>();
        for (var language : List.of(one, other)) {
            var sentences = requireNonNull(SENTENCES.get(language));
            var paragraphs = new ArrayList<Paragraph>();
            for (int i = 0; i < 4; i++) {
                var speaker = i % 2 == 0 ? "Anna “A” <Lind> & 安娜: x" : "";
                var times = i < 3 ? List.of(new Time(i * 1000, i * 1000 + 900)) : List.<Time>of();
                paragraphs.add(Paragraph.whole(Kind.BODY, sentences.get(i)).with(new Said(speaker, times)));
            }
            var role = versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION;
            versions.add(new NewVersion(language, role, "", false, new VersionText(paragraphs)));
        }
        var beads = IntStream.range(0, 4)
                .mapToObj(i -> bead(i, i + 1, i, i + 1, true))
                .toList();
        return new NewWork(
                Metadata.EMPTY.with(Field.TITLE, one, "Two talk"),
                versions,
                List.of(new NewAlignment(0, 1, new Alignment(4, 4, beads))),
                Optional.empty(),
                List.of(),
                "{}");
    }

    /// The harbour in several versions; their beads are of many shapes and are known, some of them confirmed.
    static NewWork harbour(LanguageTag... languages) {
        var versions = new ArrayList<NewVersion>();
        var alignments = new ArrayList<NewAlignment>();
        for (int v = 0; v < languages.length; v++) {
            var sentences = requireNonNull(SENTENCES.get(languages[v]));
            var text = v == 0 ? text(sentences, 1, 2, 3, 1) : text(sentences, 1, 3, 1, 2);
            boolean again = Stream.of(languages).limit(v).anyMatch(languages[v]::equals);
            var called = again ? new Called("second printing", "Ward") : new Called("", v == 1 ? "Lin" : "");
            versions.add(new NewVersion(languages[v], v == 0 ? Role.ORIGINAL : Role.TRANSLATION, called, false, text));
            if (v > 0) {
                alignments.add(new NewAlignment(0, v, v == 1 ? ofManyShapes() : oneToOne()));
            }
        }
        var about = Metadata.EMPTY
                .with(Field.TITLE, languages[0], "The Harbour: <a> \"speech\" & more")
                .with(Field.SPEAKER, languages[0], "A. Keeper")
                .with(Field.DATE, languages[0], "1931");
        return new NewWork(about, versions, alignments, Optional.empty(), List.of(), "{}");
    }

    private static Bead bead(int source, int sourceEnd, int target, int targetEnd, boolean confirmed) {
        return new Bead(
                new SegmentRange(source, sourceEnd),
                new SegmentRange(target, targetEnd),
                confirmed ? 1 : 0.625,
                confirmed ? Status.CONFIRMED : Status.PROPOSED);
    }

    /// The harbour in two versions, one of which has two sentences in another order and one far from its place.
    static NewWork crossed(LanguageTag one, LanguageTag other) {
        var straight = harbour(one, other);
        var beads = List.of(
                bead(0, 1, 0, 1, true),
                bead(1, 2, 2, 3, true),
                bead(2, 3, 1, 2, false),
                bead(3, 5, 3, 5, true),
                bead(5, 6, 6, 7, false),
                bead(6, 7, 5, 6, true));
        return new NewWork(
                straight.metadata(),
                straight.versions(),
                List.of(new NewAlignment(0, 1, new Alignment(7, 7, beads))),
                Optional.empty(),
                List.of(),
                "{}");
    }

    private static Alignment ofManyShapes() {
        return new Alignment(
                7,
                7,
                List.of(
                        bead(0, 1, 0, 1, true),
                        bead(1, 3, 1, 2, true),
                        bead(3, 4, 2, 4, false),
                        bead(4, 5, 4, 4, false),
                        bead(5, 6, 4, 5, false),
                        bead(6, 6, 5, 6, false),
                        bead(6, 7, 6, 7, true)));
    }

    private static Alignment oneToOne() {
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < 7; i++) {
            beads.add(bead(i, i + 1, i, i + 1, i % 2 == 0));
        }
        return new Alignment(7, 7, beads);
    }

    /// English with signs that formats stumble over, each beside a plain sentence in another language.
    static NewWork tricks(LanguageTag other) {
        var plain = requireNonNull(SENTENCES.get(other));
        var left = new ArrayList<Paragraph>();
        var right = new ArrayList<Paragraph>();
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < TRICKS.size(); i++) {
            left.add(Paragraph.whole(Kind.BODY, TRICKS.get(i)));
            right.add(Paragraph.whole(Kind.BODY, plain.get(1 + i % 6) + (i / 6 == 0 ? "" : "（" + i + "）")));
            beads.add(bead(i, i + 1, i, i + 1, true));
        }
        var long1 = "It was said again and again, and each time a little more slowly. "
                .repeat(700)
                .strip();
        left.add(Paragraph.whole(Kind.BODY, long1));
        right.add(Paragraph.whole(Kind.BODY, plain.get(2).repeat(3)));
        beads.add(bead(TRICKS.size(), TRICKS.size() + 1, TRICKS.size(), TRICKS.size() + 1, true));
        int count = left.size();
        return new NewWork(
                Metadata.EMPTY.with(Field.TITLE, ENGLISH, "Signs and wonders"),
                List.of(
                        new NewVersion(ENGLISH, Role.ORIGINAL, "", false, new VersionText(left)),
                        new NewVersion(other, Role.TRANSLATION, "", false, new VersionText(right))),
                List.of(new NewAlignment(0, 1, new Alignment(count, count, beads))),
                Optional.empty(),
                List.of(),
                "{}");
    }
}
