package enface.publish.parallel;

import enface.job.Progress;

/// The rows that were written, told to whoever watches: he may cancel between any two.
@FunctionalInterface
interface Steps {

    Steps NONE = (_, _) -> {};

    void at(int row, int rows);

    static Steps of(Progress progress) {
        return progress::step;
    }
}
