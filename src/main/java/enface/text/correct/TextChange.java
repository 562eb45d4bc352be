package enface.text.correct;

import enface.text.Paragraph;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Consecutive paragraphs of a text replaced by others.
///
/// @param paragraph the number of the first
/// @param first the number of its first segment
/// @param before what stood there
/// @param after what stands there then
/// @param segments which of the segments are others then
public record TextChange(int paragraph, int first, List<Paragraph> before, List<Paragraph> after, Renumbered segments) {

    public TextChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// What takes this back.
    public TextChange inverse() {
        return new TextChange(paragraph, first, after, before, segments.inverse());
    }

    /// Where the paragraphs begin that are only numbered anew, as they were numbered before.
    public int behind() {
        return paragraph + before.size();
    }

    /// By how much the numbers of paragraphs grow behind.
    public int by() {
        return after.size() - before.size();
    }

    /// Whether paragraphs and sentences are as many and of the same kinds as before.
    public boolean keepsShape() {
        return shape(before).equals(shape(after));
    }

    private static List<String> shape(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> p.kind() + " " + p.segments().size())
                .toList();
    }

    public static int segments(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(p -> p.segments().size()).sum();
    }

    /// The text with this change made.
    public VersionText in(VersionText text) {
        var all = new ArrayList<>(text.paragraphs());
        var changed = all.subList(paragraph, behind());
        changed.clear();
        changed.addAll(after);
        return new VersionText(all);
    }
}
