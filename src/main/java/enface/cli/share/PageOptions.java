package enface.cli.share;

import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Citations;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Level;
import enface.publish.Plan.NotesAt;
import enface.publish.Plan.Space;
import enface.publish.Plan.WordsOf;
import enface.study.print.Layout;
import enface.study.print.PageOption;
import enface.study.print.Pages;
import enface.study.work.OpenWork;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What kind of pages is to be printed, and how: all that the print view of the window offers.
public final class PageOptions {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Pages of a kind: ${COMPLETION-CANDIDATES}. All options below go with it.")
    private Optional<Kind> kind = Optional.empty();

    @Option(
            names = "--layers",
            split = ",",
            paramLabel = "LAYER",
            description = "What is shown beside the text: ${COMPLETION-CANDIDATES}; without it all but readings.")
    private Set<Layer> layers = Plan.USUAL_LAYERS;

    @Option(names = "--no-layers", description = "Nothing is shown beside the text.")
    private boolean noLayers;

    @Option(names = "--notes-at", paramLabel = "PLACE", description = "Where notes stand: ${COMPLETION-CANDIDATES}.")
    private NotesAt notesAt = NotesAt.END;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "What begins at one height in all versions: ${COMPLETION-CANDIDATES}.")
    private Level level = Level.SENTENCE;

    @Option(names = "--cite", paramLabel = "STYLE", description = "Where passages come from: ${COMPLETION-CANDIDATES}.")
    private Optional<Citations> citations = Optional.empty();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "What lists and cards are of: ${COMPLETION-CANDIDATES}.")
    private WordsOf words = WordsOf.STARRED;

    @Option(
            names = "--space",
            paramLabel = "SPACE",
            description = "Worksheet, room to write: ${COMPLETION-CANDIDATES}.")
    private Space space = Space.MARGIN;

    @Option(
            names = "--gaps",
            paramLabel = "GAPS",
            description = "Worksheet, what is taken out: ${COMPLETION-CANDIDATES}.")
    private Gaps gaps = Gaps.NONE;

    @Option(names = "--every", paramLabel = "N", description = "Worksheet, with --gaps words: every N words one.")
    private int every = Exercise.NONE.every();

    @Option(
            names = "--gap-category",
            paramLabel = "CATEGORY",
            description = "Worksheet, with --gaps category: passages noted with this one; without it any.")
    private String gapCategory = "";

    @Option(names = "--gaps-in", paramLabel = "V", description = "Worksheet: the version with the gaps.")
    private Optional<String> gapped = Optional.empty();

    @Option(names = "--leave-out", paramLabel = "V", description = "Worksheet: a version for the reader to write.")
    private Optional<String> leftOut = Optional.empty();

    @Option(
            names = "--questions",
            paramLabel = "CATEGORY",
            description = "Worksheet: notes of this category are the questions.")
    private String questionCategory = "";

    @Option(names = "--question", paramLabel = "TEXT", description = "Worksheet: one more question; may be repeated.")
    private List<String> questions = List.of();

    @Option(names = "--no-answers", description = "Worksheet: without pages of answers.")
    private boolean noAnswers;

    @Option(names = "--paper", paramLabel = "SIZE", description = "${COMPLETION-CANDIDATES}.")
    private Paper.Size size = Paper.USUAL.size();

    @Option(names = "--landscape", description = "The longer side of the paper is below.")
    private boolean landscape;

    @Option(names = "--margin", paramLabel = "MM", description = "Left and right, from 10 to 50 millimetres.")
    private double margin = Paper.USUAL.margin();

    @Option(names = "--type", paramLabel = "PT", description = "The size of the type, from 7 to 20 points.")
    private double type = Paper.USUAL.type();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// Whether pages of a kind are wanted.
    boolean isAsked() {
        return kind.isPresent();
    }

    /// Tells of options that were said and change nothing: those of pages where none are wanted, and those of other
    /// kinds of them.
    void sayPassedOver(Session session) {
        for (var option : PageOption.values()) {
            boolean said = command.commandLine().getParseResult().hasMatchedOption(option.flag());
            if (said && kind.filter(option::isOf).isEmpty()) {
                var kinds = option.kinds().stream()
                        .map(k -> k.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
                session.sayWords(session.words().get("cli.export.other-kind", option.flag(), kinds));
            }
        }
    }

    /// The pages wanted of a work.
    Pages of(Session session, OpenWork open, List<Version> shown) {
        if (margin < Paper.LEAST_MARGIN || margin > Paper.MOST_MARGIN) {
            throw new Refusal(session.words().get("cli.export.margin", Paper.LEAST_MARGIN, Paper.MOST_MARGIN));
        }
        if (type < Paper.LEAST_TYPE || type > Paper.MOST_TYPE) {
            throw new Refusal(session.words().get("cli.export.type", Paper.LEAST_TYPE, Paper.MOST_TYPE));
        }
        var wanted = kind.orElseThrow();
        var exercise = new Exercise(
                space,
                gaps,
                every,
                category(session, gapCategory),
                gapped.map(v -> shown(session, open, shown, v)),
                leftOut.map(v -> shown(session, open, shown, v)),
                category(session, questionCategory),
                questions,
                !noAnswers);
        var plan = new Plan(
                wanted,
                noLayers ? Set.of() : layers,
                notesAt,
                level,
                exercise,
                words,
                citations.orElse(Plan.of(wanted).citations()));
        return new Pages(new Layout(plan, new Paper(size, landscape, margin, type)), shown);
    }

    private static VersionId shown(Session session, OpenWork open, List<Version> shown, String name) {
        var version = Named.version(session, open, name);
        if (!shown.contains(version)) {
            throw new Refusal(session.words().get("cli.export.not-shown", name));
        }
        return version.id();
    }

    private static String category(Session session, String name) {
        if (name.isEmpty()) {
            return name;
        }
        var schemes = session.library().schemes().all();
        return schemes.named(name)
                .map(c -> c.key())
                .orElseThrow(() -> new Refusal(session.words()
                        .get(
                                "cli.category.none",
                                name,
                                schemes.all().stream()
                                        .flatMap(s -> s.categories().stream())
                                        .map(c -> c.key())
                                        .collect(Collectors.joining(", ")))));
    }
}
