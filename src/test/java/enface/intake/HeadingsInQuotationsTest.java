package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a quotation or an item of Markdown holds is read as it is outside of them: no signs of it stay in the text.
class HeadingsInQuotationsTest {

    private static List<Paragraph> read(String markdown) throws Exception {
        var file = new SourceFile("lamp.md", "The lamp burned all night.\n\n" + markdown + "\n\nThen it was day.\n");
        var draft = new Intake().readSources(List.of(file), List.of(LanguageTag.ENGLISH), Progress.none());
        var paragraphs = draft.works().getFirst().versions().getFirst().text().paragraphs();
        assertThat(paragraphs.getFirst().text()).isEqualTo("The lamp burned all night.");
        assertThat(paragraphs.getLast().text()).isEqualTo("Then it was day.");
        return paragraphs.subList(1, paragraphs.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "> ### On keepers|HEADING|On keepers",
                "> > ## 守灯人 ##|HEADING|守灯人",
                ">### On keepers|HEADING|On keepers",
                "- ### On keepers|HEADING|On keepers",
                "> - one keeper|ITEM|one keeper",
                "> 1. one keeper|ITEM|1. one keeper",
                "> > he sleeps|QUOTATION|he sleeps",
                "> #5 is the last|QUOTATION|#5 is the last"
            })
    void eachIsWhatItIs(String line, Kind kind, String text) throws Exception {
        assertThat(read(line)).singleElement().satisfies(p -> {
            assertThat(p.kind()).isEqualTo(kind);
            assertThat(p.text()).isEqualTo(text);
        });
    }

    @Test
    void linesOfAQuotationStayOneParagraphAroundThem() throws Exception {
        assertThat(read("> ### On keepers\n> He sleeps\n> by day.\n>\n> - lamp\n> - oil\n>\n> He wakes."))
                .extracting(Paragraph::text)
                .containsExactly("On keepers", "He sleeps by day.", "lamp", "oil", "He wakes.");
    }

    @Test
    void aLineOfNothingButSignsIsReadAtOnce() throws Exception {
        assertThat(read(">".repeat(200_000) + " He sleeps"))
                .extracting(Paragraph::text)
                .containsExactly("He sleeps");
    }
}
