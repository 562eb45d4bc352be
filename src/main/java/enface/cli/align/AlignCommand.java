package enface.cli.align;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.align.Alignment;
import enface.align.Side;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.language.guess.LanguageGuess;
import enface.publish.parallel.ToTmx;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface align SOURCE TARGET`: two texts aligned, nothing stored.
@Command(name = "align", mixinStandardHelpOptions = true, description = "Align two texts without storing them.")
public final class AlignCommand implements Callable<Integer> {

    enum Format {
        LINKS,
        TSV,
        TMX,
        JSON
    }

    /// So much of a text tells its language.
    private static final int FIRST_SEGMENTS = 500;

    /// A hundred thousand take 11 seconds and 600 MB (performance.md); far more than that fit no ordinary memory.
    private static final int MOST_SENTENCES = 250_000;

    private final Session session;

    @Parameters(index = "0", paramLabel = "SOURCE")
    private Path source;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    @Option(names = "--source-lang", paramLabel = "L")
    private Optional<LanguageTag> sourceLanguage;

    @Option(names = "--target-lang", paramLabel = "L")
    private Optional<LanguageTag> targetLanguage;

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "How both files are to be read; found out if left out.")
    private Optional<Charset> encoding;

    @Option(names = "--sentences", description = "The files have one segment a line already.")
    private boolean sentences;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.LINKS;

    @Option(names = "-o", paramLabel = "OUT", description = "The file to write.")
    private Optional<Path> out;

    @Option(names = "--dictionary", arity = "1..*", paramLabel = "FILE", description = "A dictionary of your own.")
    private List<Path> dictionaries = List.of();

    @Option(
            names = "--no-lexicon",
            description = "Leave out all dictionaries, those that come with the program and those installed.")
    private boolean noLexicon;

    public AlignCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        var left = side(source, sourceLanguage);
        var right = side(target, targetLanguage);
        if (areSwapped(left, right)) {
            session.say("align.swapped", source.toString(), target.toString());
            var language = left.language();
            left = new Side(right.language(), left.text(), left.paragraphs());
            right = new Side(language, right.text(), right.paragraphs());
        }
        var aligner = session.aligner(
                !noLexicon,
                dictionaries,
                left.language(),
                right.language(),
                session.progress().part(0, 0.2));
        var alignment = aligner.align(left, right, session.progress().part(0.2, 1));
        session.endProgress();
        var answer = switch (format) {
            case LINKS -> links(alignment);
            case TSV -> tsv(alignment, left, right);
            case TMX -> ToTmx.text(alignment, left, right);
            case JSON -> json(alignment, left, right);
        };
        if (out.isPresent()) {
            session.write(out.get(), file -> Files.writeString(file, answer, StandardCharsets.UTF_8));
        } else {
            session.out().print(answer);
        }
        remark(left, right, alignment);
        return 0;
    }

    private void remark(Side left, Side right, Alignment alignment) {
        if (left.text().segments().equals(right.text().segments())) {
            session.say("align.same", source.toString(), target.toString());
        }
        if (alignment.isForeign()) {
            session.say("import.foreign", source.toString(), target.toString(), alignment.correspondence());
        }
    }

    /// Whether each text is in the language that the other was said to be in.
    private static boolean areSwapped(Side left, Side right) {
        var said = List.of(left.language(), right.language());
        var guess = new LanguageGuess();
        return !left.language().sameLanguage(right.language())
                && guess.among(beginning(left), said)
                        .filter(right.language()::equals)
                        .isPresent()
                && guess.among(beginning(right), said)
                        .filter(left.language()::equals)
                        .isPresent();
    }

    private static String beginning(Side side) {
        return side.text().segments().stream().limit(FIRST_SEGMENTS).collect(Collectors.joining("\n"));
    }

    private Side side(Path file, Optional<LanguageTag> language) throws IntakeException {
        var intake = new Intake(encoding);
        if (sentences) {
            var source = intake.lines(file);
            if (source.text().lines().limit(MOST_SENTENCES + 1L).count() > MOST_SENTENCES) {
                throw new Refusal(session.words().get("align.too-many", file.toString(), MOST_SENTENCES));
            }
            var tag = language.orElseGet(() -> new LanguageGuess().of(source.text()));
            return new Side(tag, lines(source), false);
        }
        var draft = intake.readVersions(List.of(file), language.stream().toList(), session.progress());
        var version = draft.works().getFirst().versions().getFirst();
        return new Side(version.language(), version.text(), true);
    }

    /// Every line a segment; the end of the last line begins none.
    private static VersionText lines(SourceFile file) {
        var lines = new ArrayList<>(Arrays.asList(file.text().split("\r?\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return new VersionText(
                lines.stream().map(l -> Paragraph.whole(Paragraph.Kind.BODY, l)).toList());
    }

    private static String links(Alignment alignment) {
        return alignment.beads().stream()
                .map(b -> ids(b.source()) + ":" + ids(b.target()) + "\n")
                .collect(Collectors.joining());
    }

    private static String ids(SegmentRange range) {
        return range.segments().mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static String tsv(Alignment alignment, Side left, Side right) {
        return alignment.beads().stream()
                .map(b -> String.join(
                                "\t",
                                ids(b.source()) + ":" + ids(b.target()),
                                Tabbed.escape(left.text().textOf(b.source())),
                                Tabbed.escape(right.text().textOf(b.target())),
                                Double.toString(Math.round(b.confidence() * 1000) / 1000.0))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String json(Alignment alignment, Side left, Side right) {
        var array = new JsonArray();
        for (int i = 0; i < alignment.beads().size(); i++) {
            var b = alignment.beads().get(i);
            var bead = new JsonObject();
            bead.add("source", numbers(b.source()));
            bead.add("target", numbers(b.target()));
            bead.addProperty("sourceText", left.text().textOf(b.source()));
            bead.addProperty("targetText", right.text().textOf(b.target()));
            bead.addProperty("confidence", Math.round(b.confidence() * 1000) / 1000.0);
            bead.addProperty("moved", alignment.isMoved(i));
            array.add(bead);
        }
        var json = new JsonObject();
        json.addProperty("sourceLanguage", left.language().value());
        json.addProperty("targetLanguage", right.language().value());
        json.add("beads", array);
        return json + "\n";
    }

    private static JsonArray numbers(SegmentRange range) {
        var array = new JsonArray();
        range.segments().forEach(array::add);
        return array;
    }
}
