package enface.study;

/// Kills a program that takes notes and translates, two hundred times at random points: nothing that was
/// acknowledged may be lost. Ends with 1 where anything was.
///
/// Takes the number of times as its argument, where another one is wanted.
final class NotesKilledBench {

    private NotesKilledBench() {}

    public static void main(String... arguments) throws Exception {
        Killings.run(NotesKilled::new, arguments);
    }
}
