package enface.ui.study;

import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.pane.place.ReadingPosition;
import enface.study.StudyModel;
import enface.study.act.Messages;
import enface.study.work.Reading.Elsewhere;
import enface.study.work.Reading.ReadingPlace;
import enface.study.work.VersionNames;
import enface.text.TextPlace;
import enface.ui.part.StatusLine;
import java.util.function.IntConsumer;

/// Where the reader is and where they go: what the status and the outline say of it, and the ways to rows and
/// paragraphs.
final class Whereabouts {

    private final Words words;
    private final StudyModel model;
    private final FacingPanes panes;
    private final StatusLine status;
    private final Messages messages;

    Whereabouts(Words words, StudyModel model, FacingPanes panes, StatusLine status, Messages messages) {
        this.words = words;
        this.model = model;
        this.panes = panes;
        this.status = status;
        this.messages = messages;
    }

    /// Follows the reader from now on.
    ///
    /// @param onParagraph is told which paragraph of the first version is read
    void follow(IntConsumer onParagraph) {
        panes.onLaidOut(() -> tell(onParagraph));
        panes.positionProperty()
                .addListener((_, _, now) ->
                        model.reading().placeProperty().set(new ReadingPlace(now.row(), now.fraction())));
        panes.currentRowProperty().addListener((_, _, row) -> {
            model.reading().currentRowProperty().set(row.intValue());
            tell(onParagraph);
            model.reading().elsewhere(row.intValue()).ifPresent(this::offerElsewhere);
        });
        status.onGap(this::nextGap);
    }

    /// The current row, or else the one at the reading line.
    int rowRead() {
        int current = panes.getCurrentRow();
        return current >= 0 ? current : panes.getPosition().row();
    }

    /// Goes to the next sentence without a counterpart.
    void nextGap() {
        model.reading().gapAfter(rowRead()).ifPresent(this::goToRow);
    }

    void goToRow(int row) {
        panes.goTo(new ReadingPosition(row, 0));
        panes.setCurrentRow(row);
        panes.requestFocus();
    }

    void goToParagraph(int paragraph) {
        panes.goToPlace(0, new TextPlace(paragraph, 0));
        panes.requestFocus();
    }

    int paragraphCount() {
        var versions = model.reading().shownProperty().get().versions();
        return versions.getFirst().text().paragraphs().size();
    }

    private String pageOf(int paragraph) {
        var text = model.reading().shownProperty().get().versions().getFirst().text();
        return paragraph < text.paragraphs().size()
                ? text.paragraph(paragraph).said().page()
                : "";
    }

    /// Says in the status where the reader is; what is in sight is known only after the layout.
    private void tell(IntConsumer onParagraph) {
        int rows = model.reading().shownProperty().get().rows().size();
        if (rows > 0) {
            var now = panes.getPosition();
            boolean end = panes.lastVisibleRow() == rows - 1;
            int paragraph = model.reading().paragraphOf(Math.min(rowRead(), rows - 1));
            onParagraph.accept(paragraph);
            double share = end ? 1 : (now.row() + now.fraction()) / rows;
            status.place(paragraph + 1, paragraphCount(), share, pageOf(paragraph));
        }
    }

    private void offerElsewhere(Elsewhere elsewhere) {
        var name = VersionNames.of(words, model.work().versions())
                .full(elsewhere.version().id());
        messages.offer(
                words.get("study.elsewhere", name, elsewhere.paragraph() + 1), words.get("study.elsewhere.go"), () -> {
                    panes.goTo(new ReadingPosition(elsewhere.row(), 0));
                    panes.requestFocus();
                });
    }

    /// The row that was current stays it when the text is shown anew.
    void stayAt(int row) {
        if (row >= 0 && row != panes.getCurrentRow()) {
            panes.setCurrentRow(row);
        }
    }
}
