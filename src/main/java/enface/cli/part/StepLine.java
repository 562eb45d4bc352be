package enface.cli.part;

import enface.store.correct.Step;

/// How a step is told on the command line, in one line: number, time, work, version, what was done, the place.
public final class StepLine {

    private StepLine() {}

    /// Prints it, when no progress stands in its place any more.
    public static void print(Session session, Step step) {
        session.endProgress();
        session.out()
                .println(String.join(
                        "\t",
                        Long.toString(step.id()),
                        step.at().toString(),
                        Long.toString(step.work().value()),
                        Long.toString(step.version().value()),
                        what(session, step),
                        Tabbed.escape(step.words())));
    }

    private static String what(Session session, Step step) {
        var done = session.words().get("step." + step.kind().key());
        return step.undone() ? session.words().get("step.undone", done) : done;
    }
}
