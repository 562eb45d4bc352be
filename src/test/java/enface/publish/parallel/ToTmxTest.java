package enface.publish.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class ToTmxTest {

    private static Side side(LanguageTag language, String... lines) {
        var paragraphs = Stream.of(lines)
                .map(l -> Paragraph.whole(Paragraph.Kind.BODY, l))
                .toList();
        return new Side(language, new VersionText(paragraphs), false);
    }

    @Test
    void holdsEveryBeadWithTwoSidesAndEscapesWhatXmlCannotHold() throws Exception {
        var english = side(LanguageTag.ENGLISH, "Bread & <wine>\u0001", "Alone.");
        var chinese = side(LanguageTag.SIMPLIFIED_CHINESE, "面包和酒");
        var alignment = new Alignment(
                2,
                1,
                List.of(
                        Bead.proposed(new SegmentRange(0, 1), new SegmentRange(0, 1), 0.9),
                        Bead.proposed(new SegmentRange(1, 2), SegmentRange.emptyAt(1), 0.9)));
        var text = ToTmx.text(alignment, english, chinese);
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("tu").getLength()).isEqualTo(1);
        var segments = document.getElementsByTagName("seg");
        assertThat(segments.item(0).getTextContent()).isEqualTo("Bread & <wine>\uFFFD");
        assertThat(segments.item(1).getTextContent()).isEqualTo("面包和酒");
    }
}
