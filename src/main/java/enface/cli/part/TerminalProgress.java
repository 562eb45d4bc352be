package enface.cli.part;

import enface.job.Progress;
import enface.language.cut.Words;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// How far a task is, as one line that is written over again and wiped at the end. Safe on any thread.
public final class TerminalProgress implements Progress, AutoCloseable {

    private static final long NANOS_BETWEEN_LINES = 100_000_000;

    private final PrintStream terminal;
    private final Words words;
    private final LongSupplier clock;
    private long next;
    private boolean shown;
    private boolean closed;

    /// @param clock nanoseconds, rising
    public TerminalProgress(PrintStream terminal, Words words, LongSupplier clock) {
        this.terminal = terminal;
        this.words = words;
        this.clock = clock;
        next = clock.getAsLong() + NANOS_BETWEEN_LINES; // what is done at once needs no line
    }

    @Override
    public synchronized void step(long done, long total) {
        if (closed || total <= 0 || clock.getAsLong() < next) {
            return;
        }
        next = clock.getAsLong() + NANOS_BETWEEN_LINES;
        shown = true;
        terminal.print("\r" + words.get("cli.progress", (double) done / total) + "\u001b[K");
        terminal.flush();
    }

    /// Wipes the line; nothing is written any more.
    @Override
    public synchronized void close() {
        if (shown && !closed) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
        closed = true;
    }
}
