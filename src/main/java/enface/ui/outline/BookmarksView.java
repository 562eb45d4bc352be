package enface.ui.outline;

import enface.language.cut.Words;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.StudyModel;
import enface.study.mark.BookmarksModel;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The places a person marked in a work; choosing one goes there.
public final class BookmarksView extends VBox {

    private static final int MOST_SEEN = 6;
    private static final double LINE = 30;

    private final Words words;
    private final BookmarksModel model;
    private final StudyModel study;
    private final IntConsumer goTo;
    private final Label title;
    private final ListView<Bookmark> list = new ListView<>();

    /// @param goTo is told the row a person chose
    /// @param toggle marks the place the reader is at, or takes its mark away
    public BookmarksView(Words words, BookmarksModel model, StudyModel study, IntConsumer goTo, Runnable toggle) {
        super(6);
        this.words = words;
        this.model = model;
        this.study = study;
        this.goTo = goTo;
        setId("bookmarks");
        title = Controls.label(words.get("bookmarks.title"), "section");
        list.setId("bookmark-list");
        list.setAccessibleText(words.get("bookmarks.title"));
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new BookmarkCell());
        list.setOnMouseClicked(_ -> chosen().ifPresent(this::go));
        list.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER -> chosen().ifPresent(this::go);
                case DELETE, BACK_SPACE -> chosen().ifPresent(model::remove);
                default -> {
                    return;
                }
            }
            event.consume();
        });
        var add = Controls.quiet("toggle-bookmark", words.get("bookmarks.toggle"), toggle);
        add.getStyleClass().add("small");
        getChildren().addAll(title, list, add);
        show();
    }

    /// Follows the bookmarks while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> model.reload()));
        subscriptions.listen(model.bookmarks(), (ListChangeListener<Bookmark>) _ -> show());
        subscriptions.add(study.reading().shownProperty().subscribe((_, _) -> show()));
        subscriptions.add(study.covers().coversProperty().subscribe((_, _) -> list.refresh()));
    }

    private Optional<Bookmark> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void go(Bookmark bookmark) {
        model.rowOf(bookmark).ifPresent(goTo::accept);
    }

    private void show() {
        list.getItems().setAll(model.bookmarks());
        boolean some = !list.getItems().isEmpty();
        title.setVisible(some);
        title.setManaged(some);
        list.setVisible(some);
        list.setManaged(some);
        double height = LINE * Math.min(MOST_SEEN, list.getItems().size()) + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    /// A bookmark: its paragraph and how it begins.
    private final class BookmarkCell extends ListCell<Bookmark> {

        BookmarkCell() {
            setPrefWidth(0); // a long one ends in dots
        }

        @Override
        protected void updateItem(@Nullable Bookmark bookmark, boolean empty) {
            super.updateItem(bookmark, empty);
            setText(
                    empty || bookmark == null
                            ? null
                            : words.get(
                                    "bookmarks.entry",
                                    study.reading()
                                                    .paragraphOf(model.rowOf(bookmark)
                                                            .orElse(0))
                                            + 1,
                                    model.label(bookmark)));
        }
    }
}
