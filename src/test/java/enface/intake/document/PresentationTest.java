package enface.intake.document;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Report.LeftOut.Reason;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The slides of a presentation, and what was to be said to them.
class PresentationTest extends DocumentTests {

    private static final String SPACES = " xmlns:p=\"p\" xmlns:a=\"a\" xmlns:r=\"r\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static String shape(String holder, String... paragraphs) {
        return "<p:sp><p:nvSpPr><p:nvPr><p:ph type=\"" + holder + "\"/></p:nvPr></p:nvSpPr><p:txBody>"
                + Stream.of(paragraphs)
                        .map(p -> "<a:p><a:r><a:t>" + p + "</a:t></a:r></a:p>")
                        .collect(Collectors.joining())
                + "</p:txBody></p:sp>";
    }

    private static String slide(String... shapes) {
        return "<p:sld" + SPACES + "><p:cSld><p:spTree>" + String.join("", shapes) + "</p:spTree></p:cSld></p:sld>";
    }

    private static String relations(String... idTypeTarget) {
        var all = new StringBuilder("<Relationships>");
        for (int i = 0; i < idTypeTarget.length; i += 3) {
            all.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(idTypeTarget[i], RELATIONS, idTypeTarget[i + 1], idTypeTarget[i + 2]));
        }
        return all.append("</Relationships>").toString();
    }

    private static Zipped twoSlides(String first, String second) {
        return new Zipped()
                .part(
                        "ppt/presentation.xml",
                        "<p:presentation" + SPACES
                                + "><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId7\"/><p:sldId id=\"257\" r:id=\"rId2\"/>"
                                + "</p:sldIdLst></p:presentation>")
                .part(
                        "ppt/_rels/presentation.xml.rels",
                        relations("rId2", "slide", "slides/slide1.xml", "rId7", "slide", "slides/slide2.xml"))
                .part("ppt/slides/slide1.xml", second)
                .part("ppt/slides/slide2.xml", first);
    }

    @Test
    void slidesStandInTheirOrderWithWhatIsSaidToThem() {
        var draft = read(
                file(
                        "lamps.pptx",
                        twoSlides(
                                        slide(shape("title", "The Lamp Lighters"), shape("sldNum", "1")),
                                        slide(
                                                shape("title", "What they carried"),
                                                shape("body", "A ladder", "A flame")))
                                .part(
                                        "ppt/slides/_rels/slide2.xml.rels",
                                        relations("rId1", "notesSlide", "../notesSlides/notesSlide1.xml"))
                                .part(
                                        "ppt/notesSlides/notesSlide1.xml",
                                        slide(shape("body", "Every evening forty men went out with ladders.")))
                                .bytes()),
                ENGLISH);
        assertThat(String.join(" | ", texts(draft, ENGLISH)))
                .isEqualTo("Every evening forty men went out with ladders. | What they carried | A ladder | A flame");
        assertThat(leftOut(draft, Reason.PAGE_NUMBER)).containsExactly("1");
    }

    @Test
    void twoLanguagesOnASlideBecomeTwoVersions() {
        var draft = read(
                file(
                        "两种语言.pptx",
                        twoSlides(
                                        slide(shape(
                                                "body",
                                                "Every evening forty men went out with ladders.",
                                                "每天傍晚，四十个人带着梯子出门。")),
                                        slide(shape("body", "By midnight the town was lit.", "到了午夜，全城都亮了。")))
                                .bytes()),
                ENGLISH,
                SIMPLIFIED_CHINESE);
        assertThat(texts(draft, ENGLISH))
                .containsExactly("Every evening forty men went out with ladders.", "By midnight the town was lit.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("每天傍晚，四十个人带着梯子出门。", "到了午夜，全城都亮了。");
    }
}
