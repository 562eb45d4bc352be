package enface.ui.print;

import enface.language.cut.Words;
import enface.publish.pdf.PageImages;
import enface.study.print.Preview;
import enface.study.print.PrintModel;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages one below the other as they will be printed; only those in sight are drawn.
final class PagePreview extends BorderPane {

    private static final double AROUND = 24;
    private static final double BETWEEN = 18;
    private static final double USUAL_SCALE = 1.25;
    private static final double STEP = 1.25;
    private static final double LEAST = 0.3;
    private static final double MOST = 4;

    /// A page in its place, and the width its picture was drawn for.
    private static final class Sheet {
        private final StackPane place = new StackPane();
        private final ImageView view = new ImageView();
        private double drawn;
    }

    private final Words words;
    private final PrintModel model;
    private final VBox said = new VBox(6);
    private final VBox column = new VBox(BETWEEN);
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label place = Controls.label("", "print-place");
    private final Button before;
    private final Button after;
    private final List<Sheet> sheets = new ArrayList<>();
    private Optional<PageImages> images = Optional.empty();
    /// Pixels for a point, where the person has said so.
    private Optional<Double> zoom = Optional.empty();

    PagePreview(Words words, PrintModel model) {
        this.words = words;
        this.model = model;
        before = Controls.quiet("print-before", "‹", () -> turn(-1));
        before.setAccessibleText(words.get("print.before"));
        after = Controls.quiet("print-after", "›", () -> turn(1));
        after.setAccessibleText(words.get("print.after"));
        place.setId("print-place");
        said.setId("print-said");
        column.setAlignment(Pos.TOP_CENTER);
        column.getStyleClass().add("print-pages");
        scroll.setId("print-pages");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.get("print.preview"));
        scroll.getStyleClass().add("print-desk");
        scroll.vvalueProperty().addListener((_, _, _) -> follow());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> lay());
        setCenter(scroll);
        setTop(new VBox(bar(), said));
        Subscriptions.whileShown(this, s -> s.add(model.previewProperty().subscribe(this::show)));
    }

    private HBox bar() {
        var smaller = Controls.quiet("print-smaller", "−", () -> zoom(1 / STEP));
        smaller.setAccessibleText(words.get("print.smaller"));
        var larger = Controls.quiet("print-larger", "+", () -> zoom(STEP));
        larger.setAccessibleText(words.get("print.larger"));
        var width = Controls.quiet("print-width", words.get("print.width"), () -> {
            zoom = Optional.of(fitting());
            lay();
        });
        var bar = new HBox(6, before, place, after, Controls.spring(), smaller, larger, width);
        bar.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(bar, "print-bar");
    }

    private void show(Preview now) {
        if (now.due()) {
            follow();
            return;
        }
        images = now.images();
        said.getChildren().clear();
        if (model.pages().isEmpty()) {
            said.getChildren().add(Controls.wrapped(words.get("export.none"), "doubt"));
        }
        now.said().forEach(s -> said.getChildren().add(Controls.wrapped(s, "loss")));
        int count = images.map(PageImages::count).orElse(0);
        while (sheets.size() > count) {
            column.getChildren().remove(sheets.removeLast().place);
        }
        while (sheets.size() < count) {
            add();
        }
        sheets.forEach(s -> s.drawn = 0);
        lay();
    }

    private void add() {
        var sheet = new Sheet();
        sheet.view.setSmooth(true);
        sheet.place.getChildren().add(sheet.view);
        sheet.place.getStyleClass().add("print-page");
        sheet.place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.place.setAccessibleText(words.get("print.page", sheets.size() + 1));
        sheets.add(sheet);
        column.getChildren().add(sheet.place);
    }

    /// Pixels for a point at which a page is as wide as there is room.
    private double fitting() {
        double room = scroll.getViewportBounds().getWidth() - 2 * AROUND;
        double width = images.filter(i -> i.count() > 0).map(i -> i.width(0)).orElse(595.0);
        return Math.clamp(room / width, LEAST, MOST);
    }

    private double scale() {
        return zoom.orElseGet(() -> Math.min(fitting(), USUAL_SCALE));
    }

    private void zoom(double by) {
        zoom = Optional.of(Math.clamp(scale() * by, LEAST, MOST));
        lay();
    }

    private void lay() {
        double scale = scale();
        images.ifPresent(pages -> {
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = sheets.get(i);
                double width = pages.width(i) * scale;
                double height = pages.height(i) * scale;
                sheet.place.setMinSize(width, height);
                sheet.place.setMaxSize(width, height);
                sheet.view.setFitWidth(width);
                sheet.view.setFitHeight(height);
            }
        });
        column.layout();
        follow();
    }

    /// Where the top of what is seen lies in the column.
    private double top() {
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        return Math.max(0, hidden) * scroll.getVvalue();
    }

    /// Draws what has come into sight and a page around it, and lets go of what is far.
    private void follow() {
        int first = current();
        double high = scroll.getViewportBounds().getHeight();
        double top = top();
        double y = AROUND;
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            double height = sheet.place.getMinHeight();
            boolean near = y < top + high + height && y + height > top - height;
            if (near) {
                draw(i, sheet);
            } else if (y > top + 4 * (high + height) || y + height < top - 4 * (high + height)) {
                sheet.view.setImage(null);
                sheet.drawn = 0;
            }
            y += height + BETWEEN;
        }
        int count = sheets.size();
        var now = model.previewProperty().get();
        place.setText(
                now.due()
                        ? words.get("print.composing")
                        : count == 0
                                ? ""
                                : words.get(now.whole() ? "print.place" : "print.place.more", first + 1, count));
        before.setDisable(first == 0);
        after.setDisable(first + 1 >= count);
    }

    private double y(int page) {
        double y = AROUND;
        for (int i = 0; i < page; i++) {
            y += sheets.get(i).place.getMinHeight() + BETWEEN;
        }
        return y;
    }

    /// The page that holds the middle of what is seen.
    private int current() {
        double middle = top() + scroll.getViewportBounds().getHeight() / 2;
        double y = AROUND;
        for (int i = 0; i < sheets.size(); i++) {
            y += sheets.get(i).place.getMinHeight() + BETWEEN;
            if (middle < y) {
                return i;
            }
        }
        return Math.max(0, sheets.size() - 1);
    }

    private void draw(int page, Sheet sheet) {
        double scale = scale();
        double sharp = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        if (sheet.drawn == scale || images.isEmpty()) {
            return;
        }
        sheet.drawn = scale;
        var from = images.get();
        model.draw(from, page, scale * sharp, picture -> {
            if (images.filter(i -> i == from).isPresent() && sheet.drawn == scale) {
                sheet.view.setImage(Pictures.image(picture));
            }
        });
    }

    private void turn(int by) {
        int to = Math.clamp(current() + (long) by, 0, Math.max(0, sheets.size() - 1));
        double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((y(to) - AROUND / 2) / hidden, 0, 1));
        }
    }
}
