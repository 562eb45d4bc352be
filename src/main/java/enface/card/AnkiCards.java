package enface.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cards as a file that Anki imports without a setting: the lines at its start say how its columns are parted, that
/// they are HTML, what they are called, of which kind each note is, and into which deck it goes.
///
/// A card with a sentence is a *Cloze*: the sentence, with a gap for the word, and behind it all that answers. One
/// without is a *Basic* card: its meaning, and the word. Each has an id of its own that stays, so that a file imported
/// again renews its cards and makes none twice; cards that ask the same are one, with all their answers. Nothing a text
/// says is taken for HTML, for a gap, for a
/// column, or, in a spreadsheet, for a formula.
public final class AnkiCards {

    private static final String LINE = "<br>";

    private AnkiCards() {}

    /// The lines of a file, each ended.
    ///
    /// @param deck what the deck is called
    public static String text(List<Card> cards, String deck) {
        var head = Stream.of(
                "#separator:tab",
                "#html:true",
                "#guid column:1",
                "#notetype column:2",
                "#deck column:3",
                "#tags column:6",
                "#columns:GUID\tNotetype\tDeck\tText\tBack Extra\tTags");
        var same = new LinkedHashMap<String, List<Card>>();
        cards.forEach(
                card -> same.computeIfAbsent(id(card), _ -> new ArrayList<>()).add(card));
        return Stream.concat(head, same.values().stream().map(all -> line(all, deck)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /// @param same cards that ask the same
    private static String line(List<Card> same, String deck) {
        var card = same.getFirst();
        var text = card.text();
        boolean cloze = !text.gap().isEmpty();
        return Stream.of(
                        id(card),
                        cloze ? "Cloze" : "Basic",
                        field(deck),
                        cloze
                                ? cloze(text)
                                : lines(Stream.of(
                                        text.answer().meaning(), text.answer().counterpart())),
                        lines(same.stream()
                                .flatMap(one -> answers(one.text(), cloze))
                                .distinct()),
                        "enface " + card.key().origin().name().toLowerCase(Locale.ROOT))
                .map(AnkiCards::harmless)
                .collect(Collectors.joining("\t"));
    }

    /// What tells a card from all others in Anki; only where it comes from counts.
    private static String id(Card card) {
        var named = card.key().origin() + "\t" + card.text().language() + "\t"
                + card.key().name();
        return "enface-" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }

    private static String cloze(CardText text) {
        var asked = html(text.before()) + "{{c1::" + html(text.inSentence()) + "}}" + html(text.after());
        var said = text.answer().counterpart();
        return said.isEmpty() ? asked : asked + LINE + LINE + html(said);
    }

    private static Stream<String> answers(CardText text, boolean cloze) {
        return Stream.of(
                head(text), cloze ? text.answer().meaning() : "", text.answer().remark());
    }

    private static String head(CardText text) {
        return text.answer().reading().isEmpty()
                ? text.word()
                : text.word() + " " + text.answer().reading();
    }

    private static String lines(Stream<String> parts) {
        return parts.filter(p -> !p.isBlank()).map(AnkiCards::html).collect(Collectors.joining(LINE));
    }

    /// Text as HTML: its signs stand for themselves, and no braces make a gap.
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("::", ":&#58;")
                .replace("\\(", "&#92;(")
                .replace("\\[", "&#92;[")
                .replace("[sound:", "&#91;sound:")
                .replace("\r\n", LINE)
                .replace("\n", LINE)
                .replace("\r", LINE)
                .replace("\t", " ");
    }

    private static String field(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    /// A field at the start of which a spreadsheet would see a formula, or Anki a comment, begins with an entity.
    private static String harmless(String field) {
        if (field.isEmpty()) {
            return field;
        }
        char first = field.charAt(0);
        return "=+-@#".indexOf(first) < 0 ? field : "&#" + (int) first + ";" + field.substring(1);
    }
}
