package enface.cli.note;

import enface.cli.part.Asked;
import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.study.note.NewNotes;
import enface.study.work.OpenWork;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a note about one or several passages, about a gap, or on the work as a whole.
@Command(
        name = "add",
        description = "Write a note about passages: --version and --quote, or --gap-after, each as often as"
                + " there are passages; without any, on the work as a whole.")
final class AddNote extends Asked {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--version", paramLabel = "V", description = "The version, by id or language.")
    private List<String> versions = List.of();

    @Option(names = "--quote", paramLabel = "TEXT", description = "The passage, word for word.")
    private List<String> quotes = List.of();

    @Option(
            names = "--gap-after",
            paramLabel = "TEXT",
            description = "In place of a passage: behind the sentence that has these words, something was left out.")
    private List<String> gaps = List.of();

    @Option(names = "--occurrence", paramLabel = "N", description = "Which of several, from 1.")
    private int occurrence = 1;

    @Option(names = "--category", paramLabel = "C")
    private String category = "";

    @Option(names = "--severity", paramLabel = "S", description = "How bad it is, where that is weighed.")
    private String severity = "";

    @Option(names = "--tag", paramLabel = "T")
    private List<String> tags = List.of();

    @Option(names = "--text", paramLabel = "MARKDOWN", description = "The remark; none for a highlight.")
    private String text = "";

    AddNote(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if (versions.size() != quotes.size() + gaps.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.words().get("cli.note.pairs", versions.size(), quotes.size() + gaps.size()));
        }
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var key = NotesCommands.category(session, category);
        var targets = new ArrayList<Target>();
        for (int i = 0; i < versions.size(); i++) {
            targets.add(
                    i < quotes.size()
                            ? passage(open, versions.get(i), quotes.get(i))
                            : gap(open, versions.get(i), gaps.get(i - quotes.size())));
        }
        var now = InstantSource.system().instant();
        var note = new Note(new NoteId(0), open.work().id(), targets, key, tags, text, NotesCommands.author(), now, now)
                .withSeverity(NotesCommands.severity(session, key, severity));
        session.out().println(session.library().notes().save(note).id().value());
        return 0;
    }

    private Target passage(OpenWork open, String version, String quote) {
        var found = Named.version(session, open, version);
        return Targets.of(found.text(), found.id(), place(found, version, quote));
    }

    private Target gap(OpenWork open, String version, String words) {
        var found = Named.version(session, open, version);
        int segment = found.text().segmentAt(place(found, version, words).from());
        return Targets.gap(found.text(), found.id(), NewNotes.placeAfter(found.text(), segment));
    }

    private TextRange place(Version found, String version, String quote) {
        var places = occurrences(found, quote);
        if (occurrence < 1 || occurrence > places.size()) {
            throw new Refusal(session.words().get("cli.quote.none", quote, places.size(), version));
        }
        return places.get(occurrence - 1);
    }

    private static List<TextRange> occurrences(Version version, String quote) {
        var places = new ArrayList<TextRange>();
        var paragraphs = version.text().paragraphs();
        for (int p = 0; p < paragraphs.size() && !quote.isEmpty(); p++) {
            var paragraph = paragraphs.get(p).text();
            for (int at = paragraph.indexOf(quote); at >= 0; at = paragraph.indexOf(quote, at + quote.length())) {
                places.add(TextRange.of(p, new TextSpan(at, at + quote.length())));
            }
        }
        return places;
    }
}
