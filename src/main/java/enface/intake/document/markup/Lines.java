package enface.intake.document.markup;

import enface.intake.draft.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// Lines of a file as its layout has them: how far they are indented, and which belong together.
///
/// Immutable; a part of a list is a view of it.
record Lines(List<String> all) {

    private static final int TAB = 8;

    /// The lines of a text, without white space at their ends, tabs as spaces.
    static Lines of(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SourceFile.isLineEnd(text.charAt(i))) {
                lines.add(untabbed(text.substring(from, i)).stripTrailing());
                boolean two = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                from = two ? ++i + 1 : i + 1;
            }
        }
        return new Lines(lines);
    }

    private static String untabbed(String line) {
        return line.startsWith("\t") ? line.replace("\t", " ".repeat(TAB)) : line;
    }

    int count() {
        return all.size();
    }

    /// A line; an empty one behind the last.
    String at(int i) {
        return i >= 0 && i < all.size() ? all.get(i) : "";
    }

    boolean isBlank(int i) {
        return at(i).isBlank();
    }

    Lines from(int first, int end) {
        return new Lines(all.subList(first, end));
    }

    /// How many spaces a line begins with.
    static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /// The line after those that are blank or indented at least so far, from a line on; blank ones at the end are not
    /// counted.
    int endOfIndented(int first, int least) {
        int end = first;
        for (int i = first; i < count() && (isBlank(i) || indent(at(i)) >= least); i++) {
            if (!isBlank(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    /// The same lines without the indent that all of them have.
    Lines dedented() {
        int common = all.stream()
                .filter(l -> !l.isBlank())
                .mapToInt(Lines::indent)
                .min()
                .orElse(0);
        return new Lines(all.stream()
                .map(l -> l.length() < common ? "" : l.substring(common))
                .toList());
    }

    String text() {
        return String.join("\n", all).strip();
    }
}
