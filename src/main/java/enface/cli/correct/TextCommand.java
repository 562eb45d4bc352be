package enface.cli.correct;

import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.correct.Step.Kind;
import enface.study.correct.Correcting;
import enface.study.work.OpenWork;
import enface.text.Paragraph;
import enface.text.Version;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `enface text WORK --version V edit | split | join | split-paragraph | join-paragraph | kind | speaker`
@Command(
        name = "text",
        description = "Correct the text of a version; what hangs on it follows, and “undo” takes it back.")
public final class TextCommand implements Runnable {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean help;

    @Parameters(arity = "0..1", paramLabel = "WORK")
    private Optional<String> work = Optional.empty();

    @Option(names = "--version", paramLabel = "V", description = "The version, by id, language or name.")
    private Optional<String> version = Optional.empty();

    private TextCommand(Session session) {
        this.session = session;
    }

    public static CommandLine all(Session session) {
        return new CommandLine(new TextCommand(session))
                .setCommandName("text")
                .addSubcommand(new Edit())
                .addSubcommand(new Split())
                .addSubcommand(new Join())
                .addSubcommand(new SplitParagraph())
                .addSubcommand(new JoinParagraph())
                .addSubcommand(new SetKind())
                .addSubcommand(new SetSpeaker());
    }

    @Override
    public void run() {
        throw wrong();
    }

    private ParameterException wrong() {
        return new ParameterException(
                spec.commandLine(),
                spec.qualifiedName()
                        + " WORK --version V edit | split | join | split-paragraph | join-paragraph | kind | speaker");
    }

    private int correct(Kind kind, BiFunction<Corrections, Version, TextChange> change) {
        var wanted = session.work(work.orElseThrow(this::wrong));
        OpenWork open = session.desk().open(wanted.id()).orElseThrow();
        var named = Named.version(session, open, version.orElseThrow(this::wrong));
        var made = change.apply(Correcting.corrections(open, named), named);
        Told.tell(session, Told.correcting(session).correct(open, named, kind, made));
        return 0;
    }

    @Command(name = "edit", mixinStandardHelpOptions = true, description = "Put other words in place of a sentence.")
    static final class Edit implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Mixin
        private SentenceChoice sentence = new SentenceChoice();

        @Option(names = "--text", required = true, paramLabel = "TEXT", description = "The sentence as it is to stand.")
        private String words;

        @Override
        public Integer call() {
            return text.correct(Kind.EDITED, (c, v) -> c.edit(sentence.of(text.session, v.text()), words));
        }
    }

    @Command(name = "split", mixinStandardHelpOptions = true, description = "Part a sentence in two.")
    static final class Split implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Mixin
        private SentenceChoice sentence = new SentenceChoice();

        @Option(
                names = "--before",
                required = true,
                paramLabel = "TEXT",
                description = "The words the second part begins with.")
        private String before;

        @Override
        public Integer call() {
            return text.correct(Kind.SENTENCE_SPLIT, (c, v) -> {
                int segment = sentence.of(text.session, v.text());
                int at = v.text().textOf(segment).indexOf(before, 1);
                if (at < 0 || before.isEmpty()) {
                    throw new Refusal(text.session.words().get("cli.text.before", before));
                }
                return c.split(segment, at);
            });
        }
    }

    @Command(name = "join", mixinStandardHelpOptions = true, description = "Join a sentence with the next one.")
    static final class Join implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Mixin
        private SentenceChoice sentence = new SentenceChoice();

        @Override
        public Integer call() {
            return text.correct(Kind.SENTENCES_JOINED, (c, v) -> c.join(sentence.of(text.session, v.text())));
        }
    }

    @Command(
            name = "split-paragraph",
            mixinStandardHelpOptions = true,
            description = "Have a paragraph begin with a sentence.")
    static final class SplitParagraph implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Mixin
        private SentenceChoice sentence = new SentenceChoice();

        @Override
        public Integer call() {
            return text.correct(Kind.PARAGRAPH_SPLIT, (c, v) -> c.splitParagraph(sentence.of(text.session, v.text())));
        }
    }

    @Command(
            name = "join-paragraph",
            mixinStandardHelpOptions = true,
            description = "Join a paragraph with the next one.")
    static final class JoinParagraph implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Option(names = "--paragraph", required = true, paramLabel = "N", description = "The paragraph, from 1.")
        private int paragraph;

        @Override
        public Integer call() {
            return text.correct(Kind.PARAGRAPHS_JOINED, (c, _) -> c.joinParagraph(paragraph - 1));
        }
    }

    @Command(name = "speaker", mixinStandardHelpOptions = true, description = "Say who says a paragraph.")
    static final class SetSpeaker implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Option(names = "--paragraph", required = true, paramLabel = "N", description = "The paragraph, from 1.")
        private int paragraph;

        @Parameters(paramLabel = "NAME", description = "The name; an empty one takes it away.")
        private String name;

        @Override
        public Integer call() {
            return text.correct(Kind.SPEAKER, (c, _) -> c.speaker(paragraph - 1, name));
        }
    }

    @Command(name = "kind", mixinStandardHelpOptions = true, description = "Say what a paragraph is in its text.")
    static final class SetKind implements Callable<Integer> {

        @ParentCommand
        private TextCommand text;

        @Option(names = "--paragraph", required = true, paramLabel = "N", description = "The paragraph, from 1.")
        private int paragraph;

        @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
        private Paragraph.Kind kind;

        @Override
        public Integer call() {
            return text.correct(Kind.PARAGRAPH_KIND, (c, _) -> c.kind(paragraph - 1, kind));
        }
    }
}
