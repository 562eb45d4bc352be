package enface.ui.practice;

import enface.compare.Difference.Kind;
import enface.study.practice.AttemptReport.Part;
import enface.text.TextSpan;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One side of a sentence, with a line under what the other side has not: the same lines as where versions are
/// compared, so that the sides are told apart without colour.
final class AttemptText extends TextFlow {

    private static final double DROP = 2;

    private final Path sign = new Path();
    private final List<TextSpan> spans = new ArrayList<>();
    private final String all;
    private final String only;

    /// @param kind what is marked: deleted where only this side, the older one, has it; inserted where the newer has it
    /// @param script the look of the letters
    AttemptText(List<Part> parts, Kind kind, String script) {
        getStyleClass().add("attempt-side");
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        sign.getStyleClass().addAll("difference-sign", kind.name().toLowerCase(Locale.ROOT));
        int at = 0;
        for (var part : parts) {
            var text = new Text(part.text());
            text.getStyleClass().addAll("attempt-text", script);
            getChildren().add(text);
            if (isMarked(part)) {
                spans.add(new TextSpan(at, at + part.text().length()));
            }
            at += part.text().length();
        }
        all = parts.stream().map(Part::text).collect(Collectors.joining());
        only = parts.stream().filter(AttemptText::isMarked).map(Part::text).collect(Collectors.joining(" … "));
        getChildren().add(sign);
        Controls.eitherWay(this, all);
    }

    private static boolean isMarked(Part part) {
        return part.differs() && !part.text().isBlank();
    }

    /// All that stands here.
    String all() {
        return all;
    }

    /// What this side alone has, or nothing.
    String only() {
        return only;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sign.getElements().clear();
        for (var span : spans) {
            for (var line : getLayoutInfo().getUnderlineGeometry(span.start(), span.end())) {
                double y = Math.rint(line.getMaxY() + DROP) + 0.5;
                sign.getElements().addAll(new MoveTo(line.getMinX(), y), new LineTo(line.getMaxX(), y));
            }
        }
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(AttemptText.class.getResource("/theme/panes.css"))
                .toExternalForm();
    }
}
