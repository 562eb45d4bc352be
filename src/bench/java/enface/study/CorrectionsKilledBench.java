package enface.study;

/// Kills a program that corrects texts and repairs alignments, two hundred times at random points: what was
/// acknowledged must be there, and be taken back to what was imported. Ends with 1 where anything was otherwise.
///
/// Takes the number of times as its argument, where another one is wanted.
final class CorrectionsKilledBench {

    private CorrectionsKilledBench() {}

    public static void main(String... arguments) throws Exception {
        Killings.run(CorrectionsKilled::new, arguments);
    }
}
