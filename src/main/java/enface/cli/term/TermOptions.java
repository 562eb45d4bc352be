package enface.cli.term;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.guess.LanguageNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What can be said of a concept on the command line.
final class TermOptions {

    @Option(
            names = "--term",
            paramLabel = "LANGUAGE=TEXT",
            description = "A preferred term; may be given several times.")
    private List<String> terms = new ArrayList<>();

    @Option(names = "--admitted", paramLabel = "LANGUAGE=TEXT", description = "A term that may be used too.")
    private List<String> admitted = new ArrayList<>();

    @Option(names = "--deprecated", paramLabel = "LANGUAGE=TEXT", description = "A term that should not be used.")
    private List<String> deprecated = new ArrayList<>();

    @Option(names = "--definition", paramLabel = "TEXT", description = "What it means.")
    private Optional<String> definition = Optional.empty();

    @Option(names = "--part-of-speech", paramLabel = "TEXT", description = "Noun, verb …")
    private Optional<String> partOfSpeech = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A remark.")
    private Optional<String> note = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", description = "Where it was taken from.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--tag", paramLabel = "T", description = "A tag; may be given several times.")
    private List<String> tags = new ArrayList<>();

    /// The concept as it is said to be: terms that are given stand in place of those in the same languages, all else
    /// that is given in place of what was written down.
    Concept on(Concept before, Session session) {
        var given = new ArrayList<Term>();
        terms.forEach(t -> given.add(term(t, Term.Status.PREFERRED, session)));
        admitted.forEach(t -> given.add(term(t, Term.Status.ADMITTED, session)));
        deprecated.forEach(t -> given.add(term(t, Term.Status.DEPRECATED, session)));
        var all = new ArrayList<>(before.terms());
        all.removeIf(old -> given.stream().anyMatch(t -> t.language().equals(old.language())));
        all.addAll(given);
        if (all.isEmpty()) {
            throw new Refusal(session.words().get("term.empty"));
        }
        var about = before.about();
        return new Concept(
                before.id(),
                definition.orElse(before.definition()),
                all,
                new About(
                        partOfSpeech.orElse(about.partOfSpeech()),
                        note.orElse(about.note()),
                        source.orElse(about.source()),
                        tags.isEmpty() ? about.tags() : tags,
                        about.example()));
    }

    private static Term term(String text, Term.Status status, Session session) {
        int at = text.indexOf('=');
        var language = LanguageNames.tag(at < 0 ? "" : text.substring(0, at));
        if (at < 0 || language.isEmpty() || text.substring(at + 1).isBlank()) {
            throw new Refusal(session.words().get("cli.glossary.term", text));
        }
        return new Term(language.get(), text.substring(at + 1), status);
    }
}
