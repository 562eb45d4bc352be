package enface.study.work;

import enface.text.Shortened;

/// A line of the outline: a heading, or the first words of a paragraph. What it says is cut to fit when it is asked
/// for:
/// of thousands of lines few are ever seen.
///
/// @param paragraph its number in the version it comes from, the first one shown
/// @param whole the text of the paragraph, empty where that is covered
/// @param beside the text of the paragraph that corresponds in the second version shown, empty where that has nothing
///     there or it is covered
public record OutlineEntry(int paragraph, String whole, String beside) {

    private static final int LONGEST = 42;

    /// What it says, empty where that is covered. Costs the length of the paragraph.
    public String title() {
        return shortened(whole);
    }

    /// What it says in the second version shown, empty where that has nothing there or it is covered.
    public String counterpart() {
        return shortened(beside);
    }

    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        boolean spaced = line.lastIndexOf(' ', LONGEST) > LONGEST / 2;
        return line.length() <= LONGEST || spaced ? Shortened.toWords(line, LONGEST) : Shortened.to(line, LONGEST / 2);
    }
}
