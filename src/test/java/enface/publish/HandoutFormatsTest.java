package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.html.HandoutToHtml;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class HandoutFormatsTest {

    private static final Handout BOTH = handout(Composed.BOTH);

    @Test
    void theWebPageHoldsWhatWasWrittenAsTextAndNoMarkupOfIt() throws Exception {
        var page = new HandoutToHtml(new Words(Locale.ENGLISH)).text(BOTH);
        assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain(" src=");
        assertThat(page.split("<script", -1)).as("its own and no other").hasSize(2);
        var wellFormed = page.replaceAll("(?s)<script>.*</script>", "")
                .replace("<!doctype html>", "")
                .replaceAll("(<meta[^>]*)>", "$1/>");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(wellFormed)));
        var text = document.getDocumentElement().getTextContent();
        assertThat(text).contains("<script>alert(\"x\")</script> & AT&amp;T").contains("a<b");
        for (var entry : BOTH.entries()) {
            entry.passages().forEach(p -> assertThat(text).contains(p.text()));
        }
        assertThat(document.getElementsByTagName("article").getLength()).isEqualTo(3);
    }

    /// Chinese faces draw ’ and ‐ as wide as a character, between French words too.
    @Test
    void noChineseFaceStandsBeforeThoseOfTheAlphabet() {
        var page = new HandoutToHtml(new Words(Locale.ENGLISH)).text(BOTH);
        var faces = page.lines()
                .filter(l -> l.contains("\"Enface Serif\""))
                .findFirst()
                .orElseThrow();
        assertThat(faces).containsSubsequence("Georgia", " serif,", "CJK");
    }

    @Test
    void markdownKeepsRemarksAsTheyWereTyped() {
        var page = new HandoutToMarkdown(new Words(Locale.CHINESE)).text(BOTH);
        for (var note : FerrySpeech.list(FerrySpeech.work(2))) {
            assertThat(page).contains(note.text());
        }
        assertThat(page)
                .contains("so I’ll **begin with what we lose**: the waiting")
                .contains("### 2 · 视角转换");
        assertThat(page.lines().filter(l -> l.startsWith("| "))).hasSize(9);
    }

    @Test
    void markdownHasFrontMatterAndBlocksThatLinksHoldTo() {
        var page = new HandoutToMarkdown(new Words(Locale.ENGLISH)).text(BOTH);
        assertThat(page).startsWith("---\ntitle: \"");
        var links = Pattern.compile("\\]\\(#\\^(note-[0-9a-z-]+)\\)")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
        var blocks = Pattern.compile(" \\^(note-[0-9a-z-]+)$", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(blocks)
                .hasSize(BOTH.entries().size())
                .doesNotHaveDuplicates()
                .containsAll(links);
        assertThat(links).isNotEmpty();
        var turned = Composed.byHand(
                BOTH.fronts(), BOTH.columns(), BOTH.rows(), BOTH.entries().reversed());
        assertThat(new HandoutToMarkdown(new Words(Locale.ENGLISH)).text(turned))
                .contains(blocks.getFirst());
    }

    @Test
    void filesAreWrittenWhole(@TempDir Path folder) throws IOException {
        new HandoutToHtml(new Words(Locale.ENGLISH)).write(BOTH, folder.resolve("a.html"));
        new HandoutToMarkdown(new Words(Locale.ENGLISH)).write(BOTH, folder.resolve("a.md"));
        Files.createDirectories(Path.of("target", "handouts"));
        new HandoutToHtml(new Words(Locale.ENGLISH)).write(BOTH, Path.of("target", "handouts", "both.html"));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("a.html", "a.md");
        }
    }

    @Test
    void whatIsNotWantedIsNotThere() {
        assertThat(handout(Composed.TEXT).entries()).isEmpty();
        assertThat(handout(Composed.TEXT).rows())
                .hasSize(7)
                .allMatch(r -> r.passages().stream().allMatch(p -> p.marks().isEmpty()));
        assertThat(handout(Composed.NOTES).rows()).isEmpty();
        assertThat(BOTH.rows().get(3).passages().get(1).marks()).hasSize(2);
        assertThat(BOTH.rows())
                .extracting(Handout.Row::opens)
                .containsExactly(true, false, true, false, false, true, false);
    }

    @Test
    void stretchesOfOverlappingMarksAreTheTextAgain() {
        var passage = new Passage(
                "abcdefgh",
                List.of(new Mark(new TextSpan(1, 5), 1, "#111111"), new Mark(new TextSpan(3, 8), 2, "#222222")));
        assertThat(passage.stretches()).extracting(Handout.Stretch::text).containsExactly("a", "bc", "de", "fgh");
        assertThat(passage.stretches().get(2).marks()).hasSize(2);
        assertThat(passage.stretches().get(2).ending()).extracting(Mark::note).containsExactly(1);
        assertThat(Passage.NOTHING.stretches()).isEmpty();
    }

    private static Handout handout(Plan plan) {
        return Composed.of(2, FerrySpeech.list(FerrySpeech.work(2)), plan);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "he, rtl",
        "fa, rtl",
        "ur, rtl",
        "ar-EG, rtl",
        "az-Arab, rtl",
        "az, ltr",
        "ru, ltr",
        "ko, ltr"
    })
    void everyPassageSaysItsLanguageAndItsDirection(String language, String direction) {
        var page =
                new HandoutToHtml(new Words(Locale.ENGLISH)).text(FerryScripts.beside(language, FerryScripts.ARABIC));
        assertThat(page)
                .contains("<p lang=\"%s\" dir=\"%s\">".formatted(language, direction))
                .contains("<p lang=\"en\" dir=\"ltr\">")
                .doesNotContainPattern("lang=\"[^\"]*\">\\S");
    }

    @Test
    void aQuotationOfAnotherVersionTurnsNothingAroundIt() {
        var entry = BOTH.entries().getFirst();
        var quoted = new Handout.Entry(
                1,
                entry.passages(),
                List.of(new Handout.Quote(new LanguageTag("he"), "שלום <לכם>.", true)),
                entry.category(),
                Optional.empty(),
                List.of("תג"),
                "",
                entry.created(),
                false,
                "כתבתי כאן.\n\n- אחת",
                List.of(),
                List.of());
        var page = new HandoutToHtml(new Words(Locale.ENGLISH))
                .text(Composed.byHand(BOTH.fronts(), BOTH.columns(), List.of(), List.of(quoted)));
        assertThat(page)
                .contains("“<bdi lang=\"he\" dir=\"rtl\">שלום &lt;לכם&gt;.</bdi>”")
                .contains("# <bdi>תג</bdi>")
                .contains("<p dir=\"auto\">כתבתי כאן.</p>")
                .contains("<ul dir=\"auto\"><li>אחת");
    }
}
