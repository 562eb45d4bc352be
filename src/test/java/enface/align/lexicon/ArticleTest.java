package enface.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.lexicon.DictionaryException.Fault;
import enface.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleTest {

    private static final LanguageTag GERMAN = new LanguageTag("de");

    @Test
    void takesOffWhatThePatternsTakeOff() {
        var markup = Pattern.compile("<[^>]*>|\\[[^]]*]|\\([^)]*\\)|/[^/]*/");
        var number = Pattern.compile("\\s+\\d+\\.\\s*$");
        var random = new Random(21);
        for (int i = 0; i < 100_000; i++) {
            var line = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                line.append("<>[]()//a 12. ".charAt(random.nextInt(14)));
            }
            var text = line.toString();
            assertThat(Article.withoutMarkup(text))
                    .as(text)
                    .isEqualTo(markup.matcher(text).replaceAll(" "));
            assertThat(Article.withoutNumber(text))
                    .as(text)
                    .isEqualTo(number.matcher(text).replaceFirst(""));
        }
    }

    @Test
    @Timeout(30)
    void isNotHeldUpByAnArticleOfSigns() {
        for (var unit :
                "<[(/ 1.;,-\"•\n".codePoints().mapToObj(Character::toString).toList()) {
            assertThat(Article.meanings("a", unit.repeat(2_000_000))).isNotNull();
            assertThat(Article.freeDict("a", "a\n" + unit.repeat(2_000_000))).isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void refusesADictionaryWhoseWordsAllPointAtOneHugeArticle(@TempDir Path folder) throws IOException {
        var article = "lang, kurz; ".repeat(70_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read(folder, article, 3_000, article.length)).isEqualTo(Fault.TOO_MUCH);
        assertThat(read(folder, article, 3_000, 400_000)).isEqualTo(Fault.TOO_MUCH);
    }

    private static Fault read(Path folder, byte[] data, int words, int length) throws IOException {
        var index = new ByteArrayOutputStream();
        var out = new DataOutputStream(index);
        for (int i = 0; i < words; i++) {
            out.writeBytes("w" + i + "\0");
            out.writeInt(0);
            out.writeInt(length);
        }
        Files.write(folder.resolve("d.dict"), data);
        Files.write(folder.resolve("d.idx"), index.toByteArray());
        var ifo = Files.writeString(folder.resolve("d.ifo"), "StarDict's dict ifo file\n");
        var caught = new Fault[1];
        assertThatThrownBy(() -> new DictionaryFiles().read(ifo, GERMAN, LanguageTag.ENGLISH))
                .isInstanceOfSatisfying(DictionaryException.class, e -> caught[0] = e.fault());
        return caught[0];
    }
}
