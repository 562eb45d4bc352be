package enface.language.cut;

import java.util.Arrays;
import java.util.List;

/// Tells which sentences stand inside a quotation that an earlier one has opened.
///
/// Every usual pair of marks, of which the outer counts: “ ”, „ “, « », » «, 「 」, 『 』 and the straight ". Single
/// marks are apostrophes too often. A quotation that runs on for very long was never closed, and counts for nothing.
/// Pure; cost is linear.
public final class Quotations {

    private static final int LONGEST = 40;

    private Quotations() {}

    /// For each sentence whether it starts inside a quotation.
    public static boolean[] inside(List<String> sentences) {
        var inside = new boolean[sentences.size()];
        var closing = "";
        int opened = 0;
        for (int i = 0; i < inside.length; i++) {
            if (!closing.isEmpty() && i - opened > LONGEST) {
                Arrays.fill(inside, opened, i, false);
                closing = "";
            }
            inside[i] = !closing.isEmpty();
            var text = sentences.get(i);
            for (int at = 0; at < text.length(); at++) {
                char mark = text.charAt(at);
                if (!closing.isEmpty()) {
                    closing = closing.indexOf(mark) >= 0 ? "" : closing;
                } else {
                    closing = closing(mark);
                    opened = i + 1;
                }
            }
        }
        return inside;
    }

    /// What closes a quotation that opens with this mark; nothing where it opens none.
    private static String closing(char mark) {
        return switch (mark) {
            case '“' -> "”";
            case '„' -> "“”";
            case '«' -> "»";
            case '»' -> "«";
            case '「' -> "」";
            case '『' -> "』";
            case '"' -> "\"";
            default -> "";
        };
    }
}
