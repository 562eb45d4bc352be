package enface.intake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.Laid;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import enface.text.Said.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in JSON, as programs of many kinds lay them.
class JsonTextReaderTest {

    private static final List<String> PAIRS = List.of(
            "The kiln was cold for nine days. | 窑炉冷了九天。",
            "On the tenth my uncle lit it again. | 第十天，叔叔又点起了火。",
            "Nobody had asked him to. | 没有人要他这样做。");

    @TempDir
    private Path folder;

    private Draft read(String name, String json) throws IOException, IntakeException {
        return Laid.read(folder, name, json);
    }

    private static String english(int pair) {
        return PAIRS.get(pair).split(" \\| ", -1)[0];
    }

    private static String chinese(int pair) {
        return PAIRS.get(pair).split(" \\| ", -1)[1];
    }

    /// The pairs, each put into a pattern: `%1$s` is English, `%2$s` Chinese, `%3$d` the number.
    private static String each(String pattern, String between) {
        return String.join(
                between,
                IntStream.range(0, PAIRS.size())
                        .mapToObj(i -> String.format(pattern, english(i), chinese(i), i))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kiln.%3$d\": {\"en\": \"%1$s\", \"zh\": \"%2$s\"}",
                "\"m%3$d\": {\"text\": {\"en\": \"%1$s\", \"zh\": \"%2$s\"}, \"seen\": true}",
                "\"m%3$d\": {\"english\": \"%1$s\", \"chinese\": \"%2$s\", \"page\": %3$d}"
            })
    void messagesWithALanguageBelowEachKey(String pattern) throws IOException, IntakeException {
        var draft = read("kiln.json", "{" + each(pattern, ",\n") + "}");
        assertThat(Laid.rows(draft)).isEqualTo(PAIRS);
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
    }

    @Test
    void languagesWithTheSameKeysBelowEach() throws IOException, IntakeException {
        var draft = read(
                "kiln.json",
                "{\"en\": {\"day\": {%s}}, \"zh\": {\"day\": {%s}}}"
                        .formatted(each("\"k%3$d\": \"%1$s\"", ", "), each("\"k%3$d\": \"%2$s\"", ", ")));
        assertThat(Laid.rows(draft)).isEqualTo(PAIRS);
        assertThat(Laid.leftOut(draft)).contains("ROW_NAME day.k1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"translation\": {\"en\": \"%1$s\", \"zh\": \"%2$s\"}}",
                "{\"id\": \"%3$d\", \"translation\": {\"en\": \"%1$s\", \"zh\": \"%2$s\"}}",
                "{\"instruction\": \"Translate into Chinese.\", \"input\": \"%1$s\", \"output\": \"%2$s\"}",
                "{\"instruction\": \"Translate into Chinese: %1$s\", \"input\": \"\", \"output\": \"%2$s\"}",
                "{\"prompt\": \"%1$s\", \"completion\": \"%2$s\"}",
                "{\"messages\": [{\"role\": \"system\", \"content\": \"You translate.\"},"
                        + " {\"role\": \"user\", \"content\": \"请翻译成中文：%1$s\"},"
                        + " {\"role\": \"assistant\", \"content\": \"%2$s\"}]}",
                "{\"conversations\": [{\"from\": \"human\", \"value\": \"Translate this:\\n%1$s\"},"
                        + " {\"from\": \"gpt\", \"value\": \"%2$s\"}]}",
                "{\"quote\": \"%1$s\", \"quote_zh\": \"%2$s\", \"page\": %3$d}",
                "{\"bodyEn\": \"%1$s\", \"bodyZh\": \"%2$s\"}",
                "{\"id\": %3$d, \"front\": \"%1$s\", \"back\": \"%2$s\", \"tag\": \"kiln\"}"
            })
    void aListOfObjectsAndLinesOfThem(String pattern) throws IOException, IntakeException {
        assertThat(Laid.rows(read("list.json", "[" + each(pattern, ", ") + "]")))
                .isEqualTo(PAIRS);
        assertThat(Laid.rows(read("wrapped.json", "{\"data\": [" + each(pattern, ", ") + "]}")))
                .isEqualTo(PAIRS);
        assertThat(Laid.rows(read("lines.jsonl", each(pattern, "\n")))).isEqualTo(PAIRS);
    }

    @Test
    void messagesThatAreTheirOwnKeys() throws IOException, IntakeException {
        assertThat(Laid.rows(read("zh.json", "{" + each("\"%1$s\": \"%2$s\"", ", ") + "}")))
                .isEqualTo(PAIRS);
    }

    private Draft together(String one, String other, String first, String second) throws IOException, IntakeException {
        var files = new ArrayList<Path>();
        for (var name : List.of(one, other)) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, files.isEmpty() ? first : second));
        }
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    @Test
    void twoFilesWithTheSameKeysWhateverTheirOrder() throws IOException, IntakeException {
        var english = "{\"day\": {\"a\": \"%s\", \"b\": \"%s\"}, \"end\": \"%s\"}"
                .formatted(english(0), english(1), english(2));
        var chinese = "{\"end\": \"%s\", \"new\": \"还没有译。\", \"day\": {\"b\": \"%s\", \"a\": \"%s\"}}"
                .formatted(chinese(2), chinese(1), chinese(0));
        var draft = together("en.json", "zh.json", english, chinese);
        assertThat(Laid.rows(draft)).containsExactly(PAIRS.get(0), PAIRS.get(1), PAIRS.get(2), "– | 还没有译。");
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        assertThat(Laid.rows(together("locales/en/kiln.json", "locales/zh/kiln.json", english, chinese)))
                .hasSize(4);
    }

    @Test
    void messagesInOneLanguageAloneAreOneLanguage() throws IOException {
        var file = Files.writeString(folder.resolve("en.json"), "{" + each("\"k%3$d\": \"%1$s\"", ", ") + "}");
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ONE_LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"kiln\", \"version\": \"1.2.0\", \"scripts\": {\"test\": \"mocha --exit\"}, \"private\": true}",
                "{\"name\": \"kiln\", \"main\": \"src/fire.js\", \"license\": \"MIT\"}",
                "[1, 2, {\"x\": 3}]"
            })
    void whatIsMeantForProgramsIsNoText(String json) throws IOException {
        var file = Files.writeString(folder.resolve("settings.json"), json);
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_TEXTS));
    }

    private static List<Time> times(Draft draft) {
        return Laid.only(draft).versions().getFirst().paragraphs().stream()
                .flatMap(p -> p.paragraph().said().times().stream())
                .toList();
    }

    private static final List<Time> TIMES = List.of(new Time(0, 3500), new Time(4000, 7500), new Time(8000, 11500));

    /// The pairs as parts that are spoken: `%3$d` is 0, 4, 8 seconds, `%4$d` the same in thousandths.
    private static String spoken(String pattern) {
        return String.join(
                ", ",
                IntStream.range(0, PAIRS.size())
                        .mapToObj(i -> String.format(pattern, english(i), chinese(i), i * 4, i * 4000, i * 4 + 3))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"segments\": [{\"id\": 1, \"start\": %3$d.0, \"end\": %5$d.5, \"text\": \" %1$s\", \"translation\": \"%2$s\","
                        + " \"tokens\": [50364, 11], \"words\": [{\"word\": \"kiln\", \"start\": 0.1, \"end\": 0.2}]}]}",
                "{\"transcription\": [{\"timestamps\": {\"from\": \"00:00:%3$d,000\", \"to\": \"00:00:%5$d,500\"},"
                        + " \"offsets\": {\"from\": %4$d, \"to\": 9}, \"text\": \"%1$s\\n%2$s\"}]}",
                "{\"chunks\": [{\"timestamp\": [%3$d.0, %5$d.5], \"text\": \"%1$s\\n%2$s\"}]}",
                "{\"events\": [{\"tStartMs\": %4$d, \"dDurationMs\": 3500, \"segs\": [{\"utf8\": \"%1$s\"}, {\"utf8\": \"\\n%2$s\"}]}]}",
                "{\"body\": [{\"from\": %3$d.0, \"to\": %5$d.5, \"location\": 2, \"content\": \"%1$s\\n%2$s\"}]}",
                "{\"cues\": [{\"startTime\": %4$d, \"endTime\": %5$d500, \"en\": \"%1$s\", \"zh\": \"%2$s\"}]}"
            })
    void whatIsSaidAtATime(String pattern) throws IOException, IntakeException {
        int open = pattern.indexOf('[');
        int close = pattern.lastIndexOf(']');
        var json =
                pattern.substring(0, open + 1) + spoken(pattern.substring(open + 1, close)) + pattern.substring(close);
        var draft = read("kiln.json", json);
        assertThat(Laid.rows(draft)).isEqualTo(PAIRS);
        assertThat(times(draft)).isEqualTo(TIMES);
    }

    @Test
    void twoFilesThatSayTheSameAtTheSameTimes() throws IOException, IntakeException {
        var english = "{\"text\": \"%s %s\", \"segments\": [%s], \"language\": \"en\"}"
                .formatted(
                        english(0),
                        english(1),
                        spoken(
                                "{\"start\": %3$d.0, \"end\": %5$d.5, \"speaker\": \"SPEAKER_01\", \"text\": \" %1$s\"}"));
        var chinese =
                "{\"segments\": [%s]}".formatted(spoken("{\"start\": %3$d.2, \"end\": %5$d.1, \"text\": \"%2$s\"}"));
        var draft = together("kiln.en.json", "kiln.zh.json", english, chinese);
        assertThat(Laid.rows(draft)).isEqualTo(PAIRS);
        assertThat(times(draft)).isEqualTo(TIMES);
        assertThat(Laid.only(draft).versions().getFirst().paragraphs())
                .allSatisfy(p -> assertThat(p.paragraph().said().speaker()).isEqualTo("SPEAKER_01"));
        assertThat(Laid.leftOut(draft)).contains("SAID_BEFORE " + english(0) + " " + english(1));
    }
}
