package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    /// `|` in the first column is where a line may end, and it may nowhere else.
    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            the |old |ferry
            well-|known, |1998-2003, |and/|or
            don’t |“quote” |(so)
            渡|船，|明|天。”|他
            我|说：|“耐|心”，|《渡|口》。
            五|十|年|——|每|天
            等|等……|好
            “耐|心。”|——|五|十
            说：|“好……”|she |said
            用|API|网|关 |的
            3.5%|和|100|元
            a |– |b |— |c—|d
            𠮷|野|家
            すっ|て|コー|ヒー
            人々|的|（见|下）|与|100％
            我|说|“耐|心”|的|人
            a |-flag |of |1–|2 |cm
            """)
    void aLineEndsWhereItMay(String marked) {
        var text = marked.replace("|", "");
        var ends = LineEnds.of(text);
        var found = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i > 0 && ends.mayEndBefore(i)) {
                found.append('|');
            }
            found.appendCodePoint(text.codePointAt(i));
        }
        assertThat(found.toString()).isEqualTo(marked);
    }
}
