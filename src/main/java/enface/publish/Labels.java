package enface.publish;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.note.Reply;
import enface.publish.Block.Part;
import enface.publish.Block.Task;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Quote;
import enface.text.Called.Making;
import enface.text.LanguageTag;
import enface.text.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What every kind of handout says around texts and notes, in the words of the reader.
public final class Labels {

    private final Words words;

    public Labels(Words words) {
        this.words = words;
    }

    /// The language the labels are in, as BCP 47.
    public String language() {
        return words.locale().toLanguageTag();
    }

    /// A word by its key.
    public String word(String key) {
        return words.get(key);
    }

    public String text() {
        return words.get("publish.text");
    }

    public String notes() {
        return words.get("publish.notes");
    }

    /// What a part of the pages is called.
    public String part(Part part) {
        return switch (part) {
            case TEXT -> text();
            case NOTES -> notes();
            case QUESTIONS -> words.get("publish.questions");
            case ANSWERS -> words.get("publish.answers");
            case GLOSSARY -> terms();
            case VOCABULARY -> words.get("publish.vocabulary");
            case CARDS -> words.get("publish.cards");
        };
    }

    /// What answers are the answers to.
    public String task(Task task) {
        return switch (task) {
            case GAPS -> words.get("publish.answers.gaps");
            case WRITING -> words.get("publish.answers.writing");
            case QUESTIONS -> words.get("publish.questions");
        };
    }

    /// Says that there is nothing of a part, and what brings something there.
    public String none(Part part) {
        return switch (part) {
            case NOTES -> words.get("publish.none.notes");
            case GLOSSARY -> words.get("publish.none.terms");
            case VOCABULARY, CARDS -> words.get("publish.none.words");
            case TEXT, QUESTIONS, ANSWERS -> words.get("publish.none.text");
        };
    }

    /// Over what words mean.
    public String meaning() {
        return words.get("publish.meaning");
    }

    /// Over a list of words: the word, its meaning, its sentence, the sentence beside it.
    public List<String> wordHeads() {
        return List.of(
                words.get("publish.word"), meaning(), words.get("publish.sentence"), words.get("publish.counterpart"));
    }

    /// Words that stand for a term, and the numbers of their paragraphs.
    public String rendered(String rendering, String paragraphs) {
        return words.get("publish.rendered", rendering, paragraphs);
    }

    /// The numbers of the paragraphs in which none of its terms stands for a concept.
    public String otherwise(String paragraphs) {
        return words.get("publish.otherwise", paragraphs);
    }

    /// The order in which words stand in the reader's language.
    public Comparator<String> order() {
        return words.order();
    }

    public String terms() {
        return words.get("publish.terms");
    }

    /// Stands where a version says nothing.
    public String nothing() {
        return words.get("publish.nothing");
    }

    public String count(int notes) {
        return words.get("publish.count", notes);
    }

    public String quote(Quote quote) {
        if (quote.text().isEmpty()) {
            return quote.lost()
                    ? words.get("publish.gap.lost")
                    : words.get("publish.gap.elsewhere", name(quote.language()));
        }
        return quote.lost()
                ? words.get("publish.lost", quote.text())
                : words.get("publish.elsewhere", name(quote.language()), quote.text());
    }

    public String name(LanguageTag language) {
        return words.language(language);
    }

    /// Whether a version is the original or whose translation, and its name where it has one.
    public String role(Column column) {
        var role = words.get(column.role() == Role.ORIGINAL ? "publish.original" : "publish.translation");
        var called = column.called();
        var told = Making.of(called.by())
                .map(this::making)
                .orElseGet(() -> called.by().isEmpty() ? role : words.get("publish.by", role, called.by()));
        var name = Making.of(called.name()).map(this::making).orElse(called.name());
        return name.isEmpty() || name.equals(told) ? told : name + " · " + told;
    }

    private String making(Making making) {
        return words.get("version.making." + making.key());
    }

    /// The same, and what its errors weigh where notes weigh any.
    public String roleAndPoints(Column column) {
        var unit = column.language().isUnspaced() ? "publish.points.characters" : "publish.points.words";
        return column.points()
                .map(points -> role(column) + " · " + words.get(unit, points))
                .orElseGet(() -> role(column));
    }

    /// What a note is: its category, or that it is on the work; how bad what it names is, and that it is done.
    public String category(Entry entry) {
        var plain = words.get(entry.isOnWork() ? "publish.on-work" : "publish.note");
        var said = new ArrayList<>(
                List.of(entry.category().map(c -> c.name(words.locale())).orElse(plain)));
        entry.severity().ifPresent(s -> said.add(s.name(words.locale())));
        if (entry.done()) {
            said.add(words.get("publish.done"));
        }
        return String.join(" · ", said);
    }

    /// Who replied, and when.
    public String reply(Reply reply) {
        return words.get("publish.reply", signature(reply.author(), reply.created()));
    }

    /// Who wrote a note and when.
    public String signature(Entry entry) {
        return signature(entry.author(), entry.created());
    }

    private String signature(String author, Instant when) {
        var date = words.get("publish.date", when.toEpochMilli());
        return author.isEmpty() ? date : words.get("publish.signed", author, date);
    }

    /// The preferred terms of a concept in the languages of these versions.
    public static String term(Concept concept, List<Column> columns) {
        return String.join(
                " – ",
                columns.stream()
                        .map(Column::language)
                        .distinct()
                        .flatMap(l -> concept.preferred(l).stream())
                        .map(Term::text)
                        .distinct()
                        .toList());
    }
}
