package enface.ui.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.dictionary.Dictionaries.Described;
import enface.study.know.InstalledDictionaries;
import enface.text.LanguageTag;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Every kind of dictionary that can be had is added by dropping its files, whichever of them, and knows its words.
class DroppedDictionariesTest extends WindowTest {

    private static final LanguageTag GERMAN = new LanguageTag("de");

    @TempDir
    private Path own;

    /// Two words each, as each kind writes them.
    enum Kind {
        COLUMNS("de-en.tsv"),
        STARDICT("de-en.ifo de-en.idx de-en.dict"),
        DICTD("freedict-deu-eng.index freedict-deu-eng.dict"),
        TEI("deu-eng.tei"),
        DSL("Mühlen.dsl"),
        CEDICT("cedict_ts.u8");

        private final String files;

        Kind(String files) {
            this.files = files;
        }

        private List<String> names() {
            return List.of(files.split(" ", -1));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isAddedByDroppingItsFiles(Kind kind, FxRobot robot) throws Exception {
        var files = write(kind);
        window.size(1000, 700);
        window.choose("dictionaries");
        robot.interact(() -> window.model().imports().drop(files));
        ListView<DictionaryCell.Row> list = robot.lookup("#dictionary-list").queryListView();
        WindowUnderTest.await(() -> list.getItems().size() == 2);
        var about = list.getItems().getLast().about();
        assertThat(about).extracting(Described::entries).isEqualTo(2);
        boolean chinese = kind == Kind.CEDICT;
        var source = chinese ? LanguageTag.SIMPLIFIED_CHINESE : GERMAN;
        assertThat(about.source()).isEqualTo(source);
        assertThat(about.target()).isEqualTo(LanguageTag.ENGLISH);
        var lexicon = new InstalledDictionaries(window.library())
                .from(source)
                .values()
                .iterator()
                .next();
        assertThat(lexicon.meanings(chinese ? "水磨" : "Mühle")).containsExactly("mill");
        assertThat(lexicon.meanings(chinese ? "河岸" : "Ufer")).containsExactly("bank", "shore");
        window.letMessagesGo();
        Pictures.take(window.scene(), "dictionaries-dropped-" + kind.name().toLowerCase(Locale.ROOT));
    }

    private List<Path> write(Kind kind) throws IOException {
        switch (kind) {
            case COLUMNS -> put(kind.names().getFirst(), "Mühle\tmill\nUfer\tbank/shore\n");
            case STARDICT -> starDict(kind.names());
            case DICTD -> dictd(kind.names());
            case TEI -> put(kind.names().getFirst(), """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body xml:lang="de">
                    <entry><form><orth>Mühle</orth></form><sense><cit type="trans" xml:lang="en"><quote>mill</quote></cit></sense></entry>
                    <entry><form><orth>Ufer</orth></form><sense><cit type="trans"><quote>bank</quote></cit>
                    <cit type="trans"><quote>shore</quote></cit></sense></entry>
                    </body></text></TEI>
                    """);
            case DSL -> Files.write(own.resolve(kind.names().getFirst()), """
                        \ufeff#NAME "Mühlen"
                        #INDEX_LANGUAGE "German"
                        #CONTENTS_LANGUAGE "English"

                        Mühle
                        	[m1][trn]mill[/trn][/m]
                        Ufer
                        	[m1][trn]bank, shore[/trn][/m]
                        """.getBytes(StandardCharsets.UTF_16LE));
            case CEDICT -> put(kind.names().getFirst(), """
                    # CC-CEDICT
                    水磨 水磨 [shui3 mo4] /mill/
                    河岸 河岸 [he2 an4] /bank/shore/
                    """);
        }
        return kind.names().stream().map(own::resolve).toList();
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(own.resolve(name), text);
    }

    private void starDict(List<String> names) throws IOException {
        put(names.getFirst(), "StarDict's dict ifo file\nversion=2.4.2\nbookname=Mühlen\nwordcount=2\n");
        var index = new ByteArrayOutputStream();
        var out = new DataOutputStream(index);
        int at = 0;
        for (var entry : entries().toList()) {
            out.write(entry.head().getBytes(StandardCharsets.UTF_8));
            out.write(0);
            out.writeInt(at);
            out.writeInt(entry.article().length());
            at += entry.article().length();
        }
        Files.write(own.resolve(names.get(1)), index.toByteArray());
        put(names.get(2), String.join("", entries().map(Entry::article).toList()));
    }

    private void dictd(List<String> names) throws IOException {
        put(names.getFirst(), "Mühle\tA\tM\nUfer\tM\tQ\n"); // twelve and sixteen bytes, in digits of base 64
        put(names.get(1), "Mühle\nmill\nUfer\nbank, shore");
    }

    private record Entry(String head, String article) {}

    private static Stream<Entry> entries() {
        return Stream.of(new Entry("Mühle", "mill"), new Entry("Ufer", "bank, shore"));
    }
}
