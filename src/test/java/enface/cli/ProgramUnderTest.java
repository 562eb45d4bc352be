package enface.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import enface.Corpora;
import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.cli.CommandLineProgram.Surroundings;
import enface.cli.CommandLineProgram.Watched;
import enface.cli.CommandLineProgram.WindowCall;
import enface.language.cut.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/// The command line on a real library; only the window is not opened but noted down.
public final class ProgramUnderTest {

    public static final String BOOK = Corpora.fixture("book.en-zh.md").toString();
    public static final String SAME_LINE = Corpora.fixture("same-line.txt").toString();

    /// What a call said.
    public record Said(int status, String out, String err) {

        public List<String> lines() {
            return out.lines().toList();
        }

        public JsonObject object() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        public JsonArray array() {
            return JsonParser.parseString(out).getAsJsonArray();
        }
    }

    private final Path library;
    private final Locale locale;
    private Aligner aligner = new StandardAligner(List.of());
    private boolean watched;
    private final List<WindowCall> windows = new ArrayList<>();

    public ProgramUnderTest(Path library) {
        this(library, Locale.ENGLISH);
    }

    public ProgramUnderTest(Path library, Locale locale) {
        this.library = library;
        this.locale = locale;
    }

    /// From now on with this aligner.
    ProgramUnderTest with(Aligner other) {
        aligner = other;
        return this;
    }

    /// From now on with answers that go to a terminal.
    ProgramUnderTest onATerminal() {
        watched = true;
        return this;
    }

    public Said run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = CommandLineProgram.run(
                new Surroundings(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Watched(watched, false),
                        new Words(locale),
                        aligner,
                        library,
                        call -> {
                            windows.add(call);
                            return 0;
                        }),
                arguments);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs what has to succeed before the test can begin.
    public Said given(String... arguments) {
        var said = run(arguments);
        if (said.status() != 0) {
            throw new AssertionError(said.err());
        }
        return said;
    }

    List<WindowCall> windows() {
        return windows;
    }

    public static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(e -> e.getAsJsonObject())
                .toList();
    }
}
