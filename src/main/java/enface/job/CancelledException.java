package enface.job;

/// Ends a task that was cancelled. Nobody catches it but the one who started the task.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
