package enface.cli.compare;

import enface.cli.part.MarkedText;
import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.compare.Omission;
import enface.job.Progress;
import enface.study.compare.CompareChoice.Two;
import enface.study.compare.Compared.Pair;
import enface.study.compare.Comparing;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface compare WORK`: where two versions differ. Without `--versions`, two in one language where there are any.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Where two versions of a work differ.",
            "[-…-] stands only in the first, {+…+} only in the second; a number behind it: there it stands elsewhere."
        })
public final class CompareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(
            names = "--versions",
            split = ",",
            arity = "1",
            paramLabel = "V,V",
            description = "Which two versions, by id or language.")
    private List<String> versions = List.of();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var two = two(open);
        var progress = json ? Progress.none() : session.progress();
        var pair = new Comparing(two, open.rows(two), open.moved(two)).two(two.getFirst(), two.getLast(), progress);
        session.endProgress();
        if (json) {
            session.out().println(ComparisonJson.of(open.work().id(), pair));
        } else {
            print(pair);
        }
        return 0;
    }

    /// The two versions meant. The same language named twice means two versions in it.
    private List<Version> two(OpenWork open) {
        var words = session.words();
        if (open.versions().size() < 2) {
            throw new Refusal(words.get("compare.alone"));
        }
        if (versions.isEmpty()) {
            var two = Two.of(open.versions());
            return List.of(two.base(), two.other());
        }
        if (versions.size() != 2) {
            throw new Refusal(words.get("cli.compare.two", Named.versions(open)));
        }
        var base = Named.version(session, open, versions.getFirst());
        var other = open.versions().stream()
                .filter(v -> !v.equals(base) && Named.isMeant(v, versions.getLast()))
                .findFirst()
                .orElseGet(() -> Named.version(session, open, versions.getLast()));
        if (other.equals(base)) {
            throw new Refusal(words.get("cli.compare.two", Named.versions(open)));
        }
        return List.of(base, other);
    }

    private void print(Pair pair) {
        var words = session.words();
        var out = session.out();
        out.println(name(pair.base()) + " ↔ " + name(pair.other()));
        out.println(pair.sentence(words));
        pair.words()
                .ifPresent(w -> MarkedText.of(w).forEach((paragraph, text) -> {
                    out.println();
                    out.println(words.get("compare.paragraph", paragraph + 1) + " " + text);
                }));
        out.println();
        var omissions = pair.coverage().omissions();
        out.println(words.get(omissions.isEmpty() ? "compare.no-omissions" : "compare.omissions"));
        omissions.forEach(o -> out.println(line(pair, o)));
        out.println();
        out.println(words.get("compare.paragraphs"));
        pair.coverage()
                .paragraphs()
                .forEach(p -> out.println(words.get("compare.paragraph", p.paragraph() + 1) + "\t"
                        + words.get("compare.figures", p.covered(), p.lengthRatio())));
    }

    private String line(Pair pair, Omission omission) {
        boolean omitted = omission.kind() == Omission.Kind.OMITTED;
        var version = omitted ? pair.base() : pair.other();
        return session.words()
                        .get(
                                omitted ? "compare.only-base" : "compare.only-other",
                                omission.passage().from().paragraph() + 1)
                + "\t" + version.text().textOf(omission.passage()).replace('\n', ' ');
    }

    private static String name(Version version) {
        return (version.id().value() + " " + version.language() + " "
                        + version.called().label())
                .strip();
    }
}
