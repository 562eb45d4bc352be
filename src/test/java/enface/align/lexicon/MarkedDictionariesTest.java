package enface.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.lexicon.DictionaryException.Fault;
import enface.align.lexicon.DictionaryFiles.Told;
import enface.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dictionaries whose articles are marked up: Lingvo DSL, and TEI as FreeDict writes it.
class MarkedDictionariesTest {

    private static final LanguageTag GERMAN = new LanguageTag("de");
    private static final LanguageTag ENGLISH = LanguageTag.ENGLISH;

    private static final String DSL = """
            #NAME "Mills and Rivers (De-En)"
            #INDEX_LANGUAGE "GermanNewSpelling"
            #CONTENTS_LANGUAGE "English"

            Mühle
            \t[m1][p]n[/p] [t]ˈmyːlə[/t][/m]
            \t[m1]1) [trn]mill[/trn][/m]
            \t[m2][*][ex]die ~ mahlt — the ~ grinds[/ex][/*][/m]
            \t[m1]2) [trn][com](game)[/com] morris[/trn][/m]
            Bäck{e}rei
            Backhaus
            \t[b][trn]bakery, baker's shop[/trn][/b] {{checked}} <<Bäcker>>
            Ufer(n)
              bank; shore
            """;

    private static final String TEI = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader xml:lang="en"><fileDesc><titleStmt><title>German-English Mills</title></titleStmt>
            <publicationStmt><publisher>The millers</publisher><availability><p>Free for all</p></availability></publicationStmt>
            </fileDesc></teiHeader>
            <text><body xml:lang="de">
            <entry><form><orth>Mühle</orth><pron>ˈmyːlə</pron></form><gramGrp><pos>n</pos></gramGrp>
              <sense n="1"><usg type="dom">tech</usg><cit type="trans" xml:lang="en"><quote>mill</quote><gramGrp><pos>n</pos></gramGrp></cit>
                <cit type="example"><quote>die Mühle mahlt</quote><cit type="trans"><quote>it grinds</quote></cit></cit></sense>
              <sense n="2"><cit type="translation"><quote>morris</quote></cit></sense>
              <re><form><orth>Mühlrad</orth></form><sense><cit type="trans"><quote>wheel</quote></cit></sense></re></entry>
            <entry><form><orth>Ufer</orth></form><trans><tr>bank</tr><tr>shore</tr></trans></entry>
            <entry><form><orth>Furt</orth></form><sense><def>ford</def></sense></entry>
            </body></text></TEI>
            """;

    @TempDir
    private Path folder;

    private final DictionaryFiles files = new DictionaryFiles();

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWhatDslMarksAsTranslations(String encoding) throws IOException {
        var charset = Charset.forName(encoding);
        var lexicon = files.read(write("mills.dsl", ("\ufeff" + DSL).getBytes(charset)), GERMAN, ENGLISH);
        assertThat(lexicon.meanings("Mühle")).containsExactly("mill", "morris");
        assertThat(lexicon.meanings("Bäckrei")).containsExactly("bakery", "baker's shop");
        assertThat(lexicon.meanings("Backhaus")).containsExactly("bakery", "baker's shop");
        assertThat(lexicon.meanings("Ufer")).containsExactly("bank", "shore");
        assertThat(lexicon.meanings("Ufern")).containsExactly("bank", "shore");
    }

    @Test
    void readsDslPackedAsItIsHandedOn() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(("\ufeff" + DSL).getBytes(StandardCharsets.UTF_16LE));
        }
        var file = write("mills.dsl.dz", packed.toByteArray());
        assertThat(files.read(file, GERMAN, ENGLISH).meanings("Mühle")).contains("mill");
        assertThat(DictionaryFiles.isNamedLikeOne(file)).isTrue();
        assertThat(files.colophon(file)).isEqualTo("Mills and Rivers (De-En)");
    }

    @Test
    void readsTeiWithoutExamplesAndOtherWords() throws IOException {
        var file = write("mills.tei", TEI.getBytes(StandardCharsets.UTF_8));
        var lexicon = files.read(file, GERMAN, ENGLISH);
        assertThat(lexicon.meanings("Mühle")).containsExactly("mill", "morris");
        assertThat(lexicon.meanings("Ufer")).containsExactly("bank", "shore");
        assertThat(lexicon.meanings("Furt")).containsExactly("ford");
        assertThat(lexicon.size()).isEqualTo(3);
        assertThat(files.colophon(file)).contains("German-English Mills", "The millers", "Free for all");
    }

    @Test
    void bothSayWhichLanguagesTheyAreIn() throws IOException {
        var told = new Told(GERMAN, ENGLISH);
        assertThat(files.languages(write("mills.dsl", DSL.getBytes(StandardCharsets.UTF_8))))
                .contains(told);
        assertThat(files.languages(write("mills.tei", TEI.getBytes(StandardCharsets.UTF_8))))
                .contains(told);
        var untitled = TEI.replace("German-English Mills", "Mills");
        assertThat(files.languages(write("mills.xml", untitled.getBytes(StandardCharsets.UTF_8))))
                .contains(told);
        assertThat(files.languages(write("mills.tsv", "Mühle\tmill\n".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<TEI><text><body><entry><form><orth>a</orth>", "<TEI><entry></TEI>"})
    void saysThatBrokenTeiIsDamaged(String xml) throws IOException {
        var file = write("mills.tei", xml.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.read(file, GERMAN, ENGLISH))
                .isInstanceOfSatisfying(
                        DictionaryException.class, e -> assertThat(e.fault()).isEqualTo(Fault.BROKEN));
    }

    @Test
    void readsNothingFromOutsideAndNothingThatGrows() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\">");
        for (char c = 'b'; c < 'l'; c++) {
            bomb.append("<!ENTITY %s \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10)));
        }
        bomb.append("]><TEI><text><body><entry><form><orth>&k;</orth></form></entry></body></text></TEI>");
        var file = write("bomb.tei", bomb.toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.read(file, GERMAN, ENGLISH)).isInstanceOf(DictionaryException.class);
    }

    /// Signs that nothing closes, and one article under thousands of words, must cost no more than their length.
    @Test
    @Timeout(20)
    void marksThatNothingClosesCostNoMoreThanTheirLength() throws IOException {
        for (var sign : new String[] {"{{", "<<", "[", "[trn", "\\", "~"}) {
            var dsl = "#NAME \"x\"\nMühle\n\tmill\n" + "Ufer\n\t" + sign.repeat(500_000 / sign.length() / 5) + "\n";
            var lexicon = files.read(write("signs.dsl", dsl.getBytes(StandardCharsets.UTF_8)), GERMAN, ENGLISH);
            assertThat(lexicon.meanings("Mühle")).as(sign).containsExactly("mill");
        }
        var heads = new StringBuilder("#NAME \"x\"\n");
        for (int i = 0; i < 100_000; i++) {
            heads.append("w").append(i).append('\n');
        }
        heads.append('\t').append("mill, ".repeat(80_000)).append('\n');
        var file = write("heads.dsl", heads.toString().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.read(file, GERMAN, ENGLISH))
                .isInstanceOfSatisfying(
                        DictionaryException.class, e -> assertThat(e.fault()).isEqualTo(Fault.TOO_MUCH));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
