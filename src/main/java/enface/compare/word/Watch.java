package enface.compare.word;

/// Is told how far a comparison is.
@FunctionalInterface
public interface Watch {

    /// Nobody looks and nobody stops it.
    Watch NONE = (_, _) -> {};

    /// Says that `done` of `total` steps are behind it; may throw to stop it. Called for every paragraph and row.
    void step(long done, long total);

    /// The steps of a part of it.
    ///
    /// @param behind how many steps come before that part
    /// @param all how many there are altogether
    default Watch from(long behind, long all) {
        return (done, _) -> step(behind + done, all);
    }
}
