package enface.intake.aligned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.CancelledException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// XML that a stranger made to read what is not theirs, or to fill the memory, ends in one sentence or does nothing.
@Timeout(60)
class HostileXmlTest {

    private static final String UNIT =
            "<tu><tuv xml:lang=\"en\"><seg>Rain. %s</seg></tuv><tuv xml:lang=\"fr\"><seg>Pluie.</seg></tuv></tu>";

    @TempDir
    private Path folder;

    private static String tmx(String doctype, String body) {
        return "<?xml version=\"1.0\"?>" + doctype + "<tmx version=\"1.4\"><header/><body>" + body + "</body></tmx>";
    }

    private void assertRefused(Kind kind, String text) throws IOException {
        var file = Files.writeString(folder.resolve("stranger.tmx"), text);
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void anEntityReadsNoOtherFile() throws IOException, IntakeException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the diary of somebody");
        var draft = Laid.read(
                folder,
                "a.tmx",
                tmx(
                        "<!DOCTYPE tmx [<!ENTITY other SYSTEM \"%s\">]>".formatted(secret.toUri()),
                        UNIT.formatted("&other;")));
        assertThat(Laid.rows(draft)).containsExactly("Rain. | Pluie.");
    }

    @Test
    void aDocumentTypeFromElsewhereIsNotFetched() throws IOException, IntakeException {
        var type = Files.writeString(folder.resolve("evil.dtd"), "<!ENTITY other \"the diary of somebody\">");
        for (var doctype : List.of(
                "<!DOCTYPE tmx SYSTEM \"%s\">".formatted(type.toUri()),
                "<!DOCTYPE tmx [<!ENTITY %% all SYSTEM \"%s\"> %%all;]>".formatted(type.toUri()),
                "<!DOCTYPE tmx PUBLIC \"-//LISA//DTD\" \"http://127.0.0.1:9/tmx14.dtd\">")) {
            assertThat(Laid.rows(Laid.read(folder, "a.tmx", tmx(doctype, UNIT.formatted("")))))
                    .as(doctype)
                    .containsExactly("Rain. | Pluie.");
        }
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefused() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha ha ha ha ha ha ha ha ha ha \">");
        for (int i = 1; i < 12; i++) {
            bomb.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        assertRefused(Kind.OVERGROWN, tmx(bomb + "]>", UNIT.formatted("&a11;")));
    }

    @Test
    void oneLargeEntityUsedAgainAndAgainIsRefused() throws IOException {
        var type = "<!DOCTYPE tmx [<!ENTITY a \"" + "x".repeat(90_000) + "\">]>";
        assertRefused(Kind.OVERGROWN, tmx(type, UNIT.formatted("&a;").repeat(2_000)));
    }

    @Test
    void anEntityThatHoldsItselfIsRefused() throws IOException {
        assertRefused(
                Kind.BROKEN, tmx("<!DOCTYPE tmx [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>", UNIT.formatted("&a;")));
    }

    @Test
    void elementsTwoHundredDeepAreRefused() throws IOException {
        assertRefused(Kind.OVERGROWN, tmx("", UNIT.formatted("<hi>".repeat(200) + "</hi>".repeat(200))));
        assertRefused(Kind.OVERGROWN, tmx("", "<x>".repeat(100_000)));
    }

    @Test
    void aFileThatBreaksOffSaysWhere() throws IOException {
        var text = tmx("", "\n" + UNIT.formatted("") + "\n" + UNIT.formatted("&nobody;"));
        var file = Files.writeString(folder.resolve("stranger.tmx"), text);
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.BROKEN);
                    assertThat(e.detail()).isEqualTo("3");
                });
        assertRefused(Kind.BROKEN, text.substring(0, text.length() / 2));
    }

    @Test
    void aMemoryWithoutTextIsRefused() throws IOException {
        assertRefused(Kind.NO_TEXTS, tmx("", "<tu/>"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        var file = Files.write(
                folder.resolve("a.tmx"), tmx("", UNIT.formatted("\u00e9")).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BROKEN));
    }

    @Test
    void readingCanBeWatchedAndCancelled() throws IOException {
        var file = Files.writeString(
                folder.resolve("a.tmx"), tmx("", UNIT.formatted("").repeat(20_000)));
        var steps = new AtomicInteger();
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), (_, _) -> {
                    if (steps.incrementAndGet() == 20) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(steps.get()).isEqualTo(20);
    }
}
