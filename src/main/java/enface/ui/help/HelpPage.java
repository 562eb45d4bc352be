package enface.ui.help;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import enface.ui.remark.RemarkView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page of the help as it is read: its text, and between its lines its pictures, in the language and the light of the
/// window.
///
/// A picture is a line of its own, `![what it shows](name)`; the pictures are made by `HelpPicturesTest`.
final class HelpPage extends VBox {

    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[(.+)]\\(([a-z-]+)\\)$");

    private final Words words;
    /// Each takes the light.
    private final List<Consumer<String>> renewals = new ArrayList<>();
    private final ListChangeListener<String> lightChanged =
            _ -> Optional.ofNullable(getScene()).map(Scene::getRoot).ifPresent(this::renew);

    HelpPage(Words words, String text) {
        super(14);
        this.words = words;
        setMinWidth(0);
        int from = 0;
        var found = PICTURE.matcher(text);
        while (found.find()) {
            getChildren().add(new RemarkView(text.substring(from, found.start())));
            getChildren().add(picture(found.group(2), found.group(1)));
            from = found.end();
        }
        getChildren().add(new RemarkView(text.substring(from)));
        ObservableValue<Parent> root = sceneProperty().flatMap(Scene::rootProperty);
        Subscriptions.whileShown(this, s -> s.add(root.subscribe(this::follow)));
    }

    /// The light of the window is a class of its root.
    private void follow(@Nullable Parent root) {
        if (root != null) {
            renew(root);
            root.getStyleClass().addListener(new WeakListChangeListener<>(lightChanged));
        }
    }

    private void renew(Parent root) {
        boolean dark = root.getStyleClass().contains("dark");
        renewals.forEach(renewal -> renewal.accept(dark ? "dark" : "light"));
    }

    private VBox picture(String name, String shows) {
        var view = new ImageView();
        view.setId("help-picture-" + name);
        view.setPreserveRatio(true);
        view.setAccessibleText(shows);
        var frame = Controls.withClass(new StackPane(view), "help-picture-frame");
        frame.setMaxWidth(USE_PREF_SIZE);
        frame.setMinWidth(0); // or the page would be as wide as its pictures were, and never narrower again
        renewals.add(light -> {
            var image = image(name, light);
            view.setImage(image);
            view.fitWidthProperty()
                    .bind(widthProperty().subtract(4).map(w -> Math.min(w.doubleValue(), image.getWidth())));
        });
        var framed = new VBox(4, frame, Controls.wrapped(shows, "help-caption"));
        framed.setMinWidth(0);
        return framed;
    }

    private Image image(String name, String light) {
        var language = words.locale().getLanguage().equals("zh") ? "zh" : "en";
        var file = "/help/pictures/" + name + "-" + language + "-" + light + ".png";
        try (var in = Objects.requireNonNull(HelpPage.class.getResourceAsStream(file), file)) {
            return new Image(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
