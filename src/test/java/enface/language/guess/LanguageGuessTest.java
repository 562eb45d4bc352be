package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which language a sentence is in.
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The wheel was sound and the weight was sound.        | en
                    Nous avons remis la roue à sa place, et elle tourne. | fr
                    Wir haben das Rad nicht vergessen, und es dreht sich.| de
                    La rueda no era de nadie, pero todos la usaban.      | es
                    我们把轮子装回去了，它又转起来。                     | zh-Hans
                    我們把輪子裝回去了，它又轉起來。                     | zh-Hant
                    車輪は元の場所に戻され、また回り始めた。             | ja
                    바퀴는 제자리로 돌아갔고 다시 돌기 시작했다.          | ko
                    Колесо вернули на место, и оно снова крутится.       | ru
                    """)
    void tellsLanguagesApart(String text, String language) {
        assertThat(new LanguageGuess().of(text)).isEqualTo(new LanguageTag(language));
    }

    /// Sentences of our own in 56 languages, three for most: of some five words, of some ten, and two in a row.
    private static List<String[]> sentences() throws IOException {
        try (var in = LanguageGuessTest.class.getResourceAsStream("/language/sentences-to-guess.tsv")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\t", -1)).toList();
        }
    }

    @Test
    void tellsShortSentencesInManyLanguages() throws IOException {
        var guess = new LanguageGuess();
        var wrong = sentences().stream()
                .filter(s -> !guess.of(s[1]).value().equals(s[0]))
                .map(s -> s[0] + " is not " + guess.of(s[1]) + ": " + s[1])
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(7); // of 158; no model of Galician is known
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No lamp burned.",
                "bridge, river, lamp, door, window",
                "water house street",
                "wind hand land",
                "stone",
                "peace and security",
                "climate change"
            })
    void takesAFewEnglishWordsForEnglish(String words) {
        assertThat(new LanguageGuess().of(words)).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void saysNothingWhereTwoLanguagesFitAlike() {
        var both = List.of(new LanguageTag("es"), new LanguageTag("pt"));
        assertThat(new LanguageGuess().among("1999: NATO", both)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    No lamp burned. Nobody came.                                   | en      | en
                    Yes. No. Hello.                                                | es      | es
                    Wir haben das Rad nicht vergessen, und es dreht sich wieder.   | fr      | de
                    No lamp burned.                                                | zh-Hans | en
                    山水如故。                                                     | zh-Hant | zh-Hant
                    他们把车开走了。                                               | zh-Hant | zh-Hans
                    他们把车开走了。                                               | zh      | zh-Hans
                    Stari most bio je zatvoren, a nitko nam nije ništa rekao.      | bs      | bs
                    A ponte vella estaba pechada.                                  | gl      | gl
                    """)
    void believesWhatIsSaidUnlessTheTextSaysOtherwise(String text, String said, String language) {
        assertThat(new LanguageGuess().of(text, new LanguageTag(said))).isEqualTo(new LanguageTag(language));
    }
}
