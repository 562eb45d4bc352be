package enface.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import enface.language.cut.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dictionaries and lists of terms are no works, whatever their names; it is said where they belong.
class DictionariesAreNoTextsTest {

    private static final String CEDICT = "# CC-CEDICT|#! version=1|中國 中国 [Zhong1 guo2] /China/|"
            + "水磨 水磨 [shui3 mo4] /water mill/to polish/|河 河 [he2] /river/CL:條|条[tiao2]/";

    @TempDir
    Path folder;

    private IntakeException refused(String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        try {
            new Intake().read(List.of(file), List.of(), Progress.none());
        } catch (IntakeException e) {
            return e;
        }
        throw new AssertionError(name + " was read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            DICTIONARY        ^ # CC-CEDICT|中國 中国 [Zhong1 guo2] /China/|水磨 水磨 [shui3 mo4] /water mill/|
            DICTIONARY        ^ StarDict's dict ifo file|version=2.4.2|wordcount=2|
            DICTIONARY ^ #NAME "Mills"|#INDEX_LANGUAGE "English"|#CONTENTS_LANGUAGE "Russian"|mill| [trn]мельница[/trn]|
            TERMS             ^ <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text/></martif>
            TERMS             ^ <tbx style="dca" type="TBX-Basic" xmlns="urn:iso:std:iso:30042:ed-2"><text/></tbx>
            TERMS             ^ #UTX 1.11; en/ja; 2020-01-01|#src|tgt|src:pos|mill|水車|noun
            """)
    void areKnownByHowTheyBegin(Kind kind, String text) throws Exception {
        for (var name : List.of("words.txt", "words", "words.md", "words.xml")) {
            var lines = text.replace("|", "\n");
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                var mark = encoding.equals(StandardCharsets.UTF_16LE) ? "\ufeff" : "";
                var refused = refused(name, (mark + lines).getBytes(encoding));
                assertThat(refused.kind()).as(name).isEqualTo(kind);
                assertThat(new Words(Locale.ENGLISH)
                                .get(
                                        "error.intake."
                                                + kind.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        refused.file(),
                                        refused.detail()))
                        .contains(refused.detail());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "words.u8, DICTIONARY",
        "de-fr.ifo, DICTIONARY",
        "de-fr.idx, DICTIONARY",
        "de-fr.dict, DICTIONARY",
        "de-fr.dict.dz, DICTIONARY",
        "words.dsl, DICTIONARY",
        "words.tbx, TERMS",
        "words.utx, TERMS",
        "words.sdltb, TERMS"
    })
    void areKnownByTheirNames(String name, Kind kind) throws Exception {
        assertThat(refused(name, "mill\nriver\n".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aDictionaryInTeiIsKnownByItsEntries() throws Exception {
        var tei = """
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Mills</title></titleStmt>
                </fileDesc></teiHeader><text><body>
                <entry><form><orth>Mühle</orth></form><sense><cit type="trans"><quote>mill</quote></cit></sense></entry>
                </body></text></TEI>
                """;
        var refused = refused("mills.tei", tei.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.kind()).isEqualTo(Kind.DICTIONARY);
        assertThat(refused.detail()).isEqualTo("TEI");
    }

    @Test
    void aTextThatQuotesADictionaryIsAText() throws Exception {
        var file = Files.writeString(
                folder.resolve("essay.md"),
                "# 水\n\nWhat the dictionary says of water:\n\n" + CEDICT.replace("|", "\n") + "\n\n它只说了这些。\n");
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        assertThat(draft.works()).hasSize(1);
    }
}
