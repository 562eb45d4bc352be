package enface.note.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.note.Note;
import enface.note.file.BadFile;
import enface.note.web.WebNotes.Held;
import enface.note.web.WebNotes.Passed;
import enface.note.web.WebNotes.Reason;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Samples written by us after the sections of the W3C Web Annotation Data Model: what is right by it is read, what is
/// not is told with its place, and nothing goes without a word.
class WebReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static WebNotes read(String json) throws BadFile {
        return new WebReader(NOW, html -> "html:" + html).read(json);
    }

    /// An annotation with these properties beside those it must have.
    private static String annotation(String properties) {
        return """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/a1", "type": "Annotation"%s}
                """.formatted(properties.isEmpty() ? "" : ", " + properties);
    }

    private static String on(String selector) {
        return annotation("\"target\": {\"source\": \"http://example.org/s\", \"selector\": " + selector + "}");
    }

    /// What was read, in a word: tags, text, and passages as `quote@start-end`.
    private static String said(WebNotes notes) {
        return notes.notes().stream().map(WebReaderTest::said).collect(Collectors.joining(" | "));
    }

    private static String said(Held held) {
        var note = held.note();
        var passages = held.passages().stream()
                .map(p -> p.quote()
                                .map(q -> q.prefix() + "[" + q.exact() + "]" + q.suffix())
                                .orElse("")
                        + (p.start().isPresent()
                                ? "@" + p.start().getAsInt() + "-" + p.end().getAsInt()
                                : ""))
                .collect(Collectors.joining(" + "));
        return Stream.of(passages, note.text(), String.join(",", note.tags()))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    static Stream<Arguments> right() {
        var quote = "{\"type\": \"TextQuoteSelector\", \"exact\": \"q\", \"prefix\": \"p\", \"suffix\": \"s\"}";
        var position = "{\"type\": \"TextPositionSelector\", \"start\": 4, \"end\": 9}";
        var target = "\"target\": \"http://example.org/t\"";
        return Stream.of(
                Arguments.of("3.1 no body", annotation(target), "", ""),
                Arguments.of(
                        "3.2.1 a body elsewhere",
                        annotation("\"body\": \"http://example.org/b\", " + target),
                        "<http://example.org/b>",
                        "BODY_ELSEWHERE"),
                Arguments.of(
                        "3.2.2 a body with its type and format",
                        annotation("\"body\": {\"id\": \"http://example.org/b.mp4\", \"type\": \"Video\"}, " + target),
                        "<http://example.org/b.mp4>",
                        "BODY_ELSEWHERE"),
                Arguments.of(
                        "3.2.4 text in HTML",
                        annotation("\"body\": {\"type\": \"TextualBody\", \"value\": \"<p>x</p>\","
                                + " \"format\": \"text/html\", \"language\": \"fr\"}, " + target),
                        "html:<p>x</p>",
                        ""),
                Arguments.of(
                        "3.2.5 a string as body",
                        annotation("\"bodyValue\": \"plain *stars*\", " + target),
                        "plain \\*stars\\*",
                        ""),
                Arguments.of(
                        "3.2.6 several bodies and targets",
                        annotation("\"body\": [{\"type\": \"TextualBody\", \"value\": \"a\"},"
                                + " {\"type\": \"TextualBody\", \"value\": \"b\"}],"
                                + " \"target\": [\"http://example.org/1\", \"http://example.org/2\"]"),
                        "a\n\nb",
                        ""),
                Arguments.of(
                        "3.2.7 a choice",
                        annotation("\"body\": {\"type\": \"Choice\", \"items\": [{\"type\": \"TextualBody\","
                                + " \"value\": \"a\", \"language\": \"en\"}, {\"type\": \"TextualBody\","
                                + " \"value\": \"b\", \"language\": \"fr\"}]}, " + target),
                        "a\n\nb",
                        ""),
                Arguments.of(
                        "3.3.5 tags by their purpose",
                        annotation("\"body\": [{\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\":"
                                + " \"love\"}, {\"type\": \"TextualBody\", \"value\": \"x\"}], " + target),
                        "x / love",
                        ""),
                Arguments.of(
                        "4.2.1 a fragment of a picture",
                        on("{\"type\": \"FragmentSelector\", \"value\": \"xywh=50,50,640,480\"}"),
                        "",
                        "SELECTOR_ALONE"),
                Arguments.of(
                        "4.2.1 a fragment of plain text",
                        on("{\"type\": \"FragmentSelector\", \"conformsTo\": \"http://tools.ietf.org/rfc/rfc5147\","
                                + " \"value\": \"char=4,9\"}"),
                        "@4-9",
                        ""),
                Arguments.of(
                        "3.2.3 a fragment in the address of the target",
                        annotation("\"target\": \"http://example.org/t.txt#char=4,9\""),
                        "@4-9",
                        ""),
                Arguments.of(
                        "4.2.2 by CSS", on("{\"type\": \"CssSelector\", \"value\": \"#x > p\"}"), "", "SELECTOR_ALONE"),
                Arguments.of(
                        "4.2.3 by XPath",
                        on("{\"type\": \"XPathSelector\", \"value\": \"/p[2]\"}"),
                        "",
                        "SELECTOR_ALONE"),
                Arguments.of("4.2.4 by quote", on(quote), "p[q]s", ""),
                Arguments.of("4.2.5 by position", on(position), "@4-9", ""),
                Arguments.of(
                        "4.2.6 by position of bytes",
                        on("{\"type\": \"DataPositionSelector\", \"start\": 4096, \"end\": 4104}"),
                        "",
                        "SELECTOR_ALONE"),
                Arguments.of(
                        "4.2.7 by a drawing", on("{\"type\": \"SvgSelector\", \"value\": \"<svg/>\"}"), "", "NO_TEXT"),
                Arguments.of(
                        "4.2.8 by a range of elements",
                        on("{\"type\": \"RangeSelector\", \"startSelector\": {\"type\": \"XPathSelector\", \"value\":"
                                + " \"//a\"}, \"endSelector\": {\"type\": \"XPathSelector\", \"value\": \"//b\"}}"),
                        "",
                        "SELECTOR_ALONE SELECTOR_ALONE"),
                Arguments.of(
                        "4.2.8 by a range of positions",
                        on("{\"type\": \"RangeSelector\", \"startSelector\": {\"type\": \"TextPositionSelector\","
                                + " \"start\": 4, \"end\": 5}, \"endSelector\": {\"type\": \"TextPositionSelector\","
                                + " \"start\": 9, \"end\": 9}}"),
                        "@4-9",
                        ""),
                Arguments.of(
                        "4.2.9 a quote that refines an element",
                        on("{\"type\": \"FragmentSelector\", \"value\": \"para5\", \"refinedBy\": " + quote + "}"),
                        "p[q]s",
                        "SELECTOR_SPARED"),
                Arguments.of(
                        "4.2.9 a position that refines a quote",
                        on("{\"type\": \"TextQuoteSelector\", \"exact\": \"a𠮷bc\", \"refinedBy\":"
                                + " {\"type\": \"TextPositionSelector\", \"start\": 1, \"end\": 3}}"),
                        "a[𠮷b]c",
                        ""),
                Arguments.of("4.2 several selectors", on("[" + quote + ", " + position + "]"), "p[q]s@4-9", ""),
                Arguments.of(
                        "4.2 several, not all followed",
                        on("[{\"type\": \"CssSelector\", \"value\": \"p\"}, " + quote + "]"),
                        "p[q]s",
                        "SELECTOR_SPARED"),
                Arguments.of(
                        "4.3 a state of the source",
                        annotation("\"target\": {\"source\": \"http://example.org/s\", \"state\": {\"type\":"
                                + " \"TimeState\", \"sourceDate\": \"2015-07-20T13:30:00Z\"}, \"selector\": " + quote
                                + "}"),
                        "p[q]s",
                        ""),
                Arguments.of(
                        "5.1 a collection with its first page",
                        "{\"type\": \"AnnotationCollection\", \"total\": 1, \"first\": {\"type\": \"AnnotationPage\","
                                + " \"items\": [" + on(quote) + "]}}",
                        "p[q]s",
                        ""),
                Arguments.of(
                        "5.1 a collection whose pages stand elsewhere",
                        "{\"type\": \"AnnotationCollection\", \"total\": 9, \"first\": \"http://example.org/p1\"}",
                        "",
                        "PAGE_ELSEWHERE"),
                Arguments.of(
                        "5.2 a page that says which is next",
                        "{\"type\": \"AnnotationPage\", \"items\": [" + on(quote)
                                + "], \"next\": \"http://example.org/p2\"}",
                        "p[q]s",
                        "PAGE_ELSEWHERE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void readsWhatIsRight(String section, String json, String said, String passed) throws Exception {
        var notes = read(json);
        assertThat(said(notes)).isEqualTo(said);
        assertThat(notes.passed().stream().map(p -> p.reason().name()).collect(Collectors.joining(" ")))
                .isEqualTo(passed);
        assertThat(notes.notes()).hasSize(section.contains("elsewhere") && said.isEmpty() ? 0 : 1);
    }

    static Stream<Arguments> wrong() {
        var target = "\"target\": \"http://example.org/t\"";
        return Stream.of(
                Arguments.of("no target", annotation(""), "$.target"),
                Arguments.of(
                        "another type",
                        "[{\"id\": \"http://example.org/a\", \"type\": \"Note\", " + target + "}]",
                        "[0].type"),
                Arguments.of("no object", "[3]", "[0]"),
                Arguments.of("a number for a target", annotation("\"target\": 3"), "$.target"),
                Arguments.of("a target without an id", annotation("\"target\": {\"type\": \"Text\"}"), "$.target.id"),
                Arguments.of(
                        "a passage of nothing",
                        annotation("\"target\": {\"type\": \"SpecificResource\", \"selector\": {}}"),
                        "$.target.source"),
                Arguments.of(
                        "a passage of two things",
                        annotation("\"target\": {\"source\": [\"http://a.org\", \"http://b.org\"]}"),
                        "$.target.source"),
                Arguments.of(
                        "words without a value",
                        annotation("\"body\": {\"type\": \"TextualBody\"}, " + target),
                        "$.body.value"),
                Arguments.of(
                        "words with two values",
                        annotation("\"body\": {\"type\": \"TextualBody\", \"value\": [\"a\", \"b\"]}, " + target),
                        "$.body.value"),
                Arguments.of("a value that is no string", annotation("\"bodyValue\": 12, " + target), "$.bodyValue"),
                Arguments.of("a quote of nothing", on("{\"type\": \"TextQuoteSelector\"}"), "$.target.selector.exact"),
                Arguments.of(
                        "two prefixes",
                        on("{\"type\": \"TextQuoteSelector\", \"exact\": \"q\", \"prefix\": [\"a\", \"b\"]}"),
                        "$.target.selector.prefix"),
                Arguments.of(
                        "no end", on("{\"type\": \"TextPositionSelector\", \"start\": 1}"), "$.target.selector.end"),
                Arguments.of(
                        "a start before the text",
                        on("{\"type\": \"TextPositionSelector\", \"start\": -1, \"end\": 2}"),
                        "$.target.selector.start"),
                Arguments.of(
                        "half a character",
                        on("{\"type\": \"TextPositionSelector\", \"start\": 1.5, \"end\": 2}"),
                        "$.target.selector.start"),
                Arguments.of(
                        "an end before the start",
                        on("{\"type\": \"TextPositionSelector\", \"start\": 5, \"end\": 2}"),
                        "$.target.selector.end"),
                Arguments.of(
                        "a fragment of nothing", on("{\"type\": \"FragmentSelector\"}"), "$.target.selector.value"),
                Arguments.of(
                        "a range without an end",
                        on("{\"type\": \"RangeSelector\", \"startSelector\": {\"type\": \"TextPositionSelector\","
                                + " \"start\": 1, \"end\": 2}}"),
                        "$.target.selector.endSelector"),
                Arguments.of("a selector without a type", on("{\"value\": \"x\"}"), "$.target.selector.type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void saysWhatIsWrongAndWhere(String fault, String json, String where) throws Exception {
        var notes = read(json);
        assertThat(notes.notes()).as(fault).isEmpty();
        assertThat(notes.passed()).containsExactly(new Passed(Reason.INCORRECT, where, 1));
    }

    @Test
    void oneThatIsWrongTakesNoOtherWithIt() throws Exception {
        var notes = read("[" + on("{\"type\": \"TextQuoteSelector\"}") + ", "
                + on("{\"type\": \"TextQuoteSelector\"," + " \"exact\": \"q\"}") + "]");
        assertThat(said(notes)).isEqualTo("[q]");
        assertThat(notes.passed()).extracting(Passed::reason).containsExactly(Reason.INCORRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"created\": \"yesterday\"",
                "\"created\": [\"2015-01-28T12:00:00Z\", \"2015-01-29T12:00:00Z\"]",
                "\"bodyValue\": \"a\", \"body\": {\"type\": \"TextualBody\", \"value\": \"b\"}"
            })
    void whatIsMeantInSpiteOfAFaultIsTaken(String fault) throws Exception {
        var notes = read(annotation(fault + ", \"target\": \"http://example.org/t\""));
        assertThat(notes.notes()).hasSize(1);
        assertThat(notes.passed()).extracting(Passed::reason).containsExactly(Reason.MENDED);
    }

    @Test
    void knowsWhoWroteItAndWhen() throws Exception {
        var note = only(annotation("""
                "creator": {"id": "http://example.org/u", "type": "Person", "name": "Ibn Ward", "nickname": "w"},
                "created": "2015-10-13T13:00:00+02:00", "modified": "2015-10-14T13:00:00Z",
                "target": ["http://example.org/t"]"""));
        assertThat(note.author()).isEqualTo("Ibn Ward");
        assertThat(note.created()).isEqualTo("2015-10-13T11:00:00Z");
        assertThat(note.changed()).isEqualTo("2015-10-14T13:00:00Z");
        assertThat(note.token()).isEqualTo("http://example.org/a1");
        assertThat(only(annotation("\"target\": \"http://example.org/t\"")).created())
                .isEqualTo(NOW);
    }

    private static Note only(String json) throws BadFile {
        return read(json).notes().getFirst().note();
    }

    @Test
    void repliesToRepliesStandUnderTheNoteInTheirOrder() throws Exception {
        var notes = read("""
                [{"id": "urn:x:3", "type": "Annotation", "motivation": "replying", "created": "2026-01-03T00:00:00Z",
                  "body": {"type": "TextualBody", "value": "third"}, "target": "urn:x:2"},
                 {"id": "urn:x:1", "type": "Annotation", "bodyValue": "first", "target": {"source": "urn:t",
                  "selector": {"type": "TextQuoteSelector", "exact": "q"}}},
                 {"id": "urn:x:2", "type": "Annotation", "motivation": "replying", "created": "2026-01-02T00:00:00Z",
                  "body": {"type": "TextualBody", "value": "second"}, "target": "urn:x:1"},
                 {"id": "urn:x:9", "type": "Annotation", "motivation": "replying", "bodyValue": "lone",
                  "target": "urn:x:8"}]""");
        assertThat(notes.notes()).hasSize(2);
        assertThat(notes.notes().getFirst().note().replies())
                .extracting(r -> r.text())
                .containsExactly("second", "third");
        assertThat(notes.passed()).containsExactly(new Passed(Reason.REPLY_TO_NOTHING, "urn:x:8", 1));
    }

    @Test
    void annotationsThatAnswerEachOtherAreNotLost() throws Exception {
        var notes = read("""
                [{"id": "urn:x:1", "type": "Annotation", "motivation": "replying", "bodyValue": "a", "target": "urn:x:2"},
                 {"id": "urn:x:2", "type": "Annotation", "motivation": "replying", "bodyValue": "b", "target": "urn:x:1"}]""");
        assertThat(notes.notes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "annotations"})
    void readsWhatHypothesisExports(String name) throws Exception {
        var notes = read("""
                {"client_version": "1", "%s": [{"id": "kX9", "user": "acct:reader@hypothes.is", "uri":
                "https://example.org/speech", "text": "*Odd* here", "tags": ["tone"], "created":
                "2026-02-03T04:05:06.789000+00:00", "updated": "2026-02-03T04:05:07.000000+00:00", "references": [],
                "target": [{"source": "https://example.org/speech", "selector": [{"type": "RangeSelector",
                "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 0, "endOffset": 4},
                {"type": "TextPositionSelector", "start": 12, "end": 16}, {"type": "TextQuoteSelector",
                "exact": "lamp", "prefix": "The ", "suffix": " burns"}]}]},
                {"id": "r1", "user": "acct:other@hypothes.is", "text": "yes", "references": ["kX9"], "created":
                "2026-02-04T04:05:06+00:00", "target": [{"source": "https://example.org/speech"}]}]}""".formatted(name));
        assertThat(said(notes)).isEqualTo("The [lamp] burns@12-16 / *Odd* here / tone");
        var note = notes.notes().getFirst().note();
        assertThat(note.author()).isEqualTo("reader");
        assertThat(note.token()).isEqualTo("kX9");
        assertThat(note.replies()).extracting(r -> r.author() + ": " + r.text()).containsExactly("other: yes");
        assertThat(notes.passed()).containsExactly(new Passed(Reason.SELECTOR_SPARED, "RangeSelector", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{", "{}", "3", "{\"format\": \"something\"}", "{\"type\": \"Person\"}"})
    void whatHoldsNoAnnotationsIsSaidSo(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadFile.class);
    }

    @Test
    void aFileThatNestsWithoutEndIsSaidToBeBad() {
        assertThatThrownBy(() -> read("[".repeat(200_000))).isInstanceOf(BadFile.class);
        var pages = "{\"type\": \"AnnotationPage\", \"items\": [], \"next\": ".repeat(150);
        assertThatThrownBy(() -> read(pages + "\"x\"" + "}".repeat(150))).isInstanceOf(BadFile.class);
    }

    @Test
    void whatTheSameKindOfSelectorHidesIsCounted() throws Exception {
        var css = "{\"type\": \"CssSelector\", \"value\": \"p\"}";
        var notes = read("[" + on(css) + "," + on(css).replace("a1", "a2") + "]");
        assertThat(notes.passed()).isEqualTo(List.of(new Passed(Reason.SELECTOR_ALONE, "CssSelector", 2)));
    }
}
