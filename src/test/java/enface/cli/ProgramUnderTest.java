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
final class ProgramUnderTest {

    static final String BOOK = Corpora.fixture("book.en-zh.md").toString();
    static final String SAME_LINE = Corpora.fixture("same-line.txt").toString();

    /// What a call said.
    record Said(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        JsonObject object() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        JsonArray array() {
            return JsonParser.parseString(out).getAsJsonArray();
        }
    }

    private final Path library;
    private final Locale locale;
    private Aligner aligner = new StandardAligner(List.of());
    private boolean watched;
    private final List<WindowCall> windows = new ArrayList<>();

    ProgramUnderTest(Path library) {
        this(library, Locale.ENGLISH);
    }

    ProgramUnderTest(Path library, Locale locale) {
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

    Said run(String... arguments) {
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
    Said given(String... arguments) {
        var said = run(arguments);
        if (said.status() != 0) {
            throw new AssertionError(said.err());
        }
        return said;
    }

    List<WindowCall> windows() {
        return windows;
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(e -> e.getAsJsonObject())
                .toList();
    }
}
