package enface.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.CardKey.Origin;
import enface.card.CardText.Answer;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Anki is given: lines at the start that need no setting, gaps where they are meant, and nothing of a text taken
/// for anything but text.
class AnkiCardsTest {

    private static Card card(String sentence, TextSpan gap, String word, Answer answer) {
        var text = new CardText(LanguageTag.ENGLISH, word, sentence, gap, answer);
        return new Card(
                new CardId(1), new CardKey(Origin.WORD, word), text, Optional.empty(), Memory.fresh(Instant.EPOCH));
    }

    private static Answer answer(String reading, String meaning, String counterpart, String remark) {
        return new Answer(LanguageTag.SIMPLIFIED_CHINESE, reading, meaning, counterpart, remark);
    }

    private static List<String> fields(Card card) {
        var lines = AnkiCards.text(List.of(card), "Deck")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(1);
        var fields = List.of(lines.getFirst().split("\t", -1));
        assertThat(fields.getFirst()).matches("enface-[0-9a-f-]{36}");
        return fields.subList(1, fields.size());
    }

    @Test
    void beginsWithTheLinesThatNeedNoSetting() {
        assertThat(AnkiCards.text(List.of(), "Deck").lines())
                .containsExactly(
                        "#separator:tab",
                        "#html:true",
                        "#guid column:1",
                        "#notetype column:2",
                        "#deck column:3",
                        "#tags column:6",
                        "#columns:GUID\tNotetype\tDeck\tText\tBack Extra\tTags");
    }

    @Test
    void aSentenceIsAGapWithWhatStandsBesideIt() {
        var card = card("The quay sleeps.", new TextSpan(4, 8), "quay", answer("", "码头", "码头睡了。", "Where ships lie."));
        assertThat(fields(card))
                .containsExactly(
                        "Cloze",
                        "Deck",
                        "The {{c1::quay}} sleeps.<br><br>码头睡了。",
                        "quay<br>码头<br>Where ships lie.",
                        "enface word");
    }

    @Test
    void aTermAloneIsAskedByItsMeaningAndToldWithItsPinyin() {
        var card = card("", new TextSpan(0, 0), "码头", answer("mǎtóu", "quay", "", ""));
        assertThat(fields(card)).containsExactly("Basic", "Deck", "quay", "码头 mǎtóu", "enface word");
    }

    @Test
    void whatAsksTheSameIsOneCardWithAllItsAnswers() {
        var one = card("", new TextSpan(0, 0), "boats", answer("", "船来晚了。", "", "How late?"));
        var two = card("", new TextSpan(0, 0), "boats", answer("", "船来晚了。", "", "Which boats?"));
        var three = card("", new TextSpan(0, 0), "boats", answer("", "船来晚了。", "", "How late?"));
        var other = card("", new TextSpan(0, 0), "quay", answer("", "码头", "", ""));
        var lines = AnkiCards.text(List.of(one, two, other, three), "Deck")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines).extracting(l -> l.split("\t", -1)[0]).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).contains("\tboats<br>How late?<br>Which boats?\t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\r\nb",
                "<script>alert(1)</script>",
                "x}}{{c2::y",
                "a::b",
                "[sound:x.mp3]",
                "\\(x\\)",
                "\"quoted\"",
                "&lt;"
            })
    void nothingOfATextIsMoreThanText(String text) {
        var card = card(
                text + " word",
                new TextSpan(text.length() + 1, text.length() + 5),
                "word",
                answer("", text, text, text));
        var fields = fields(card);
        assertThat(fields).hasSize(5);
        assertThat(String.join("", fields).replace("<br>", "").replace("{{c1::word}}", ""))
                .doesNotContain("<", ">", "{", "}", "::", "[sound:", "\\(", "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2", "@SUM(A1)", "#separator:comma"})
    void noFieldBeginsAFormulaOrASetting(String text) {
        var card = card("", new TextSpan(0, 0), text, answer("", text, "", ""));
        assertThat(fields(card)).noneMatch(f -> f.matches("[=+\\-@#].*"));
        var gap = card(
                text + " word", new TextSpan(text.length() + 1, text.length() + 5), "word", answer("", "", "", ""));
        assertThat(fields(gap)).noneMatch(f -> f.matches("[=+\\-@#].*"));
    }
}
