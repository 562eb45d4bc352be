package enface.ui.study;

import enface.language.cut.WordBoundaries;
import enface.pane.FacingPanes;
import enface.pane.level.Layout;
import enface.pane.type.WordParts;
import enface.study.StudyModel;
import enface.study.WindowModel;

/// Makes the panes a work is studied in, as the person likes them.
final class StudyPanes {

    private StudyPanes() {}

    static FacingPanes of(WindowModel window, StudyModel model) {
        var made = new FacingPanes(window.words()::get);
        made.setId("panes");
        made.pointer().setWordFinder(WordBoundaries::wordAt);
        made.type()
                .setWordParts(language -> window.hyphenations()
                        .loaded(language)
                        .<WordParts>map(h -> h::in)
                        .orElse(WordParts.NONE));
        made.textLayoutProperty().set(layout(window.settings().rowsProperty().get()));
        made.setLevelPoints(model.reading().levelPoints());
        made.onLevelPoints(model.reading()::setLevelPoints);
        new ReadingFocus(made);
        return made;
    }

    /// Whether row stands beside row.
    static Layout layout(boolean rows) {
        return rows ? Layout.ROWS : Layout.FACING;
    }
}
