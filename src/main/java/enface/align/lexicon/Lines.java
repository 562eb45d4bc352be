package enface.align.lexicon;

import enface.job.Progress;
import java.util.stream.Stream;

/// Lines that tell a progress how far they are read.
final class Lines {

    private Lines() {}

    /// The lines of a text, in order; reading on throws once the task was cancelled.
    static Stream<String> of(String text, Progress progress) {
        var read = new long[1];
        return text.lines().peek(line -> {
            read[0] += line.length() + 1;
            progress.step(read[0], text.length());
        });
    }
}
