package enface.study;

import java.io.IOException;
import java.util.List;

/// Programs of one kind that are killed, one after the other, while they write one library.
public interface Killing {

    /// How a run ended.
    ///
    /// @param acknowledged how many deeds were acknowledged
    /// @param wrong what is otherwise than it was acknowledged, and what the library itself finds wrong
    record End(int acknowledged, List<String> wrong) {}

    /// Kills one more.
    End kill() throws IOException, InterruptedException;

    /// What is wrong with the library when all were killed.
    default List<String> wrongAtLast() {
        return List.of();
    }
}
