package enface.pane.type;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide the characters of a font are, each measured once. The toolkit sets plain text character by character, so
/// that the width of a line is the sum of these.
final class Advances {

    private static final int USUAL = 0x2100;

    private final Text probe = new Text();
    private final double[] usual = new double[USUAL];
    private final Map<Integer, Double> others = new HashMap<>();

    Advances(Font font) {
        probe.setFont(font);
        Arrays.fill(usual, Double.NaN);
    }

    double of(int codePoint) {
        if (codePoint >= USUAL) {
            return others.computeIfAbsent(codePoint, this::measured);
        }
        if (Double.isNaN(usual[codePoint])) {
            usual[codePoint] = measured(codePoint);
        }
        return usual[codePoint];
    }

    private double measured(int codePoint) {
        probe.setText(Character.toString(codePoint));
        return probe.getLayoutBounds().getWidth();
    }

    /// Where each character of a text would stand on one endless line, and last where the text would end.
    double[] places(String text) {
        var places = new double[text.length() + 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            double end = places[i] + of(codePoint);
            Arrays.fill(places, i + 1, next + 1, end);
            i = next;
        }
        return places;
    }
}
