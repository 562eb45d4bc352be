package enface.job;

/// Work that may take long: a function of its progress.
@FunctionalInterface
public interface LongTask<T> {

    T run(Progress progress) throws Exception;
}
