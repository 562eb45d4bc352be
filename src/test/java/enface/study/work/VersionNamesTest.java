package enface.study.work;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNamesTest {

    private static Version version(long id, Role role, String by) {
        var text = new VersionText(List.of(Paragraph.whole(Paragraph.Kind.BODY, "A")));
        return new Version(new VersionId(id), role, LanguageTag.ENGLISH, new Called("", by), false, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | back-translation | back-translation
            zh | back-translation | 回译
            en | 机翻             | machine translation
            zh | Shen Ke          | Shen Ke
            """)
    void howAVersionCameAboutReadsInTheLanguageOfTheReader(String language, String by, String label) {
        var versions = List.of(version(1, Role.ORIGINAL, ""), version(2, Role.TRANSLATION, by));
        var names = VersionNames.of(new Words(Locale.forLanguageTag(language)), versions);
        assertThat(names.label(new VersionId(2))).isEqualTo(label);
    }
}
