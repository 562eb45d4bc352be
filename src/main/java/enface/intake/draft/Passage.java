package enface.intake.draft;

import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Something that a person may find to be text although it was left out, whole: signs of a layout inside it do not
/// part it.
///
/// @param file its name
/// @param spans where it stands in the file, in order; at least one
public record Passage(String file, Reason reason, List<TextSpan> spans, String text) {

    /// What is never text, whatever a person thinks of the rest.
    private static final Set<Reason> SIGNS = EnumSet.of(
            Reason.MARKUP,
            Reason.LINK_TARGET,
            Reason.IMAGE,
            Reason.RULE,
            Reason.HYPHEN,
            Reason.TIME,
            Reason.COLUMN,
            Reason.ROW_NAME);

    public Passage {
        spans = List.copyOf(spans);
    }

    /// Where it begins.
    public int start() {
        return spans.getFirst().start();
    }

    /// All that was left out of a file and has letters, in the order of the file.
    ///
    /// @param leftOut in the order of the file
    public static List<Passage> of(SourceFile file, List<LeftOut> leftOut) {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<TextSpan>();
        Reason reason = Reason.UNPLACED;
        int end = 0;
        for (var left : leftOut) {
            if (!left.place().file().equals(file.name())) {
                continue;
            }
            boolean sign = SIGNS.contains(left.reason());
            boolean near = !open.isEmpty() && isNear(file, end, left.span().start());
            if (!near || (!sign && left.reason() != reason)) {
                close(file, reason, open, passages);
            }
            if (!sign) {
                reason = left.reason();
                open.add(left.span());
            }
            end = left.span().end();
        }
        close(file, reason, open, passages);
        return passages;
    }

    /// Whether white space parts two places, and not signs of the layout alone.
    public static boolean areApart(SourceFile file, int end, int start) {
        return end < start && file.text().substring(end, start).chars().anyMatch(c -> Traced.isSpace((char) c));
    }

    private static boolean isNear(SourceFile file, int end, int start) {
        var between = start < end ? "" : file.text().substring(end, start);
        return between.isBlank() && between.chars().filter(c -> c == '\n').count() < 2;
    }

    private static void close(SourceFile file, Reason reason, List<TextSpan> open, List<Passage> passages) {
        if (!open.isEmpty()) {
            var text = new StringBuilder();
            int end = open.getFirst().start();
            for (var span : open) {
                text.append(areApart(file, end, span.start()) ? " " : "").append(span.of(file.text()));
                end = span.end();
            }
            if (text.chars().anyMatch(Character::isLetter)) {
                passages.add(new Passage(
                        file.name(), reason, List.copyOf(open), text.toString().strip()));
            }
            open.clear();
        }
    }
}
