package enface.text.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StrangerXmlTest {

    /// The texts of all elements called `t`.
    private static List<String> texts(byte[] bytes) throws IOException, XMLStreamException {
        var xml = StrangerXml.of(new ByteArrayInputStream(bytes), XmlEncoding.of(bytes));
        var texts = new ArrayList<String>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                texts.add(StrangerXml.text(xml));
            }
        }
        return texts;
    }

    private static List<String> texts(String xml) throws IOException, XMLStreamException {
        return texts(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void knowsElementsByTheirNamesWhateverTheirPrefix() throws Exception {
        assertThat(texts("<a:r><b:t>one <i>and</i> two</b:t><t>three</t></a:r>"))
                .containsExactly("one and two", "three");
    }

    @Test
    void readsOtherEncodingsAndTheMarkAtTheStart() throws Exception {
        var utf16 = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><r><t>é 词</t></r>"
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(texts(utf16)).containsExactly("é 词");
        assertThat(texts("\ufeff<r><t>词</t></r>")).containsExactly("词");
        assertThat(texts("<?xml version='1.0' encoding='ISO-8859-1'?><r><t>é</t></r>"
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("é");
    }

    @Test
    void readsNothingFromOutside(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var entity = "<!DOCTYPE r [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><r><t>a&e;b</t></r>";
        assertThat(texts(entity)).noneMatch(t -> t.contains("secret"));
        assertThat(texts("<!DOCTYPE r SYSTEM \"" + secret.toUri() + "\"><r><t>a</t></r>"))
                .containsExactly("a");
    }

    @Test
    void refusesWhatGrowsOrNestsWithoutEnd() {
        var bomb = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><r><t>&e29;</t></r>");
        for (var grown : List.of(bomb.toString(), "<r>".repeat(200) + "</r>".repeat(200))) {
            assertThatExceptionOfType(XMLStreamException.class)
                    .isThrownBy(() -> texts(grown))
                    .matches(StrangerXml::isOvergrown);
        }
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> texts("<r><t></r>"))
                .matches(e -> !StrangerXml.isOvergrown(e));
    }
}
