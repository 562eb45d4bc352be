package enface.study.work;

/// A line of the outline: a heading, or the first words of a paragraph.
///
/// @param paragraph its number in the version it comes from, the first one shown
/// @param title what it says, empty where that is covered
/// @param counterpart what it says in the second version shown, empty where that has nothing there or it is covered
public record OutlineEntry(int paragraph, String title, String counterpart) {}
