package enface.ui.part;

import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.Map;

/// Brings a place into sight and makes its row the current one; one that is in sight stays where it is.
public final class PlaceInSight {

    private PlaceInSight() {}

    /// @param passages what stands there; the first of the versions shown that has any is brought into sight
    public static void bring(FacingPanes panes, StudyModel study, int row, Map<VersionId, TextRange> passages) {
        var versions = study.reading().shownProperty().get().versions();
        for (int pane = 0; pane < versions.size(); pane++) {
            var range = passages.get(versions.get(pane).id());
            if (range != null) {
                bring(panes, pane, row, range);
                return;
            }
        }
    }

    public static void bring(FacingPanes panes, int pane, int row, TextRange range) {
        var y = panes.yOf(pane, range.from());
        var end = panes.yOf(pane, range.to());
        double line = panes.getHeight() / 12;
        boolean inSight =
                y.isPresent() && y.getAsDouble() > line && end.orElse(y.getAsDouble()) < panes.getHeight() - line;
        if (inSight) {
            panes.setCurrentRow(pane, row);
        } else {
            panes.goToPlace(pane, range.from());
        }
    }
}
