package enface.glossary.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.intake.format.RawFile;
import enface.intake.workbook.Spreadsheets;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every format in and out: what is written comes back the same, and what cannot be used is listed with its line.
class GlossaryFormatTest {

    @TempDir
    private Path folder;

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    private static GlossaryDraft read(String text, String name) {
        return GlossaryFormat.read(text, name).draft("g");
    }

    private static List<String> terms(GlossaryDraft draft) {
        return draft.glossary().concepts().stream()
                .map(c -> c.terms().stream()
                        .map(t -> t.language() + "=" + t.text())
                        .toList()
                        .toString())
                .toList();
    }

    private static Glossary glossary() {
        var about = new About("noun", "A <remark> & “more”.", "A book", List.of("light", "week 1"), Optional.empty());
        return new Glossary(
                "g",
                List.of(
                        new Concept(
                                ConceptId.NONE,
                                "It burns.",
                                List.of(
                                        Term.preferred(EN, "lamp"),
                                        new Term(EN, "light; lantern", Status.ADMITTED),
                                        new Term(EN, "gas|light", Status.DEPRECATED),
                                        Term.preferred(ZH, "灯")),
                                about),
                        Concept.of(List.of(Term.preferred(EN, "=SUM(A1)"), Term.preferred(ZH, "-1 + 2"))),
                        Concept.of(List.of(Term.preferred(new LanguageTag("pt-BR"), "à toa \"quoted\" 😀 _x0041_")))));
    }

    @ParameterizedTest
    @EnumSource(
            value = GlossaryFormat.class,
            names = {"CSV", "TSV", "XLSX", "TBX", "MARKDOWN"})
    void whatGoesOutComesBackTheSame(GlossaryFormat format) throws Exception {
        var written = format.write(glossary());
        var name = "g." + format.extension();
        var content = switch (format) {
            case XLSX ->
                GlossaryFormat.read(
                        Spreadsheets.rows(RawFile.of(Files.write(folder.resolve(name), written)), Progress.none()));
            case TBX -> GlossaryFormat.read(written);
            default -> GlossaryFormat.read(new String(written, StandardCharsets.UTF_8), name);
        };
        assertThat(content.format()).isEqualTo(format);
        var draft = content.draft("g");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary()).isEqualTo(glossary());
    }

    @Test
    void readsVersionTwoOfTbx() {
        var draft = read("""
                <?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                <martif type="TBX" xml:lang="en"><text><body>
                <termEntry id="1"><descrip type="subjectField">harbours</descrip>
                <langSet xml:lang="en-US"><descripGrp><descrip type="definition">Where ships lie.</descrip></descripGrp>
                <tig><term>quay</term><termNote type="partOfSpeech">noun</termNote></tig>
                <ntig><termGrp><term>wharf</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet>
                <langSet lang="ZH_CN"><tig><term>码头</term></tig></langSet></termEntry>
                <termEntry id="2"><langSet xml:lang="en"/></termEntry>
                </body></text></martif>""", "t.tbx");
        assertThat(terms(draft)).containsExactly("[en-US=quay, en-US=wharf, zh-Hans=码头]");
        var concept = draft.glossary().concepts().getFirst();
        assertThat(concept.definition()).isEqualTo("Where ships lie.");
        assertThat(concept.about().tags()).containsExactly("harbours");
        assertThat(concept.about().partOfSpeech()).isEqualTo("noun");
        assertThat(concept.terms().get(1).status()).isEqualTo(Status.DEPRECATED);
        assertThat(draft.problems()).extracting(GlossaryProblem::kind).containsExactly(Kind.ROW_WITHOUT_TERM);
        assertThat(draft.problems().getFirst().line()).isEqualTo(9);
    }

    @Test
    void readsCategoriesThatAreElements() {
        var draft = read("""
                <tbx type="TBX-Min" style="dct" xml:lang="en" xmlns:min="http://x" xmlns:basic="http://y"><text><body>
                <conceptEntry id="1"><min:subjectField>harbours</min:subjectField>
                <langSec xml:lang="en"><basic:definition>Where ships lie.</basic:definition>
                <termSec><term>quay</term><min:partOfSpeech>noun</min:partOfSpeech>
                <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
                </conceptEntry></body></text></tbx>""", "t.xml");
        var concept = draft.glossary().concepts().getFirst();
        assertThat(concept.terms()).containsExactly(new Term(EN, "quay", Status.ADMITTED));
        assertThat(concept.definition()).isEqualTo("Where ships lie.");
        assertThat(concept.about().partOfSpeech()).isEqualTo("noun");
    }

    @Test
    void tbxMayBeInAnyEncodingThatItNames() {
        var tbx = "<?xml version=\"1.0\" encoding=\"windows-1254\"?><martif><termEntry><langSet xml:lang=\"tr\"><tig>"
                + "<term>ışık</term></tig></langSet></termEntry></martif>";
        assertThat(terms(GlossaryFormat.read(tbx.getBytes(Charset.forName("windows-1254")))
                        .draft("g")))
                .containsExactly("[tr=ışık]");
    }

    /// Neither a bomb of entities nor a file from elsewhere comes in; what stood before it stays.
    @Test
    @Timeout(30)
    void anEntityIsNeverExpanded() {
        var bomb = """
                <?xml version="1.0"?><!DOCTYPE martif [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                <martif><termEntry><langSet xml:lang="en"><tig><term>quay</term></tig></langSet></termEntry>
                <termEntry><langSet xml:lang="en"><tig><term>bomb &d; &f;</term></tig></langSet></termEntry></martif>""";
        var draft = GlossaryFormat.read(bomb.getBytes(StandardCharsets.UTF_8)).draft("g");
        assertThat(terms(draft).getFirst()).isEqualTo("[en=quay]");
        assertThat(terms(draft).toString()).doesNotContain("root:").doesNotContain("aaaaaaaaaa");
    }

    @Test
    void aBrokenTbxGivesWhatStoodBeforeAndSaysWhere() {
        var draft = GlossaryFormat.read(
                        "<martif>\n<termEntry><langSet xml:lang=\"en\"><tig><term>quay</term></tig></langSet></termEntry>\n<term"
                                .getBytes(StandardCharsets.UTF_8))
                .draft("g");
        assertThat(terms(draft)).containsExactly("[en=quay]");
        assertThat(draft.problems()).containsExactly(new GlossaryProblem(3, Kind.BROKEN, ""));
    }

    @Test
    void readsUtx() {
        var draft = read("""
                #UTX 1.11; en/zh; 2026-01-01T00:00:00Z; copyright: nobody
                #src\ttgt\tsrc:pos\tcomment
                lamp\t灯\tnoun\tIt burns.
                quay\t码头\tnoun\t
                """, "t.utx");
        assertThat(terms(draft)).containsExactly("[en=lamp, zh=灯]", "[en=quay, zh=码头]");
        assertThat(draft.glossary().concepts().getFirst().about())
                .isEqualTo(new About("noun", "It burns.", "", List.of(), Optional.empty()));
    }

    @Test
    void saysThatSignsAloneAreNoHeadword() {
        var draft = read("% % [pa1] /percent/\n〇 〇 [ling2] /nought/\n", "t.u8");
        assertThat(draft.glossary().concepts())
                .singleElement()
                .satisfies(c -> assertThat(c.terms().getFirst().text()).isEqualTo("〇"));
        assertThat(draft.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(GlossaryProblem.Kind.TERM_WITHOUT_LETTER));
    }

    @Test
    void readsCedict() {
        var draft = read("# CC-CEDICT\n碼頭 码头 [ma3 tou2] /dock/pier/\nnonsense\n燈 灯 [deng1] /lamp/\n", "t.u8");
        assertThat(terms(draft))
                .containsExactly("[zh-Hans=码头, zh-Hant=碼頭, en=dock, en=pier]", "[zh-Hans=灯, zh-Hant=燈, en=lamp]");
        assertThat(draft.glossary().concepts().getFirst().about().note()).isEqualTo("ma3 tou2");
        assertThat(draft.problems()).containsExactly(new GlossaryProblem(3, Kind.NO_ENTRY, "nonsense"));
    }

    @Test
    void readsTablesInMarkdownAmongOtherText() {
        var draft = read(
                "# Words\n\nSome text | with a bar.\n\n| English | 中文 | Notes |\n|:--|---|---|\n| lamp | 灯 | a \\| b |\n\nEnd.\n",
                "t.md");
        assertThat(terms(draft)).containsExactly("[en=lamp, zh=灯]");
        assertThat(draft.glossary().concepts().getFirst().about().note()).isEqualTo("a | b");
    }

    /// OmegaT's three columns have no heads: term, translation, comment.
    @Test
    void threeColumnsWithoutHeadsAreGuessedAndCanBeSaidOtherwise() {
        var content = GlossaryFormat.read("quay\t码头\tfor ships\nlamp\t灯\t\n", "glossary.txt");
        var table = (GlossaryContent.OfTable) content;
        assertThat(table.headed()).isFalse();
        assertThat(table.isClear()).isTrue();
        assertThat(terms(table.draft("g"))).containsExactly("[en=quay, zh=码头]", "[en=lamp, zh=灯]");
        assertThat(table.draft("g").glossary().concepts().getFirst().about().note())
                .isEqualTo("for ships");
        var german = ((GlossaryContent.OfTable) GlossaryFormat.read("Kai\tquay\n", "g.txt"));
        assertThat(german.isClear()).isFalse();
        var said = german.with(
                false,
                List.of(
                        new ColumnHead.Terms(new LanguageTag("de"), Optional.empty()),
                        new ColumnHead.Terms(EN, Optional.empty())));
        assertThat(terms(said.draft("g"))).containsExactly("[de=Kai, en=quay]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-cn", "ZH_CN", "Simplified Chinese", "简体中文", " zh-Hans "})
    void aLanguageIsKnownByAnyName(String name) {
        assertThat(terms(read("en;" + name + "\nlamp;灯\n", "g.csv"))).containsExactly("[en=lamp, zh-Hans=灯]");
    }

    @Test
    void strangeTermsAreKeptOrSaidWhyNot() {
        var draft = read("en,zh\na,一\n" + "x".repeat(10_000) + ",长\n---,！！\nlamp,灯\nlamp,灯\n", "g.csv");
        assertThat(terms(draft)).containsExactly("[en=a, zh=一]", "[zh=长]", "[en=lamp, zh=灯]");
        assertThat(draft.problems())
                .extracting(GlossaryProblem::line, GlossaryProblem::kind)
                .containsExactly(
                        tuple(3, Kind.TERM_TOO_LONG),
                        tuple(4, Kind.TERM_WITHOUT_LETTER),
                        tuple(4, Kind.TERM_WITHOUT_LETTER),
                        tuple(4, Kind.ROW_WITHOUT_TERM),
                        tuple(6, Kind.ROW_TWICE));
    }

    @Test
    @Timeout(120)
    void aMillionLinesEndInAClearAnswer() {
        var text = new StringBuilder("en,zh\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append('w').append(i).append(",词").append(i).append('\n');
        }
        var draft = read(text.toString(), "g.csv");
        assertThat(draft.glossary().concepts()).hasSize(TermTable.MOST_ENTRIES);
        assertThat(draft.problems())
                .containsExactly(new GlossaryProblem(
                        TermTable.MOST_ENTRIES + 2, Kind.TOO_MANY, Integer.toString(TermTable.MOST_ENTRIES)));
    }

    @Test
    void noFormulaGoesOut() {
        assertThat(new String(GlossaryFormat.CSV.write(glossary()), StandardCharsets.UTF_8))
                .contains("'=SUM(A1)")
                .contains("'-1 + 2");
    }
}
