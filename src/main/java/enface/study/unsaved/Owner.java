package enface.study.unsaved;

import java.time.Instant;

/// The program that writes a recovery file, told from all others that run or ran.
///
/// @param process its number, which another one may get when it has ended
/// @param started tells it from that one
record Owner(long process, Instant started) {

    static Owner self() {
        return of(ProcessHandle.current());
    }

    private static Owner of(ProcessHandle handle) {
        return new Owner(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /// Whether it still runs, and will save by itself what it can.
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(Owner::of)
                .filter(this::equals)
                .isPresent();
    }
}
