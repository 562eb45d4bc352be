package enface.cli.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.glossary.chinese.HanWords;
import enface.glossary.chinese.RubyReader;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.RememberedDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.job.Progress;
import enface.study.candidate.FindingCandidates;
import enface.study.candidate.FindingCandidates.Chinese;
import enface.study.candidate.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface glossary candidates WORK`
@Command(
        name = "candidates",
        mixinStandardHelpOptions = true,
        description = {
            "Terms worth having, proposed from the original of a work: term, how often it stands there, weight,",
            "and what likely stands for it in each other language, with tabs between."
        })
final class CandidatesCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work = "";

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; ${DEFAULT-VALUE} if not said.")
    private int limit = FindingCandidates.MOST;

    @Option(names = "--reject", paramLabel = "TERM", description = "Do not propose this term any more.")
    private Optional<String> reject = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    CandidatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var dictionary = new LazyDictionary(TableDictionary::shipped);
        var reader = new RubyReader(new RememberedDictionary(dictionary));
        var finding = new FindingCandidates(
                open,
                session.library(),
                new Chinese(reader::words, new HanWords(dictionary)),
                session.importing()::wordLinks);
        var found = finding.find(limit, json ? Progress.none() : session.progress());
        session.endProgress();
        if (reject.isPresent()) {
            var keys = found.stream()
                    .filter(p -> p.candidate().text().equalsIgnoreCase(reject.get()))
                    .map(p -> p.candidate().key())
                    .toList();
            session.library().glossaries().reject(open.work().id(), keys, true);
            found = found.stream()
                    .filter(p -> !keys.contains(p.candidate().key()))
                    .toList();
        }
        print(found);
        return 0;
    }

    private void print(List<Proposal> found) {
        if (json) {
            var array = new JsonArray();
            found.forEach(p -> array.add(json(p)));
            session.out().println(array);
        } else {
            found.forEach(p -> session.out().println(line(p)));
        }
    }

    private static String line(Proposal proposal) {
        var candidate = proposal.candidate();
        return String.join(
                "\t",
                Tabbed.escape(candidate.text()),
                Integer.toString(candidate.count()),
                String.format(Locale.ROOT, "%.1f", candidate.weight()),
                proposal.counterparts().stream()
                        .map(c -> c.language() + "=" + Tabbed.escape(c.text()) + " " + c.count())
                        .collect(Collectors.joining(", ")));
    }

    private static JsonObject json(Proposal proposal) {
        var object = new JsonObject();
        object.addProperty("term", proposal.candidate().text());
        object.addProperty("language", proposal.candidate().language().value());
        object.addProperty("count", proposal.candidate().count());
        object.addProperty("weight", proposal.candidate().weight());
        var counterparts = new JsonArray();
        for (var counterpart : proposal.counterparts()) {
            var one = new JsonObject();
            one.addProperty("language", counterpart.language().value());
            one.addProperty("text", counterpart.text());
            one.addProperty("count", counterpart.count());
            counterparts.add(one);
        }
        object.add("counterparts", counterparts);
        return object;
    }
}
