package enface.study.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en      | Relations from afar.  | ations from        | Relations from
                    en      | Relations from afar.  | Relations fr       | Relations from
                    en      | Relations from afar.  | elations from afa  | Relations from afar
                    en      | Relations from afar.  | from afar          | from afar
                    en      | Don’t go there.  | n’t go        | Don’t go
                    de      | Die Brücke steht.  | rücke steh    | Brücke steht
                    zh-Hans | 谢谢你们的等待。            | 待                  | 等待
                    zh-Hans | 谢谢你们的等待。            | 你们                 | 你们
                    """)
    void aPassageGrowsToTheWordsItBeginsAndEndsIn(String language, String text, String passage, String whole) {
        var written = text;
        var version = new Version(
                new VersionId(1),
                Role.ORIGINAL,
                new LanguageTag(language),
                "",
                false,
                new VersionText(List.of(Paragraph.whole(Kind.BODY, written))));
        int from = written.indexOf(passage);
        assertThat(from).isNotNegative();
        var range = new TextRange(new TextPlace(0, from), new TextPlace(0, from + passage.length()));
        assertThat(version.text().textOf(WholeWords.of(version, range))).isEqualTo(whole);
    }
}
