package enface.glossary.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.file.GlossaryProblem.Kind;
import enface.language.cut.Words;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCsvTest {

    @Test
    void readsLanguagesDefinitionsAndSeveralTermsInACell() {
        var draft = GlossaryCsv.read("""
                \uFEFFen,zh-Hans,definition
                memory,记忆；回忆,"What is kept on purpose, as opposed to by chance"
                "shelf; bookshelf",书架|书橱,
                """, "town");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary().name()).isEqualTo("town");
        assertThat(draft.glossary().concepts())
                .containsExactly(
                        concept(
                                "What is kept on purpose, as opposed to by chance",
                                Term.preferred(LanguageTag.ENGLISH, "memory"),
                                Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, "记忆"),
                                admitted(LanguageTag.SIMPLIFIED_CHINESE, "回忆")),
                        concept(
                                "",
                                Term.preferred(LanguageTag.ENGLISH, "shelf"),
                                admitted(LanguageTag.ENGLISH, "bookshelf"),
                                Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, "书架"),
                                admitted(LanguageTag.SIMPLIFIED_CHINESE, "书橱")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "English;中文\nmemory;记忆\n",
                "English\tChinese\r\nmemory\t记忆\r\n",
                "英文，中文\nmemory，记忆",
                "\n\nEN, ZH\nmemory, 记忆",
                "eng|zho\rmemory|记忆",
                "\"English\",\"Chinese\"\n\"memory\" , \"记忆\"\n",
            })
    void seesWhatPartsTheCells(String text) {
        var draft = GlossaryCsv.read(text, "g");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary().concepts())
                .containsExactly(concept(
                        "",
                        Term.preferred(LanguageTag.ENGLISH, "memory"),
                        Term.preferred(new LanguageTag("zh"), "记忆")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                | en
            EN-us             | en-US
            pt_br             | pt-BR
            zh-cn             | zh-Hans
            zh_TW             | zh-Hant
            Chinese (Simplified) | zh-Hans
            中文（繁體）           | zh-Hant
            Deutsch           | de
            français          | fr
            法语                | fr
            日本語               | ja
            Russian           | ru
            русский           | ru
            文言文               | lzh
            """)
    void knowsLanguagesByTheirNames(String name, String tag) {
        assertThat(LanguageNames.tag(name)).contains(new LanguageTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug", "term", "notes", "english-ish", "", "xx", "definition"})
    void takesNoOtherWordForALanguage(String name) {
        assertThat(LanguageNames.tag(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory,记忆\nshelf,书架\n", "", "  \n", "just a sentence", "definition\nwhat"})
    void saysOnceThatTheFirstLineNamesNoLanguage(String text) {
        var draft = GlossaryCsv.read(text, "g");
        assertThat(draft.glossary().concepts()).isEmpty();
        assertThat(draft.problems()).extracting(GlossaryProblem::kind).containsExactly(Kind.HEADER_UNREADABLE);
    }

    @Test
    void listsWhatIsWrongWithItsLine() {
        var draft = GlossaryCsv.read("""
                en,zh-Hans,colour
                memory,记忆,red

                ,,blue
                memory,记忆,green
                "a
                shelf",书架
                door,门,x,surplus
                "open,门
                window,窗
                """, "g");
        assertThat(draft.problems())
                .containsExactly(
                        new GlossaryProblem(1, Kind.COLUMN_LEFT_OUT, "colour"),
                        new GlossaryProblem(4, Kind.ROW_WITHOUT_TERM, "blue"),
                        new GlossaryProblem(5, Kind.ROW_TWICE, "memory"),
                        new GlossaryProblem(6, Kind.TERM_OVER_LINES, "a"),
                        new GlossaryProblem(8, Kind.CELLS_LEFT_OUT, "door"),
                        new GlossaryProblem(9, Kind.QUOTATION_OPEN, ""));
        assertThat(draft.glossary().concepts()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(chars = {',', '\t'})
    void whatIsWrittenIsReadBackTheSame(char delimiter) {
        var glossary = new Glossary(
                "g",
                List.of(
                        concept(
                                "one, \"two\"\nthree",
                                Term.preferred(LanguageTag.ENGLISH, "this; or that"),
                                admitted(LanguageTag.ENGLISH, "a \\ b | c"),
                                new Term(LanguageTag.ENGLISH, "never this", Term.Status.DEPRECATED),
                                Term.preferred(LanguageTag.TRADITIONAL_CHINESE, "記憶")),
                        concept(
                                "",
                                admitted(new LanguageTag("pt-BR"), "memória"),
                                admitted(new LanguageTag("pt-BR"), "x")),
                        concept("", Term.preferred(new LanguageTag("pt-BR"), "\"quoted\""))));
        var draft = GlossaryCsv.read(GlossaryTable.write(glossary, delimiter), "g");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary()).isEqualTo(glossary);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyProblemHasItsSentence(Kind kind) {
        for (var locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(new Words(locale).get(kind.key(), 7, "colour")).contains("7");
        }
    }

    /// Ten languages, quotation marks, commas and line ends inside cells, a cell without a term.
    @Test
    void readsATableOfManyLanguagesAndWritesItBack() {
        var table = """
                en,zh-Hans,zh-Hant,ja,ko,de,fr,es,pt-BR,it,definition
                lamp,灯,燈,灯り,등,Lampe,lampe,lámpara,lâmpada,lampada,"A light, kept by ""somebody""\"
                harbour,港口,港口,港,항구,Hafen,port,puerto,porto,porto,"Where ships
                are safe"
                fog,雾,霧,霧,,Nebel,brouillard,niebla,neblina,nebbia,
                """;

        var draft = GlossaryCsv.read(table, "terms");

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary().concepts()).hasSize(3);
        assertThat(draft.glossary().concepts().get(0).definition()).isEqualTo("A light, kept by \"somebody\"");
        assertThat(draft.glossary().concepts().get(1).definition()).isEqualTo("Where ships\nare safe");
        assertThat(draft.glossary().concepts().get(2).terms())
                .extracting(term -> term.language().value())
                .containsExactlyInAnyOrder("en", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es", "pt-BR", "it");
        assertThat(GlossaryCsv.read(GlossaryTable.write(draft.glossary(), ','), "terms")
                        .glossary())
                .isEqualTo(draft.glossary());
    }

    static Stream<Path> ofTheWorld() {
        return Corpora.files("glossary/cncf-terms.csv");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ofTheWorld")
    void readsATermListOfTheWorld(Path file) throws IOException {
        var draft = GlossaryCsv.read(Files.readString(file), "terms");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.glossary().concepts()).hasSize(87);
        assertThat(draft.glossary().concepts().stream()
                        .flatMap(c -> c.terms().stream())
                        .map(Term::language)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "pt-BR", "it")
                                .map(LanguageTag::new)
                                .toList());
        assertThat(GlossaryCsv.read(GlossaryTable.write(draft.glossary(), ','), "terms")
                        .glossary())
                .isEqualTo(draft.glossary());
    }

    private static Concept concept(String definition, Term... terms) {
        return new Concept(new ConceptId(0), definition, List.of(terms));
    }

    private static Term admitted(LanguageTag language, String text) {
        return new Term(language, text, Term.Status.ADMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-ism", "@home", "'=1", "''-x", "=cmd|' /C calc'!A0", "-ism'"})
    void writesNoFormulaAndReadsBackWhatWasWritten(String term) {
        var terms = List.of(Term.preferred(LanguageTag.ENGLISH, term));
        var glossary = new Glossary("g", List.of(new Concept(new ConceptId(0), term, terms)));

        var table = GlossaryTable.write(glossary, '\t');

        assertThat(table.lines().skip(1).flatMap(l -> Stream.of(l.split("\t", -1))))
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
        assertThat(GlossaryCsv.read(table, "g").glossary()).isEqualTo(glossary);
    }
}
