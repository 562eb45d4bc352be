package enface.text;

/// What a version is called, and by whom it is.
///
/// @param name what the person or its file calls it, empty where nothing was needed
/// @param by the translator or editor, empty where unknown
public record Called(String name, String by) {

    /// What tells it from others: its name, or else who made it; empty where neither is known.
    public String label() {
        return name.isBlank() ? by : name;
    }
}
