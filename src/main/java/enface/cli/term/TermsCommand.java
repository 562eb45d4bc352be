package enface.cli.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.chinese.HanWords;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.job.Progress;
import enface.study.term.FindingRenderings;
import enface.study.term.Rendered;
import enface.study.term.TermPlaces;
import enface.study.term.TermPlaces.Place;
import enface.study.work.OpenWork;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface terms WORK WORD`
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        description = {
            "Every place of a word in the original, and what stands for it in each version.",
            "* a term of the glossary, ~ other words that correspond to it, ? nothing that is known, - left out."
        })
public final class TermsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "WORK")
    private String work = "";

    @Parameters(index = "1", paramLabel = "WORD", description = "A term of a glossary in any language, or a word.")
    private String word = "";

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public TermsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = session.work(work).id();
        var open = session.desk().open(wanted).orElseThrow();
        var concept = concept(open);
        var progress = json ? Progress.none() : session.progress();
        var finding = new FindingRenderings(
                open, new HanWords(new LazyDictionary(TableDictionary::shipped)), session.importing()::wordLinks);
        var found = finding.of(concept, progress);
        session.endProgress();
        if (found.isEmpty() || found.get().places().isEmpty()) {
            throw new Refusal(session.words().get("renderings.none", word));
        }
        if (json) {
            session.out().println(json(found.get()));
        } else {
            print(found.get());
        }
        return 0;
    }

    /// The entry of a glossary that has this term, or else the word alone.
    private Concept concept(OpenWork open) {
        var glossaries = session.library().glossaries();
        var original = open.work().original();
        return Glossary.concepts(glossaries.list(), glossaries.off(open.work().id())).stream()
                .filter(c -> c.terms().stream().anyMatch(t -> t.text().equalsIgnoreCase(word)))
                .findFirst()
                .orElseGet(() -> Concept.of(List.of(Term.preferred(
                        original.orElseThrow(() -> new Refusal(session.words().get("renderings.none", word)))
                                .language(),
                        word))));
    }

    private void print(TermPlaces found) {
        for (int v = 0; v < found.versions().size(); v++) {
            var version = found.versions().get(v);
            var counts = found.counts(v).stream()
                    .map(c -> sign(c.first()) + " " + c.number())
                    .toList();
            session.out()
                    .println(String.join(
                            "\t",
                            version.language() + " " + version.called().label(),
                            found.rendered(v) + "/" + found.places().size(),
                            String.format(Locale.ROOT, "%.2f", found.consistency(v)),
                            String.join(", ", counts)));
        }
        for (var place : found.places()) {
            session.out().println(line(place));
        }
    }

    private static String line(Place place) {
        var line =
                new StringBuilder("¶" + (place.range().from().paragraph() + 1) + "\t" + Tabbed.escape(place.words()));
        place.cells().forEach(c -> line.append('\t').append(Tabbed.escape(sign(c))));
        return line.toString();
    }

    private static String sign(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Listed listed -> "*" + listed.term().text();
            case Rendered.Otherwise other -> "~" + other.words();
            case Rendered.Unknown _ -> "?";
            case Rendered.LeftOut _ -> "-";
        };
    }

    private static JsonObject json(TermPlaces found) {
        var object = new JsonObject();
        object.addProperty("concept", found.concept().id().value());
        object.addProperty("places", found.places().size());
        object.addProperty("consistency", found.consistency());
        var versions = new JsonArray();
        for (int v = 0; v < found.versions().size(); v++) {
            versions.add(version(found, v));
        }
        object.add("versions", versions);
        return object;
    }

    private static JsonObject version(TermPlaces found, int number) {
        var one = new JsonObject();
        one.addProperty("version", found.versions().get(number).id().value());
        one.addProperty("language", found.versions().get(number).language().value());
        one.addProperty("rendered", found.rendered(number));
        one.addProperty("consistency", found.consistency(number));
        var cells = new JsonArray();
        for (var place : found.places()) {
            var cell = new JsonObject();
            var rendered = place.cells().get(number);
            cell.addProperty("paragraph", place.range().from().paragraph());
            cell.addProperty("offset", place.range().from().offset());
            cell.addProperty("kind", kind(rendered));
            Optional.of(rendered.label()).filter(l -> !l.isEmpty()).ifPresent(l -> cell.addProperty("text", l));
            cells.add(cell);
        }
        one.add("cells", cells);
        return one;
    }

    private static String kind(Rendered rendered) {
        return switch (rendered) {
            case Rendered.Listed _ -> "term";
            case Rendered.Otherwise _ -> "otherwise";
            case Rendered.Unknown _ -> "unknown";
            case Rendered.LeftOut _ -> "left-out";
        };
    }
}
