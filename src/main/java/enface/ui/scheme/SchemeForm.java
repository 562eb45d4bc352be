package enface.ui.scheme;

import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Explained;
import enface.note.Scheme;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// The fields of one scheme: its name, and for each category its colour, its name and what it means. One that comes
/// with the program is only shown.
final class SchemeForm extends VBox {

    private static final double NAME = 120;
    /// How bright a colour is made for the dark paper, and how much of it stays.
    private static final double BRIGHT = 0.9;

    private static final double PALE = 0.5;

    private final Words words;
    private final Scheme before;
    private final TextField name;
    private final TextField meaning;
    private final VBox rows = new VBox(4);
    private final List<Row> fields = new ArrayList<>();

    private record Row(Category before, ColorPicker colour, TextField name, TextField meaning) {}

    SchemeForm(Words words, Scheme scheme) {
        super(8);
        this.words = words;
        before = scheme;
        var locale = words.locale();
        name = field("scheme-name", scheme.words().name(locale, ""), "schemes.name");
        meaning = field("scheme-meaning", scheme.words().explanation(locale), "schemes.meaning");
        getStyleClass().add("scheme-form");
        if (scheme.builtIn()) {
            getChildren().add(Controls.label(scheme.name(locale), "section"));
            getChildren().add(wrapped(scheme.words().explanation(locale)));
            scheme.categories().forEach(c -> rows.getChildren().add(shown(c)));
        } else {
            getChildren().addAll(name, meaning);
            scheme.categories().forEach(this::add);
        }
        getChildren().add(rows);
        if (!scheme.builtIn()) {
            getChildren().add(Controls.quiet("scheme-add", words.get("schemes.add"), this::addNew));
        }
    }

    private TextField field(String id, String text, String prompt) {
        var field = Controls.eitherWay(new TextField(text));
        field.setId(id);
        field.setPromptText(words.get(prompt));
        field.setAccessibleText(words.get(prompt));
        return field;
    }

    private static Label wrapped(String text) {
        var label = Controls.label(text, "palette-means");
        label.setWrapText(true);
        return label;
    }

    private HBox shown(Category category) {
        var called = Controls.label(category.name(words.locale()), "palette-name");
        called.setMinWidth(NAME);
        var row = new HBox(
                8, Swatch.dot(category), called, wrapped(category.words().explanation(words.locale())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void addNew() {
        add(new Category(UUID.randomUUID().toString(), "#2f4fa0", "#9fb6f2", Explained.NOTHING));
        fields.getLast().name().requestFocus();
    }

    private void add(Category category) {
        int number = fields.size();
        var colour = new ColorPicker(Color.web(category.light()));
        colour.getStyleClass().addAll("button", "scheme-colour");
        colour.setId("scheme-colour-" + number);
        colour.setAccessibleText(words.get("schemes.colour"));
        var called = field("scheme-category-" + number, category.words().name(words.locale(), ""), "schemes.category");
        called.setPrefWidth(NAME);
        called.setMinWidth(NAME);
        var means = field("scheme-means-" + number, category.words().explanation(words.locale()), "schemes.meaning");
        HBox.setHgrow(means, Priority.ALWAYS);
        var row = new Row(category, colour, called, means);
        var line = new HBox(6, colour, called, means);
        Button remove = Controls.quiet("scheme-drop-" + number, "×", () -> {
            fields.remove(row);
            rows.getChildren().remove(line);
        });
        remove.setAccessibleText(words.get("schemes.drop"));
        line.getChildren().add(remove);
        line.setAlignment(Pos.CENTER_LEFT);
        fields.add(row);
        rows.getChildren().add(line);
    }

    /// The scheme as it is filled in; categories without a name are left out.
    Scheme filled() {
        if (before.builtIn()) {
            return before;
        }
        var locale = words.locale();
        var categories = fields.stream()
                .filter(r -> !r.name.getText().isBlank())
                .map(r -> new Category(
                        r.before.key(),
                        web(r.colour.getValue()),
                        dark(r),
                        r.before
                                .words()
                                .with(
                                        locale,
                                        r.name.getText().strip(),
                                        r.meaning.getText().strip())))
                .toList();
        var called = name.getText().isBlank()
                ? words.get("schemes.unnamed")
                : name.getText().strip();
        return before.withWords(
                        before.words().with(locale, called, meaning.getText().strip()))
                .withCategories(categories);
    }

    /// The colour for the dark stays where that for the light was not changed; otherwise it is a brighter one.
    private static String dark(Row row) {
        var colour = row.colour.getValue();
        return web(colour).equalsIgnoreCase(row.before.light())
                ? row.before.dark()
                : web(Color.hsb(colour.getHue(), colour.getSaturation() * PALE, BRIGHT));
    }

    private static String web(Color colour) {
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
