package enface.intake.block;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.book.Gaps;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Holds what is asked of a line to the patterns that say it best where lines are short.
class LineShapeTest {

    private static final int LINES = 100_000;
    private static final String SIGNS = "###---***__==``` \t[]]:ab\u2028人~~~";

    @Test
    void answersAsThePatternsDo() {
        var heading = Pattern.compile(" {0,3}(#{1,6})(?!#)\\s*(.*?)\\s*#*\\s*");
        var spaced = Pattern.compile(" {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
        var rule = Pattern.compile("\\s*(?:(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,}|(?:=\\s*){3,})");
        var fence = Pattern.compile("\\s*(`{3,}|~{3,}).*");
        var reference = Pattern.compile("\\s*\\[[^\\]]+]:\\s*\\S+.*");
        var markdown = Pattern.compile("(?m)^#{1,6} \\S|^\\s*```");
        var random = new Random(19);
        for (int i = 0; i < LINES; i++) {
            var line = line(random);
            assertThat(words(line, false)).as(line).isEqualTo(words(line, heading));
            assertThat(words(line, true)).as(line).isEqualTo(words(line, spaced));
            assertThat(LineShape.isRule(line))
                    .as(line)
                    .isEqualTo(rule.matcher(line).matches());
            assertThat(LineShape.isFence(line))
                    .as(line)
                    .isEqualTo(fence.matcher(line).matches());
            assertThat(LineShape.isReference(line))
                    .as(line)
                    .isEqualTo(reference.matcher(line).matches());
            if (line.indexOf('\u2028') < 0) {
                assertThat(LineShape.isMarkdown(line))
                        .as(line)
                        .isEqualTo(markdown.matcher(line).find());
            }
        }
    }

    @Test
    void findsTheGapsThatThePatternFinds() {
        var apart = Pattern.compile("(?<=[\\x00-\\x7F’”])[\\s/|]+(?=[\\u2E80-\\uFFEF“‘])"
                + "|(?<=[\\u2E80-\\uFFEF”’])[\\s/|]+(?=[\\x00-\\x7F“‘])");
        var random = new Random(20);
        for (int i = 0; i < LINES; i++) {
            var line = pick(random, "ab 人字 // |“”é\t\u3000", 12);
            assertThat(Gaps.of(line).stream().map(g -> g.start() + "-" + g.end()))
                    .as(line)
                    .isEqualTo(apart.matcher(line)
                            .results()
                            .map(r -> r.start() + "-" + r.end())
                            .toList());
        }
    }

    @Test
    @Timeout(20)
    void isNotHeldUpByALongLine() {
        for (var sign : "-*_=`~#[]: \t|/a人\u2028"
                .codePoints()
                .mapToObj(Character::toString)
                .toList()) {
            var line = sign.repeat(1_000_000);
            for (var text : new String[] {line, "# " + line, "# " + line + "\u2028a", "[a]: " + line, line + "a"}) {
                assertThat(LineShape.isRule(text)).isEqualTo(text.equals(line) && "-*_=".contains(sign));
                assertThat(LineShape.heading(text, true)).isNotNull();
                assertThat(LineShape.isFence(text) && LineShape.isReference(text))
                        .isFalse();
                assertThat(Gaps.of(text)).isNotNull();
            }
        }
    }

    private static String words(String line, boolean spaced) {
        return LineShape.heading(line, spaced)
                .map(h -> h.level() + " " + h.words().of(line))
                .orElse("none");
    }

    private static String words(String line, Pattern pattern) {
        var m = pattern.matcher(line);
        return m.matches() ? m.group(1).length() + " " + m.group(2) : "none";
    }

    private static String line(Random random) {
        return pick(random, SIGNS, 10);
    }

    private static String pick(Random random, String signs, int most) {
        var text = new StringBuilder();
        int some = random.nextInt(signs.length());
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int at = random.nextInt(3) > 0
                    ? (some + random.nextInt(5)) % signs.length()
                    : random.nextInt(signs.length());
            text.append(signs.charAt(at));
        }
        return text.toString();
    }
}
