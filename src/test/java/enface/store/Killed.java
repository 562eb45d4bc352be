package enface.store;

import enface.job.Progress;
import enface.note.Note;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/// Several programs write one library, and one after the other is killed: what of that each acknowledged is missing
/// afterwards, and what is wrong with the file.
final class Killed {

    /// How it ended.
    ///
    /// @param acknowledged how many notes were said to be saved
    /// @param lost which of them are not there
    /// @param problems what `library check` says
    /// @param halves works that are there in part
    /// @param died programs that ended before they were killed
    record End(int acknowledged, List<String> lost, List<String> problems, int halves, int died) {}

    private final Path file;
    private final Random random;
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());

    Killed(Path file, Random random) {
        this.file = file;
        this.random = random;
    }

    /// @param programs what each does besides writing
    End run(List<List<String>> programs) throws IOException, InterruptedException {
        try (var library = Library.open(file)) {
            library.works().add(Scribe.work(), UnaryOperator.identity(), Instant.EPOCH, Progress.none());
        }
        var running = new ArrayList<Process>();
        var readers = new ArrayList<Thread>();
        for (int i = 0; i < programs.size(); i++) {
            var written = new CountDownLatch(3 + random.nextInt(40));
            var process = start("scribe" + i, programs.get(i));
            running.add(process);
            readers.add(Thread.ofVirtual().start(() -> listen(process, written)));
            written.await(); // killed after so many notes, in the middle of whatever it does then
        }
        int died = 0;
        for (var process : running) {
            died += process.isAlive() ? 0 : 1;
            process.destroyForcibly().waitFor();
        }
        for (var reader : readers) {
            reader.join();
        }
        return look(died);
    }

    private Process start(String name, List<String> besides) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                Scribe.class.getName(),
                file.toString(),
                name));
        command.addAll(besides);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void listen(Process process, CountDownLatch written) {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                written.countDown();
            }
        } catch (IOException _) {
            // killed in the middle of a line
        } finally {
            while (written.getCount() > 0) {
                written.countDown(); // it ended by itself, which the notes will show
            }
        }
    }

    private End look(int died) {
        try (var library = Library.open(file)) {
            var there = new HashSet<String>();
            int halves = 0;
            for (var work : library.works().list()) {
                library.notes().of(work.id()).stream().map(Note::text).forEach(there::add);
                int paragraphs = work.versions().getFirst().paragraphs();
                halves += work.versions().size() == 2 && (paragraphs == 1 || paragraphs == 800) ? 0 : 1;
            }
            var lost = new ArrayList<>(acknowledged);
            lost.removeAll(there);
            return new End(acknowledged.size(), lost, library.check(), halves, died);
        }
    }
}
