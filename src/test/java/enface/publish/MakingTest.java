package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.publish.Handout.Column;
import enface.publish.Plan.Citations;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a version in place of its translator is no translator's name, on pages and in citations.
class MakingTest {

    private static String role(String language, String by) {
        var column = new Column(LanguageTag.ENGLISH, Role.TRANSLATION, new Called("", by));
        return new Labels(new Words(Locale.forLanguageTag(language))).role(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            back-translation    | back-translation       | 回译
            Back-Translation    | back-translation       | 回译
            回译                | back-translation       | 回译
            machine translation | machine translation    | 机器翻译
            直译                | literal translation    | 直译
            Shen Ke             | translation by Shen Ke | 译文，Shen Ke 译
            """)
    void waysOfTranslatingReadInTheLanguageOfTheReaderAndPeopleAreNamed(String by, String english, String chinese) {
        assertThat(role("en", by)).isEqualTo(english);
        assertThat(role("zh", by)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN     | en | back-translation, para. 1
            PLAIN     | zh | 回译，第 1 段
            GB_T_7714 | en | [Z]. back-translation: para. 1.
            GB_T_7714 | zh | [Z]. 回译: 第 1 段.
            CHICAGO   | en | back-translation, para. 1.
            CHICAGO   | zh | 回译, 第 1 段.
            """)
    void noTranslatorIsCitedWhereThereIsNone(Citations style, String language, String cited) {
        var text = new VersionText(List.of(Paragraph.whole(Paragraph.Kind.BODY, "Words.")));
        var version = new Version(
                new VersionId(1), Role.TRANSLATION, new LanguageTag(language), "back-translation", false, text);
        var work = new Work(new WorkId(1), Metadata.EMPTY, List.of(version));
        assertThat(new Citing(work, new Words(Locale.ENGLISH)).of(version, TextRange.of(0, new TextSpan(0, 6)), style))
                .isEqualTo(cited);
    }
}
