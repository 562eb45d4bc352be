package enface.pane.level;

/// How a pane stands to the others.
public enum LevelState {
    /// No other is there to be level with.
    ALONE("pane.level"),
    LEVEL("pane.level"),
    /// Its version has nothing here, and it waits for the others.
    RESTING("pane.resting"),
    /// Level by a point of the reader's.
    OFFSET("pane.offset"),
    /// It moves on its own.
    UNHOOKED("pane.unhooked");

    private final String key;

    LevelState(String key) {
        this.key = key;
    }

    /// The key of the words the head of the pane says.
    public String key() {
        return key;
    }
}
