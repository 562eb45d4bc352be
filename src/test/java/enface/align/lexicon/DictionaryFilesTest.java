package enface.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFilesTest {

    private static final LanguageTag GERMAN = new LanguageTag("de");
    private static final LanguageTag FRENCH = new LanguageTag("fr");
    private static final LanguageTag CHINESE = LanguageTag.SIMPLIFIED_CHINESE;

    @TempDir
    private Path folder;

    private final DictionaryFiles files = new DictionaryFiles();

    @Test
    void readsTwoColumns() throws IOException {
        var file = Files.writeString(folder.resolve("words.tsv"), "Haus\tmaison\n# a remark\nBerg\tmont, montagne\n");

        var lexicon = files.read(file, GERMAN, FRENCH);

        assertThat(PackedLexiconTest.translations(lexicon, "haus")).containsOnlyKeys("maison");
        assertThat(PackedLexiconTest.translations(lexicon, "berg")).containsOnlyKeys("mont", "montag");
    }

    @Test
    void knowsTheWordsOfAnUnspacedTarget() throws IOException {
        var file = Files.writeString(folder.resolve("words.tsv"), "roof\t屋顶\n");

        var lexicon = files.read(file, LanguageTag.ENGLISH, CHINESE);

        assertThat(PackedLexiconTest.translations(lexicon, "roof")).containsOnlyKeys("屋顶");
        assertThat(lexicon.tells("屋顶")).isTrue();
    }

    @Test
    void readsDictdAsFreeDictShipsIt() throws IOException {
        var articles = "Haus /haʊs/ <n>\n1. maison 2.\nGebäude\n2. domicile\n";
        Files.write(folder.resolve("de-fr.dict.dz"), gzip(articles.getBytes(StandardCharsets.UTF_8)));
        int length = articles.getBytes(StandardCharsets.UTF_8).length;
        var index = Files.writeString(
                folder.resolve("de-fr.index"), "00databaseinfo\tA\tA\nHaus\tA\t" + base64(length) + "\n");

        var lexicon = files.read(index, GERMAN, FRENCH);

        assertThat(PackedLexiconTest.translations(lexicon, "haus")).containsOnlyKeys("maison", "domici");
    }

    @Test
    void readsStarDict() throws IOException {
        var article = "maison; domicile".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("de-fr.dict"), article);
        Files.write(
                folder.resolve("de-fr.idx"),
                ByteBuffer.allocate(13)
                        .put("Haus\0".getBytes(StandardCharsets.UTF_8))
                        .putInt(0)
                        .putInt(article.length)
                        .array());
        var ifo = Files.writeString(folder.resolve("de-fr.ifo"), "StarDict's dict ifo file\n");

        assertThat(PackedLexiconTest.translations(files.read(ifo, GERMAN, FRENCH), "haus"))
                .containsOnlyKeys("maison", "domici");
    }

    @Test
    void saysWhichFileIsMissingOrBroken() throws IOException {
        var ifo = Files.writeString(folder.resolve("lone.ifo"), "");
        var prose = Files.writeString(folder.resolve("prose.txt"), "No columns here.");
        Files.writeString(folder.resolve("bad.dict"), "x");
        var bad = Files.writeString(folder.resolve("bad.index"), "Haus\tA\tzzzz\n");

        assertThatThrownBy(() -> files.read(ifo, GERMAN, FRENCH)).hasMessageContaining("lone.idx");
        assertThatThrownBy(() -> files.read(prose, GERMAN, FRENCH)).hasMessageContaining("NO_COLUMNS");
        assertThatThrownBy(() -> files.read(bad, GERMAN, FRENCH)).hasMessageContaining("BROKEN");
    }

    @Test
    void namesTheFileThatIsBrokenAndTakesNoBinaryForATable() throws IOException {
        Files.writeString(folder.resolve("bad.dict"), "x");
        var bad = Files.writeString(folder.resolve("bad.index"), "Haus\tA\tzzzz\n");
        var noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        var picture = Files.write(folder.resolve("picture.png"), noise);

        assertThatThrownBy(() -> files.read(bad, GERMAN, FRENCH))
                .isInstanceOfSatisfying(
                        DictionaryException.class, e -> assertThat(e.file()).isEqualTo("bad.index"));
        assertThatThrownBy(() -> files.read(picture, GERMAN, FRENCH)).hasMessageContaining("NO_COLUMNS");
        assertThatThrownBy(() -> files.read(folder, GERMAN, FRENCH)).hasMessageContaining("UNREADABLE");
    }

    @Test
    void readsColumnsInTheEncodingTheyAreIn() throws IOException {
        var file = Files.write(
                folder.resolve("words.tsv"),
                "everybody\t大家\nheart\t心\nto come\t来\npeople\t人们\n".repeat(20).getBytes(Charset.forName("GB18030")));

        assertThat(files.read(file, LanguageTag.ENGLISH, CHINESE).tells("大家")).isTrue();
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        var file = Files.writeString(folder.resolve("words.tsv"), "Haus\tmaison\n".repeat(9));
        Progress cancelled = (done, _) -> {
            if (done > 30) {
                throw new CancelledException();
            }
        };

        assertThatThrownBy(() -> files.read(file, GERMAN, FRENCH, cancelled)).isInstanceOf(CancelledException.class);
    }

    @Test
    void findsTheFileThatStandsForADictionaryOfSeveral() throws IOException {
        var ifo = Files.writeString(folder.resolve("de-fr.ifo"), "");
        var index = Files.writeString(folder.resolve("fr-de.index"), "");

        assertThat(DictionaryFiles.standingFor(folder.resolve("de-fr.dict.dz"))).isEqualTo(ifo);
        assertThat(DictionaryFiles.standingFor(folder.resolve("de-fr.idx"))).isEqualTo(ifo);
        assertThat(DictionaryFiles.standingFor(folder.resolve("fr-de.dict"))).isEqualTo(index);
        var alone = folder.resolve("alone.dict");
        assertThat(DictionaryFiles.standingFor(alone)).isEqualTo(alone);
    }

    @Test
    void tellsWhoMadeADictionaryAndWhatMayBeDoneWithIt() throws IOException {
        var ifo = Files.writeString(folder.resolve("de-fr.ifo"), """
                StarDict's dict ifo file
                bookname=Village Words
                wordcount=2
                author=The Village
                description=CC BY 4.0<br>Second line
                """);
        var table = Files.writeString(folder.resolve("words.tsv"), """
                #! Words of the village
                # Anything
                # License: CC0
                Haus\tmaison
                """);
        var about = """
                00-database-info
                German-French, ver. 1

                Publisher: The Village
                Availability:
                  GNU General Public License
                """;
        Files.writeString(folder.resolve("info.dict"), about);
        var index = Files.writeString(
                folder.resolve("info.index"), "00-database-info\tA\t" + base64(about.length()) + "\n");

        assertThat(files.colophon(ifo)).isEqualTo("Village Words\nThe Village\nCC BY 4.0\nSecond line");
        assertThat(files.colophon(table)).isEqualTo("Words of the village\nLicense: CC0");
        assertThat(files.colophon(index))
                .isEqualTo("German-French, ver. 1\nPublisher: The Village\nGNU General Public License");
    }

    private static String base64(int number) {
        var digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return "" + digits.charAt(number / 64) + digits.charAt(number % 64);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
