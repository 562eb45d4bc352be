package enface.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.Intake;
import enface.intake.Laid;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page says of its languages is believed where letters tell little, and not where they tell the contrary.
class SaidLanguageTest {

    @TempDir
    private Path folder;

    private List<List<String>> texts(String page) throws Exception {
        return Laid.only(Laid.read(folder, "talk.html", page)).versions().stream()
                .map(v -> v.paragraphs().stream().map(p -> p.paragraph().text()).toList())
                .toList();
    }

    @Test
    void shortParagraphsOfCloseLanguagesAreToldApart() throws Exception {
        var page = """
                <html lang="en"><body>
                <p lang="es">Gracias.</p><p lang="pt">Obrigado.</p>
                <p lang="es">La casa es grande.</p><p lang="pt">A casa é grande.</p>
                <p lang="es">Vamos.</p><p lang="pt">Vamos.</p>
                <div lang="es"><p>No.</p></div><p lang="pt">Não.</p>
                </body></html>""";
        var draft = Laid.read(folder, "talk.html", page);
        assertThat(Laid.languages(draft)).containsExactlyInAnyOrder("es", "pt");
        assertThat(Laid.rows(draft)).contains("Vamos. | Vamos.", "No. | Não.", "Gracias. | Obrigado.");
    }

    @Test
    void aScriptIsNamedByWhatThePageSays() throws Exception {
        var page = """
                <body><p lang="en">The house is large.</p><p lang="uk">Дім.</p>
                <p lang="en">We go.</p><p lang="uk">Ми.</p></body>""";
        assertThat(Laid.languages(Laid.read(folder, "talk.html", page))).containsExactly("en", "uk");
    }

    @Test
    void whatIsPlainlyInAnotherScriptIsNotBelieved() throws Exception {
        var page = """
                <body><p lang="en">The gate is open today.</p><p lang="en">大门今天开着。</p>
                <p lang="en">Come in and sit down.</p><p lang="en">进来坐下吧。</p></body>""";
        assertThat(texts(page))
                .containsExactly(
                        List.of("The gate is open today.", "Come in and sit down."), List.of("大门今天开着。", "进来坐下吧。"));
    }

    @Test
    void theLanguageOfATemplateIsNotThatOfTheText() throws Exception {
        var page = """
                <html lang="en" xml:lang="en"><body lang="en"><p>Das Tor ist heute offen, und ihr seid alle gekommen.</p>
                <p>Le portail est ouvert, et vous êtes tous venus.</p>
                <p>Wir haben lange auf euch gewartet, und nun sind wir froh.</p>
                <p>Nous vous avons attendus longtemps, et nous sommes heureux.</p></body></html>""";
        assertThat(Laid.languages(Laid.read(folder, "talk.html", page))).containsExactly("de", "fr");
    }

    @Test
    void runsOfWordAndOpenDocumentSayTheirLanguagesToo() throws Exception {
        var word = new StringBuilder();
        var open = new StringBuilder();
        for (var pair :
                List.of("Gracias.|Obrigado.", "La casa es grande.|A casa é grande.", "Vamos.|Vamos.", "No.|Não.")) {
            var texts = pair.split("\\|", -1);
            word.append(run("es-ES", texts[0])).append(run("pt-PT", texts[1]));
            open.append("<text:p text:style-name=\"Es\">" + texts[0] + "</text:p><text:p text:style-name=\"Pt\">"
                    + texts[1] + "</text:p>");
        }
        var styles = "<style:style style:name=\"Es\"><style:text-properties fo:language=\"es\"/></style:style>"
                + "<style:style style:name=\"Pt\"><style:text-properties fo:language=\"pt\"/></style:style>";
        var odt = Zipped.odt(open.toString())
                .replaced("content.xml", "</office:automatic-styles>", styles + "</office:automatic-styles>");
        for (var file : List.of(
                Files.write(
                        folder.resolve("talk.docx"),
                        Zipped.docx(word.toString()).bytes()),
                Files.write(folder.resolve("talk.odt"), odt.bytes()))) {
            var draft = new Intake().read(List.of(file), List.of(), Progress.none());
            assertThat(Laid.languages(draft)).as(file.toString()).containsExactlyInAnyOrder("es", "pt");
            assertThat(Laid.rows(draft)).contains("Vamos. | Vamos.", "No. | Não.");
        }
    }

    private static String run(String language, String text) {
        return "<w:p><w:r><w:rPr><w:lang w:val=\"" + language + "\"/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
