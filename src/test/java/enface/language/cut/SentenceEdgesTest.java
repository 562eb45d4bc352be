package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.SentenceEdges.Ending;
import enface.language.cut.SentenceEdges.Opening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEdgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We came by ferry.       | STOP
            我们坐船来。            | STOP
            "Who goes there?"       | QUESTION
            「谁在那里？」          | QUESTION
            船长致辞的译文：        | COLON
            and yet,                | PAUSE
            The Clock Tower         | BARE
            (Applause)              | BARE
            """)
    void seesTheMarkBeforeAnyClosingOne(String sentence, Ending ending) {
        assertThat(SentenceEdges.ending(sentence)).isEqualTo(ending);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (a) the ferry           | LABEL
            3. The clock            | LABEL
            一、时钟                | LABEL
            第二条 渡船             | LABEL
            “Wait,” she said.       | QUOTE
            — No.                   | DASH
            160 people came.        | DIGIT
            A ferry came.           | PLAIN
            """)
    void seesWhatASentenceOpensWith(String sentence, Opening opening) {
        assertThat(SentenceEdges.opening(sentence)).isEqualTo(opening);
    }
}
