package enface.language.find;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.han.HanReadings;
import enface.language.han.HanSyllables;
import enface.language.han.SyllableTable;
import enface.text.TextSpan;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final HanSyllables SYLLABLES = point -> switch (Character.toString(point)) {
        case "行" -> List.of("xing2", "hang2");
        case "女" -> List.of("nv3");
        default -> new HanReadings().of(point);
    };

    private static List<String> found(Query query, String text) {
        return switch (query) {
            case Query.Ready ready ->
                ready.finder().find(text).places().stream().map(p -> p.of(text)).toList();
            case Query.Faulty faulty -> List.of("fault at " + faulty.at());
        };
    }

    private static List<String> words(String typed, String text) {
        return found(Query.words(typed, SYLLABLES), text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            clock,   The CLOCK clocks,      CLOCK clock
            ＣＬＯＣＫ, a clock,               clock
            20,      ２０ years,            ２０
            resume,  a résumé,             résumé
            don't,   I don’t,              don’t
            strasse, die Straße,           Straße
            联合国,   聯合國與联合国,          聯合國 联合国
            聯合國,   在联合国,               联合国
            台风,     颱風與台风,             颱風 台风
            两只,     兩隻,                  兩隻
            齣戲,     一出戏,                 出戏
            ss,      ß,                    ß
            """)
    void foldsCaseWidthAccentsAndForms(String typed, String text, String found) {
        assertThat(words(typed, text)).containsExactly(found.split(" ", -1));
    }

    @Test
    void givesPlacesInTheOriginal() {
        var text = "Cafe\u0301  del  mar";
        assertThat(words("café del", text)).containsExactly("Cafe\u0301  del");
        assertThat(words("cafe", text)).containsExactly("Cafe\u0301");
        assertThat(words("é d", "ae\u0301\ndo")).containsExactly("e\u0301\nd");
    }

    @Test
    void findsNothingForNothing() {
        assertThat(words("", "text")).isEmpty();
        assertThat(words("  ", "a  b")).isEmpty();
        assertThat(words("word", "")).isEmpty();
        assertThat(words("\u0301", "e\u0301")).isEmpty();
    }

    @Nested
    class ByPinyin {

        @ParameterizedTest
        @ValueSource(
                strings = {"renlei", "ren2lei4", "rénlèi", "Ren lei", "ren'lei", "REN2 LEI4", "rénlei", "ren2lei5"})
        void findsHanWithTonesOrWithout(String typed) {
            assertThat(words(typed, "构建人类命运共同体，人類")).containsExactly("人类", "人類");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ren4lei4", "rènlèi", "renl", "re nlei", "enlei", "renlei2"})
        void findsNothingElse(String typed) {
            assertThat(words(typed, "构建人类命运共同体")).isEmpty();
        }

        @Test
        void takesAnyReadingOfACharacter() {
            assertThat(words("yinhang", "银行")).containsExactly("银行");
            assertThat(words("xing2", "银行")).containsExactly("行");
        }

        @ParameterizedTest
        @ValueSource(strings = {"nv3", "nü", "nǚ", "nu:3", "nv"})
        void takesEveryWayToWriteU(String typed) {
            assertThat(words(typed, "女")).containsExactly("女");
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                celue,     策略
                ce lüe,    策略
                celve,     策略
                ce4lu:e4,  策略
                CELÜE,     策略
                cèlüè,     策略
                nue,       虐
                nu:e4,     虐
                nve,       虐
                lvxing,    旅行
                lu:xing,   旅行
                lǚxíng,    旅行
                jvhui,     聚会
                qüxiao,    取消
                """)
        void isTypedAsKeyboardsHaveIt(String typed, String found) {
            assertThat(words(typed, "我们的策略是虐待，旅行聚会取消")).containsExactly(found);
        }

        @ParameterizedTest
        @ValueSource(strings = {"luxing", "lve5x", "lu", "nu", "celu"})
        void takesPlainUForNothingElse(String typed) {
            assertThat(words(typed, "我们的策略，旅行，女")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"clock", "the", "abc", "renl", "v", "sh"})
        void isNothingThatNobodySays(String typed) {
            assertThat(Query.pinyin(typed, new SyllableTable())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"renlei", "ren lei", "xi'an", "lue", "nüe", "lv4", "jve", "zhuangchuang", "er", "ng4"})
        void isWhatMayBeSaid(String typed) {
            assertThat(Query.pinyin(typed, new SyllableTable())).isPresent();
        }

        @Test
        void findsLettersToo() {
            assertThat(words("ren", "Ren, 人 and bren")).containsExactly("Ren", "人", "ren");
        }

        @Test
        void cutsSyllablesEitherWay() {
            assertThat(words("xian", "西安与先")).containsExactly("西安", "先");
            assertThat(words("xi'an", "西安与先")).containsExactly("西安");
        }
    }

    @Nested
    class ByPattern {

        @ParameterizedTest
        @CsvSource(textBlock = """
                clock\\w*,    Clocks stop,     Clocks
                ^the,         The end,         The
                聯.國,         联合国,           联合国
                '（.*?）',     一(二)（三）,      (二) （三）
                \\d+,          １２ and 34,      １２ 34
                """)
        void foldsCaseWidthAndForms(String typed, String text, String found) {
            assertThat(found(Query.pattern(typed), text)).containsExactly(found.split(" ", -1));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                ab(c,  4
                [a,    1
                *a,    0
                '',    -1
                a*,    -1
                """)
        void saysWhereItIsFaulty(String typed, int at) {
            assertThat(found(Query.pattern(typed), "bbb")).isEqualTo(at < 0 ? List.of() : List.of("fault at " + at));
        }

        @Test
        void givesUpWhatWouldNeverEnd() {
            var query = (Query.Ready) Query.pattern("(.*a){12}b");
            assertThat(query.finder().find("a".repeat(60)).complete()).isFalse();
            assertThat(query.finder().find("a".repeat(12) + "b").complete()).isTrue();
            var deep = (Query.Ready) Query.pattern("(a|b|ab)*c");
            assertThat(deep.finder().find("ab".repeat(100_000)).complete()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void placesAreInOrderAndFoldToWhatWasTyped(int seed) {
        var random = new Random(seed);
        String[] signs = {
            "a", "A", "é", "e\u0301", "ß", "人", "類", "行", " ", "\n", "ｂ", "’", "\uD83D\uDE00", "ﬁ", "\u00AD"
        };
        for (int i = 0; i < 300; i++) {
            var text = Stream.generate(() -> signs[random.nextInt(signs.length)])
                    .limit(40)
                    .collect(Collectors.joining());
            var typed = Stream.generate(() -> signs[random.nextInt(signs.length)])
                    .limit(1 + random.nextInt(2))
                    .collect(Collectors.joining());
            int done = 0;
            for (var place : ((Query.Ready) Query.words(typed, SYLLABLES))
                    .finder()
                    .find(text)
                    .places()) {
                assertThat(place).isNotEqualTo(new TextSpan(place.start(), place.start()));
                assertThat(place.start()).isGreaterThanOrEqualTo(done);
                assertThat(place.end()).isLessThanOrEqualTo(text.length());
                done = place.end();
            }
            int at = random.nextInt(text.length());
            var piece = text.substring(at, Math.min(text.length(), at + 3));
            if (!new FoldedText(piece).text().isBlank()
                    && !Character.isLowSurrogate(piece.charAt(0))
                    && !Character.isHighSurrogate(piece.charAt(piece.length() - 1))) {
                assertThat(words(piece, text)).isNotEmpty();
            }
        }
    }
}
