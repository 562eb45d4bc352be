package enface.job;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Does pieces of work that do not depend on one another on all cores.
///
/// The caller's thread does its share, and it alone reports progress. What comes out is the same however many cores
/// there are.
public final class InParallel {

    private InParallel() {}

    /// Does the work for 0 to `count`, and gives the results in this order.
    ///
    /// @throws enface.job.CancelledException when the progress says so, as soon as the pieces begun are done
    public static <T> List<T> each(int count, Progress progress, IntFunction<T> work) {
        var results = new AtomicReferenceArray<T>(count);
        run(count, progress, piece -> results.set(piece, work.apply(piece)));
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }

    /// The same progress for pieces that take long each: it is reported by the thread that asks for this, and all end
    /// when it is cancelled.
    public static Progress shared(Progress progress) {
        var caller = Thread.currentThread();
        var cancelled = new AtomicBoolean();
        return (done, total) -> {
            if (cancelled.get()) {
                throw new CancelledException();
            }
            if (Thread.currentThread() == caller) {
                try {
                    progress.step(done, total);
                } catch (CancelledException e) {
                    cancelled.set(true);
                    throw e;
                }
            }
        };
    }

    /// The same for work too short to be watched or cancelled.
    public static <T> List<T> each(int count, IntFunction<T> work) {
        return each(count, Progress.none(), work);
    }

    /// Does short work for 0 to `count`, in any order.
    public static void run(int count, IntConsumer work) {
        run(count, Progress.none(), work);
    }

    /// Does the work for 0 to `count`, in any order.
    ///
    /// @throws enface.job.CancelledException when the progress says so, as soon as the pieces begun are done
    public static void run(int count, Progress progress, IntConsumer work) {
        var caller = Thread.currentThread();
        var next = new AtomicInteger();
        var failed = new AtomicBoolean();
        int workers = Math.min(count, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, workers).parallel().forEach(_ -> {
            try {
                for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
                    if (failed.get()) {
                        return;
                    }
                    if (Thread.currentThread() == caller) {
                        progress.step(piece, count);
                    }
                    work.accept(piece);
                }
            } catch (RuntimeException | Error e) {
                failed.set(true);
                throw e;
            }
        });
    }
}
