package enface.store.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.Locale;

/// A lock by `flock(2)`, which belongs to the open file and to nothing else. The locks of `fcntl(2)`, which Java and
/// SQLite take, are all dropped when the program closes the same file anywhere else, as a file dialog does
/// (https://sqlite.org/howtocorrupt.html, 2.2).
@SuppressWarnings("restricted") // calls the system; the launcher allows it
final class Flock implements LockFile {

    private static final int SHARED = 1;
    private static final int EXCLUSIVE = 2;
    private static final int AT_ONCE = 4;
    private static final int UNLOCK = 8;
    private static final int READ_WRITE = 2;
    private static final int INTERRUPTED = 4;

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    private static final int CLOSED_IN_CHILDREN = MAC ? 0x1000000 : 0x80000;
    /// EWOULDBLOCK.
    private static final int HELD = MAC ? 35 : 11;

    /// The calls, linked when the first lock is opened.
    private static final class Calls {
        static final Linker.Option ERROR = Linker.Option.captureCallState("errno");
        static final VarHandle ERRNO = Linker.Option.captureStateLayout()
                .varHandle(java.lang.foreign.MemoryLayout.PathElement.groupElement("errno"));
        static final MethodHandle OPEN = call(
                "open",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                Linker.Option.firstVariadicArg(2));
        static final MethodHandle FLOCK =
                call("flock", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        static final MethodHandle CLOSE =
                call("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        private static MethodHandle call(String name, FunctionDescriptor shape, Linker.Option... options) {
            var all = new Linker.Option[options.length + 1];
            all[0] = ERROR;
            System.arraycopy(options, 0, all, 1, options.length);
            var linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), shape, all);
        }
    }

    private final Arena arena = Arena.ofShared();
    private final MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
    private final int file;
    private boolean closed;

    Flock(Path path) throws IOException {
        try (var names = Arena.ofConfined()) {
            file = (int)
                    Calls.OPEN.invokeExact(state, names.allocateFrom(path.toString()), READ_WRITE | CLOSED_IN_CHILDREN);
        } catch (Throwable e) {
            throw broken(e);
        }
        if (file < 0) {
            arena.close();
            throw new IOException("cannot be locked: " + path);
        }
    }

    /// Whether the system has it.
    static boolean isThere() {
        return Linker.nativeLinker().defaultLookup().find("flock").isPresent();
    }

    /// Links the calls, which takes a tenth of a second.
    static void link() {
        requireNonNull(Calls.CLOSE);
    }

    @Override
    public boolean tryLock(boolean shared) throws IOException {
        int asked = (shared ? SHARED : EXCLUSIVE) | AT_ONCE;
        while (flock(asked) != 0) {
            int why = (int) Calls.ERRNO.get(state, 0L);
            if (why == HELD) {
                return false;
            }
            if (why != INTERRUPTED) {
                throw new IOException("flock failed: " + why);
            }
        }
        return true;
    }

    @Override
    public void unlock() throws IOException {
        if (flock(UNLOCK) != 0) {
            throw new IOException("flock failed: " + (int) Calls.ERRNO.get(state, 0L));
        }
    }

    private int flock(int operation) {
        try {
            return (int) Calls.FLOCK.invokeExact(state, file, operation);
        } catch (Throwable e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                int _ = (int) Calls.CLOSE.invokeExact(state, file);
            } catch (Throwable e) {
                throw broken(e);
            }
            arena.close();
        }
    }

    /// A call itself never throws; what it would throw is a fault of the program or of the machine.
    private static RuntimeException broken(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
