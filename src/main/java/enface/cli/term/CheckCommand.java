package enface.cli.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.chinese.HanWords;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.job.Progress;
import enface.study.term.TermReport;
import enface.study.term.TermReport.Line;
import enface.text.LanguageTag;
import enface.text.Version;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface glossary check WORK`: how the terms of the original are rendered in each version, and where otherwise.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "How the terms of the original are rendered in each version.",
            "A line for a concept and a version: its places, how many have which term, and how many none."
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--places", description = "Show the rows where no term of the glossary stands, too.")
    private boolean places;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var wanted = session.work(work).id();
        var glossaries = session.library().glossaries();
        var concepts = Glossary.concepts(glossaries.list(), glossaries.off(wanted));
        if (concepts.isEmpty()) {
            throw new Refusal(session.words().get("cli.glossary.none"));
        }
        var open = session.desk().open(wanted).orElseThrow();
        var progress = json ? Progress.none() : session.progress();
        var lines =
                new TermReport(open, new HanWords(new LazyDictionary(TableDictionary::shipped))).of(concepts, progress);
        session.endProgress();
        if (json) {
            var array = new JsonArray();
            lines.forEach(line -> array.add(json(line)));
            session.out().println(array);
        } else if (lines.isEmpty()) {
            session.say("cli.glossary.nowhere", open.work().title(LanguageTag.UNDETERMINED));
        } else {
            lines.forEach(this::print);
        }
        return 0;
    }

    private void print(Line line) {
        var found = line.renderings();
        var terms = found.terms().entrySet().stream()
                .map(e -> e.getKey().text() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        session.out()
                .println(String.join(
                        "\t",
                        names(line.concept()),
                        label(line.version()),
                        found.rendered() + "/" + found.places(),
                        terms,
                        Integer.toString(line.rows().size())));
        if (places) {
            line.rows()
                    .forEach(p -> session.out()
                            .println("\t" + (p.number() + 1) + "\t" + flat(p.original()) + "\t" + flat(p.rendered())));
        }
    }

    private static String names(Concept concept) {
        return concept.terms().stream().map(Term::text).distinct().collect(Collectors.joining("; "));
    }

    private static String label(Version version) {
        var of = List.of(version.language().value(), version.called().label());
        return of.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String flat(String text) {
        return text.replace("\t", "\\t").replace("\n", "\\n");
    }

    private static JsonObject json(Line line) {
        var object = new JsonObject();
        object.addProperty("concept", line.concept().id().value());
        object.addProperty("terms", names(line.concept()));
        object.addProperty("version", line.version().id().value());
        object.addProperty("language", line.version().language().value());
        object.addProperty("places", line.renderings().places());
        var terms = new JsonArray();
        line.renderings().terms().forEach((term, count) -> {
            var one = new JsonObject();
            one.addProperty("text", term.text());
            one.addProperty("status", term.status().name().toLowerCase(Locale.ROOT));
            one.addProperty("count", count);
            terms.add(one);
        });
        object.add("rendered", terms);
        var rows = new JsonArray();
        line.rows().forEach(p -> {
            var row = new JsonObject();
            row.addProperty("row", p.number());
            row.addProperty("original", p.original());
            row.addProperty("text", p.rendered());
            rows.add(row);
        });
        object.add("otherwise", rows);
        return object;
    }
}
