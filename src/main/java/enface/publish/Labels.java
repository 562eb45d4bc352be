package enface.publish;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Quote;
import enface.text.LanguageTag;
import enface.text.Role;
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

    public String text() {
        return words.get("publish.text");
    }

    public String notes() {
        return words.get("publish.notes");
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
        return quote.lost()
                ? words.get("publish.lost", quote.text())
                : words.get("publish.elsewhere", name(quote.language()), quote.text());
    }

    public String name(LanguageTag language) {
        var key = "publish.language." + language;
        return words.has(key) ? words.get(key) : language.locale().getDisplayName(words.locale());
    }

    /// Whether a version is the original or whose translation, and its name where it has one.
    public String role(Column column) {
        var role = words.get(column.role() == Role.ORIGINAL ? "publish.original" : "publish.translation");
        var called = column.called();
        var told = called.by().isEmpty() ? role : words.get("publish.by", role, called.by());
        return called.name().isEmpty() ? told : called.name() + " · " + told;
    }

    /// The name of the category of a note; a scheme of one's own has its names as keys.
    public String category(Entry entry) {
        return entry.category()
                .map(c -> words.has("category." + c.key()) ? words.get("category." + c.key()) : c.key())
                .orElseGet(() -> words.get("publish.note"));
    }

    /// Who wrote a note and when.
    public String signature(Entry entry) {
        var date = words.get("publish.date", entry.created().toEpochMilli());
        return entry.author().isEmpty() ? date : words.get("publish.signed", entry.author(), date);
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
