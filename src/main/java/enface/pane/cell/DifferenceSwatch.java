package enface.pane.cell;

import enface.compare.Change;
import enface.compare.Difference.Kind;
import enface.pane.type.DisplayText;
import enface.pane.type.TypeStyle;
import enface.pane.type.Typeface;
import enface.pane.type.WordParts;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.TextSpan;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// A few letters marked as a kind of difference is marked in the panes, for a legend.
public final class DifferenceSwatch extends Region {

    private static final double WIDTH = 38;
    private static final double SIZE = 13;
    private static final double LEFT = 7;
    private static final double TOP = 6;
    private static final String LETTERS = "abc";

    private final ParagraphCell cell = new ParagraphCell();

    public DifferenceSwatch(Kind kind) {
        getStyleClass().add("difference-swatch");
        setMinSize(WIDTH, SIZE * 2);
        setPrefSize(WIDTH, SIZE * 2);
        getChildren().add(cell);
        var font = Font.font("Enface Serif", SIZE);
        var typeface = new Typeface(LanguageTag.ENGLISH, font, font, TypeStyle.USUAL, false, WordParts.NONE);
        var letters = new TextSpan(0, LETTERS.length());
        cell.take(0, new DisplayText(LETTERS, letters, List.of()), typeface, Paragraph.Kind.BODY, WIDTH);
        var change = new Change(kind, 0, letters, kind == Kind.MOVED ? 1 : 0);
        cell.decorate(ParagraphCell.Marks.with(new DifferenceMarks.Differences(List.of(change), 0)));
        cell.relocate(LEFT, TOP);
    }

    @Override
    public String getUserAgentStylesheet() {
        return Objects.requireNonNull(DifferenceSwatch.class.getResource("/theme/panes.css"))
                .toExternalForm();
    }
}
