package enface.intake.book;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.intake.block.Block;
import enface.intake.draft.Traced;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A list of words at the end of a text is neither lost nor paired with it.
class VocabularyReaderTest {

    private static List<Block> blocks(String... texts) {
        return Arrays.stream(texts)
                .map(text ->
                        new Block(Kind.BODY, 0, List.of(new Block.Line(Traced.made(text), false, false, false, false))))
                .toList();
    }

    private static String said(Concept concept) {
        return concept.terms().stream().map(Term::text).collect(Collectors.joining("|"));
    }

    @Test
    void cutsATitledListOffAndAnUntitledOneOnlyWithPartsOfSpeech() {
        var titled = blocks("They met.", "Vocabulary", "meet 遇见", "ferry 渡船", "lamp 灯");
        var untitled = blocks("They met.", "meet v. 遇见", "ferry n. 渡船", "lamp n. 灯");
        var lines = blocks("They met.", "Hello 你好", "Goodbye 再见", "Thank you 谢谢");

        assertThat(VocabularyReader.split(titled).list()).hasSize(4);
        assertThat(VocabularyReader.split(untitled).list()).hasSize(3);
        assertThat(VocabularyReader.split(untitled).body()).hasSize(1);
        assertThat(VocabularyReader.split(lines).list()).as("a dialogue").isEmpty();
        assertThat(VocabularyReader.split(lines).body()).isEqualTo(lines);
    }

    @Test
    void twoWordsAreNoList() {
        var blocks = blocks("They met.", "Vocabulary", "meet v. 遇见", "ferry n. 渡船");

        assertThat(VocabularyReader.split(blocks).list()).isEmpty();
        assertThat(VocabularyReader.split(List.of()).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            confront vt. 面对；遭遇          ^ confront|面对|遭遇
            give up 放弃                    ^ give up|放弃
            harvest n/v. 收获，收割          ^ harvest|收获|收割
            scythe [saɪð] n. 大镰刀（农具）   ^ scythe|大镰刀
            lamp n. 灯；灯                  ^ lamp|灯
            """)
    void readsAnEntry(String entry, String terms) {
        var concepts = VocabularyReader.concepts(blocks(entry), LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE);

        assertThat(concepts).extracting(VocabularyReaderTest::said).containsExactly(terms);
        assertThat(concepts.getFirst().terms().get(1).status()).isEqualTo(Term.Status.PREFERRED);
        assertThat(concepts.getFirst().terms().stream().skip(2)).allMatch(t -> t.status() == Term.Status.ADMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vocabulary", "They met at noon.", "渡船在等。", "ferry"})
    void givesNoneOfWhatIsNoEntry(String text) {
        assertThat(VocabularyReader.concepts(blocks(text), LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "New Words, true",
        "word list:, true",
        "生词表, true",
        "' Glossary ', true",
        "Words of thanks, false",
        "'', false"
    })
    void knowsTheTitlesOfLists(String title, boolean known) {
        assertThat(VocabularyReader.isTitle(title)).isEqualTo(known);
    }
}
