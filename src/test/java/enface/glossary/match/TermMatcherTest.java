package enface.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatcherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            memory            | Memory keeps what we leave.        | Memory
            memory            | Two MEMORIES, one town.            | MEMORIES
            memory            | the memory's weight                | memory's
            memory            | immemorial, memorylike             | -
            shelf             | two shelves                        | shelves
            wish              | three wishes                       | wishes
            to remember       | he remembered; remembering is work | remembered,remembering
            worth keeping     | it is worth  keeping               | worth  keeping
            résumé            | a resume or a résumé               | resume,résumé
            resume            | a résumé                           | -
            pate              | pâte                               | -
            naïve             | nai\u0308ve, NAÏVE, naive          | nai\u0308ve,NAÏVE,naive
            WHO               | who is the WHO?                    | WHO
            IT                | it is it                           | -
            self-respect      | Self‑respect                       | Self‑respect
            people's choice   | the people’s choice                | people’s choice
            library           | (library)                          | library
            library           | library2 and 2library              | -
            """)
    void findsEnglishByWord(String term, String text, String expected) {
        assertThat(found(LanguageTag.ENGLISH, text, term)).isEqualTo(list(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            记忆        | 这座城的记忆，也是记忆         | 记忆,记忆
            书架        | 我们为书架该有多高争论          | 书架
            API 网关    | 先过API网关，再过 API 网关。    | API网关,API 网关
            持续集成 (CI) | 持续集成就是CI              | 持续集成,CI
            𠀋          | 他叫𠀋吗                  | 𠀋
            人类命运共同体 | 人类命运共同体               | 人类命运共同体
            """)
    void findsChineseAnywhere(String term, String text, String expected) {
        assertThat(found(LanguageTag.SIMPLIFIED_CHINESE, text, term)).isEqualTo(list(expected));
    }

    @Test
    void theLongestTermWinsAndMatchesNeverOverlap() {
        assertThat(found(LanguageTag.SIMPLIFIED_CHINESE, "人类命运共同体与人类", "人类", "命运", "人类命运共同体"))
                .containsExactly("人类命运共同体", "人类");
        assertThat(found(LanguageTag.ENGLISH, "the town library card", "library", "town library", "library card"))
                .containsExactly("town library");
    }

    @Test
    void fallsBackToTheShorterTermWhereTheLongerOneBreaksOff() {
        assertThat(found(LanguageTag.ENGLISH, "town hall libraries", "town hall library card", "town", "library"))
                .containsExactly("town", "libraries");
    }

    @Test
    void foldsWhatOtherLanguagesWrite() {
        assertThat(found(new LanguageTag("de"), "Die STRASSE, die Straße", "Straße"))
                .containsExactly("STRASSE", "Straße");
        assertThat(found(new LanguageTag("ja"), "ガカガ", "カ")).containsExactly("カ");
        assertThat(found(new LanguageTag("ru"), "война воина", "война")).containsExactly("война");
        assertThat(found(new LanguageTag("el"), "Ο άνθρωπος", "ΆΝΘΡΩΠΟΣ")).containsExactly("άνθρωπος");
    }

    @Test
    void looksOnlyForTheTermsOfItsLanguage() {
        var concept = new Concept(
                new ConceptId(1),
                "",
                List.of(Term.preferred(LanguageTag.ENGLISH, "chat"), Term.preferred(new LanguageTag("fr"), "chat")));
        var match = new TermMatcher(List.of(concept), new LanguageTag("fr"))
                .find("un chat")
                .getFirst();
        assertThat(match.term().language()).isEqualTo(new LanguageTag("fr"));
    }

    @Test
    void copesWithTextsWithoutAnything() {
        assertThat(found(LanguageTag.ENGLISH, "", "memory")).isEmpty();
        assertThat(found(LanguageTag.ENGLISH, "   \n", "memory")).isEmpty();
        assertThat(found(LanguageTag.ENGLISH, "memory")).isEmpty();
    }

    @Test
    void countsHowATermWasRendered() {
        var concept = new Concept(
                new ConceptId(1),
                "",
                List.of(
                        Term.preferred(LanguageTag.ENGLISH, "memory"),
                        Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, "记忆"),
                        new Term(LanguageTag.SIMPLIFIED_CHINESE, "回忆", Term.Status.ADMITTED)));
        var renderings = Renderings.of(
                concept,
                LanguageTag.ENGLISH,
                LanguageTag.SIMPLIFIED_CHINESE,
                List.of(
                        new Renderings.Pair("Memory and memories.", "记忆与回忆。"),
                        new Renderings.Pair("No such thing.", "记忆。"),
                        new Renderings.Pair("Memory again.", "还是记忆。"),
                        new Renderings.Pair("A memory.", "一件往事。")),
                WordEdges.UNKNOWN);
        assertThat(renderings.places()).isEqualTo(4);
        assertThat(renderings.rendered()).isEqualTo(3);
        assertThat(renderings.terms().values()).containsExactly(2, 1);
        assertThat(renderings.otherwise()).containsExactly(3);
    }

    private static List<String> found(LanguageTag language, String text, String... terms) {
        var concepts = new ArrayList<Concept>();
        for (var term : terms) {
            concepts.add(new Concept(new ConceptId(concepts.size() + 1L), "", List.of(Term.preferred(language, term))));
        }
        return new TermMatcher(concepts, language)
                .find(text).stream().map(m -> m.span().of(text)).toList();
    }

    private static List<String> list(@Nullable String expected) {
        return expected == null ? List.of() : Arrays.asList(expected.split(","));
    }
}
