package enface.study.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Place;
import enface.language.cut.Words;
import enface.store.Library;
import enface.store.sql.StoreException;
import enface.study.importing.ImportJson;
import enface.study.importing.ImportSentences;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sentence for everything that may go wrong and for every decision, in both languages.
class SentencesTest {

    private static final Place PLACE = new Place("speech.md", 1234);

    private static Sentences in(String language) {
        return new Sentences(new Words(Locale.forLanguageTag(language)));
    }

    private static ImportSentences imported(String language) {
        return new ImportSentences(new Words(Locale.forLanguageTag(language)));
    }

    private static void assertSentence(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("error.")
                .doesNotContain("report.");
        assertThat(sentence.lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void ofEveryFileThatCannotBecomeADraft(String language) {
        for (var kind : IntakeException.Kind.values()) {
            var sentence = in(language).of(new IntakeException(kind, "speech.md", "fr"), Path.of("library"));
            assertSentence(sentence);
            assertThat(sentence).contains("speech.md");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void ofEveryFailureOfTheLibrary(String language) {
        var strings = ResourceBundle.getBundle("i18n.strings", Locale.forLanguageTag(language));
        for (var kind : StoreException.Kind.values()) {
            assertThat(strings.getString("error.store." + ImportJson.name(kind)))
                    .contains("{0}");
        }
    }

    @Test
    void ofAFileThatIsNoLibrary(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("poem.txt"), "No library, and longer than a head. ".repeat(40));
        var failure = catchThrowableOfType(StoreException.class, () -> Library.open(file));
        assertThat(in("en").of(failure, file)).contains("poem.txt").contains("not a library");
        assertThat(in("zh-CN").of(failure, file)).contains("poem.txt").containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void ofEveryJoinDoubtAndReason(String language) {
        for (var how : How.values()) {
            var join = new Join(LanguageTag.ENGLISH, PLACE, new Place("speech.md", 1236), how, "fair-", "ness");
            assertSentence(imported(language).of(join));
            assertThat(imported(language).of(join))
                    .contains("1234")
                    .contains("1236")
                    .contains("fair-");
        }
        for (var kind : Doubt.Kind.values()) {
            boolean ofVersion = kind == Doubt.Kind.UNRELATED_VERSION;
            var doubt = new Doubt(kind, PLACE, ofVersion ? "fr" : "fair-ness");
            assertSentence(imported(language).of(doubt));
            assertThat(imported(language).of(doubt)).containsAnyOf("fair-ness", "French", "法语");
        }
        for (var reason : LeftOut.Reason.values()) {
            assertSentence(imported(language).reason(reason));
        }
    }

    @Test
    void ofWhatNobodyExpectedOnOneLineToo() {
        assertSentence(in("en").of(new IllegalStateException("first\nsecond"), Path.of("library")));
    }
}
