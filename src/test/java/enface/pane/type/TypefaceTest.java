package enface.pane.type;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Category;
import enface.note.NoteId;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Where the number of a note stands, and which lines are justified.
@ExtendWith(ApplicationExtension.class)
class TypefaceTest {

    private static Typeface typeface(LanguageTag language, boolean justified) {
        var usual = TypeStyle.USUAL;
        var style =
                new TypeStyle(usual.leading(), usual.measure(), usual.latin(), usual.han(), usual.indent(), justified);
        return new Typeface(language, Font.font(18), Font.font(14), style, false, WordParts.NONE);
    }

    /// The passage goes from the first to the last bar.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        |The old lamp.| And then;       13
        '|The old lamp. |And then';     13
        '|The old lamp.  |And then';    13
        '|这盏灯。　|那架';                 4
        '| |And then';                  1
        """)
    void theNumberOfANoteStandsBehindItsLastSignSoThatItNeverWrapsAlone(String marked, int at) {
        var text = marked.replace("|", "");
        var range = TextRange.of(0, new TextSpan(marked.indexOf('|'), marked.lastIndexOf('|') - 1));
        var note = new NoteMark(new VersionId(1), range, new NoteId(1), 1, Category.NONE);
        var all = new TextSpan(0, text.length());
        var display = typeface(LanguageTag.ENGLISH, false)
                .display(new Paragraph(Kind.BODY, text, List.of(all)), all, false, List.of(note), List.of());
        assertThat(display.numbers().getFirst().at()).isEqualTo(at);
    }

    @Test
    void linesTooShortForItAreNotJustified() {
        for (var language : List.of(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE)) {
            var set = typeface(language, true);
            assertThat(set.alignment(Kind.BODY, 120)).isEqualTo(TextAlignment.LEFT);
            assertThat(set.alignment(Kind.BODY, 600)).isEqualTo(TextAlignment.JUSTIFY);
            assertThat(set.alignment(Kind.HEADING, 600)).isEqualTo(TextAlignment.LEFT);
            assertThat(typeface(language, false).alignment(Kind.BODY, 600)).isEqualTo(TextAlignment.LEFT);
        }
        assertThat(typeface(LanguageTag.SIMPLIFIED_CHINESE, true).alignment(Kind.BODY, 250))
                .isEqualTo(TextAlignment.JUSTIFY);
        assertThat(typeface(LanguageTag.ENGLISH, true).alignment(Kind.BODY, 250))
                .isEqualTo(TextAlignment.LEFT);
    }
}
