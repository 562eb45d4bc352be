package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// As many languages as a document says, whatever their scripts; files that are another state of a text; and what only
/// stands about a text.
class SeveralSaidTest {

    @TempDir
    private Path folder;

    @Test
    void simplifiedTraditionalAndEnglishOneAfterTheOther() throws Exception {
        var html = new StringBuilder("<html><body>");
        for (int i = 0; i < 6; i++) {
            html.append("<h2><span lang='en'>Part ").append(i).append(" of the lamps</span>\n");
            html.append("<span lang='zh-hans'>灯的第").append(i).append("部分</span> ");
            html.append("<span lang='zh-hant'>燈的第").append(i).append("部分</span></h2>");
            html.append("<p lang='en'>Nobody told the lamps about number ")
                    .append(i)
                    .append(".</p>");
            html.append("<p lang='zh-hans'>没有人告诉那些灯第").append(i).append("件事。</p>");
            html.append("<p lang='zh-hant'>沒有人告訴那些燈第").append(i).append("件事。</p>");
        }
        var draft =
                Laid.read(folder, "lamps.html", html.append("</body></html>").toString());
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans", "zh-Hant");
        assertThat(Laid.rows(draft))
                .contains("Nobody told the lamps about number 3. | 没有人告诉那些灯第3件事。 | 沒有人告訴那些燈第3件事。")
                .contains("Part 4 of the lamps | 灯的第4部分 | 燈的第4部分");
    }

    @Test
    void threeLanguagesInOneScript() throws Exception {
        var html = new StringBuilder("<html><body>");
        for (int i = 0; i < 6; i++) {
            html.append("<p lang='fr'>Personne n’avait parlé aux lampes, la nuit ")
                    .append(i)
                    .append(".</p>");
            html.append("<p lang='en'>Nobody had talked to the lamps on night ")
                    .append(i)
                    .append(".</p>");
            html.append("<p lang='de'>Niemand hatte in Nacht ").append(i).append(" mit den Lampen gesprochen.</p>");
        }
        var draft =
                Laid.read(folder, "lamps.html", html.append("</body></html>").toString());
        assertThat(Laid.languages(draft)).containsExactly("fr", "en", "de");
        assertThat(Laid.rows(draft)).hasSize(6);
    }

    @Test
    void wordsOfOneLanguageInASentenceOfAnotherStayThere() throws Exception {
        var draft = Laid.read(folder, "signs.html", """
                <html><body><p lang='en'>The sign <span lang='zh-hans'>灯</span> is written <span lang='zh-hant'>燈</span>
                in the south, and everybody reads it.</p><p lang='zh-hans'>这个字在南方另有写法，人人都认得。</p>
                <p lang='en'>Nobody had counted the lamps that night.</p><p lang='zh-hans'>那一夜没有人数过灯。</p>
                </body></html>""");
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        assertThat(Laid.rows(draft).getFirst()).startsWith("The sign 灯 is written 燈 in the south");
    }

    @ParameterizedTest
    @CsvSource({
        "charter.de.md, charter.en.md, charter.en.v2.0.0.md",
        "charter.de.md, charter.en.md, charter.en-rev-3.md",
        "宪章 英文.txt, 宪章 德文.txt, 宪章 英文 第2版.txt",
    })
    void anotherStateOfATextIsAnotherVersion(String one, String other, String later) throws Exception {
        var english = "The harbour is open to all. Nobody is turned away.\n";
        var german = "Der Hafen steht allen offen. Niemand wird abgewiesen.\n";
        var files = new ArrayList<Path>();
        files.add(Files.writeString(folder.resolve(one), one.contains("de") ? german : english));
        files.add(Files.writeString(folder.resolve(other), one.contains("de") ? english : german));
        files.add(Files.writeString(folder.resolve(later), english));
        var draft = new Intake().read(files, List.of(), Progress.none());
        assertThat(draft.works()).hasSize(1);
        assertThat(draft.works().getFirst().versions()).hasSize(3);
    }

    @Test
    void numbersStillTellWorksApart() throws Exception {
        var files = new ArrayList<Path>();
        for (var name : List.of("talk 1", "talk 2")) {
            files.add(Files.writeString(folder.resolve(name + ".en.md"), "The harbour is open. (" + name + ")\n"));
            files.add(Files.writeString(folder.resolve(name + ".de.md"), "Der Hafen ist offen. (" + name + ")\n"));
        }
        assertThat(new Intake().read(files, List.of(), Progress.none()).works()).hasSize(2);
    }

    private static final String LATIN =
            "Populus lumina in portu custodivit per totam noctem, et nemo scivit quare arderent.\n\n";
    private static final String ENGLISH =
            "This book may be used by anyone anywhere and with almost no restrictions of any kind at all.\n\n";

    @Test
    void aLicenceAboutATextIsNoVersionOfIt() throws Exception {
        var text = ENGLISH.repeat(3) + LATIN.repeat(12) + ENGLISH.repeat(4);
        var file = Files.writeString(folder.resolve("lumina.txt"), text);
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE);
                    assertThat(e.detail()).isEqualTo("la");
                });
    }

    @Test
    void whatTakesTurnsOrFollowsIsAVersion() throws Exception {
        for (var text : List.of(
                (LATIN + ENGLISH).repeat(8),
                ENGLISH + (LATIN + ENGLISH).repeat(8),
                LATIN.repeat(8) + ENGLISH.repeat(8),
                ENGLISH.repeat(5) + LATIN.repeat(6))) {
            assertThat(Laid.languages(Laid.read(folder, "lumina.txt", text))).hasSize(2);
        }
    }
}
