package enface.ui.note.all;

import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Scheme;
import enface.note.Severity;
import enface.note.score.Score;
import enface.study.StudyModel;
import enface.study.note.NoteFilter;
import enface.study.note.Wanted;
import enface.study.note.Wanted.Order;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.scheme.Swatch;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What notes are looked for by: words, version, tag, author, day, whether settled; and a bar for each category
/// that says how many there are and asks for them.
public final class NotesFilterBar extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LONGEST_BAR = 84;
    private static final int MOST_BARS = 5;

    private final Words words;
    private final StudyModel study;
    private final Wanted found;
    private final boolean everywhere;
    private final InstantSource clock = InstantSource.system();
    private final TextField text = Controls.eitherWay(new TextField());
    private final ComboBox<Optional<Version>> version = new ComboBox<>();
    private final ComboBox<Optional<String>> tag = new ComboBox<>();
    private final ComboBox<Optional<String>> author = new ComboBox<>();
    private final ComboBox<Integer> since = new ComboBox<>();
    private final ComboBox<Optional<Boolean>> state = new ComboBox<>();
    private final ComboBox<Order> order = new ComboBox<>();
    private final VBox bars = new VBox(1);
    private final VBox score = new VBox();
    private boolean filling;

    /// For the notes of the open work.
    public NotesFilterBar(Words words, StudyModel study) {
        this(words, study, study.notes().found(), false);
    }

    /// @param everywhere whether it is the notes of all works that are looked for
    NotesFilterBar(Words words, StudyModel study, Wanted found, boolean everywhere) {
        super(6);
        this.found = found;
        this.everywhere = everywhere;
        this.words = words;
        this.study = study;
        setId("notes-filter");
        text.setId("notes-find");
        text.setPromptText(words.get("notes.find"));
        text.setAccessibleText(words.get("notes.find"));
        text.setText(found.filterProperty().get().text());
        text.textProperty().addListener((_, _, now) -> ask(NoteFilter::withText, now));
        var grid = new GridPane(4, 4);
        var boxes = new ArrayList<ComboBox<?>>();
        if (!everywhere) {
            boxes.add(named(version, "notes-version", "notes.filter.version", v -> v.map(this::name)));
        }
        boxes.add(named(tag, "notes-tag", "notes.filter.tag", t -> t));
        boxes.add(named(author, "notes-author", "notes.filter.author", a -> a));
        boxes.add(named(since, "notes-since", "notes.filter.when", this::day));
        boxes.add(named(state, "notes-state", "notes.filter.state", this::state));
        boxes.add(named(order, "notes-order", "notes.order", o -> Optional.of(order(o))));
        for (int i = 0; i < boxes.size(); i++) {
            place(grid, i, boxes.get(i));
        }
        getChildren().addAll(text, grid, bars, score);
        refresh();
        listen();
    }

    private static void place(GridPane grid, int number, ComboBox<?> box) {
        box.setPrefWidth(120);
        GridPane.setHgrow(box, Priority.ALWAYS);
        grid.add(box, number % 2, number / 2);
    }

    /// A choice whose empty value says that it asks for nothing.
    private <T> ComboBox<T> named(ComboBox<T> box, String id, String any, Function<T, Optional<String>> say) {
        box.setId(id);
        box.getStyleClass().add("small");
        box.setAccessibleText(words.get(any));
        box.setConverter(new InWords<>(
                value -> value == null ? words.get(any) : say.apply(value).orElseGet(() -> words.get(any))));
        return box;
    }

    private String name(Version v) {
        var name = VersionNames.of(words, study.work().versions()).labelOrRole(v.id());
        return (words.language(v.language()) + " " + name).strip();
    }

    private Optional<String> day(int days) {
        return Optional.ofNullable(
                switch (days) {
                    case 1 -> words.get("notes.filter.today");
                    case 7 -> words.get("notes.filter.week");
                    case 30 -> words.get("notes.filter.month");
                    default -> null;
                });
    }

    private Optional<String> state(Optional<Boolean> done) {
        return done.map(d -> words.get(d ? "notes.filter.done" : "notes.filter.open"));
    }

    private String order(Order by) {
        return words.get(
                switch (by) {
                    case PLACE -> "notes.order.place";
                    case NEWEST -> "notes.order.newest";
                    case CATEGORY -> "notes.order.category";
                    case AUTHOR -> "notes.order.author";
                });
    }

    private void listen() {
        follow(version, (f, v) -> f.withVersion(v.map(x -> x.id().value())));
        follow(tag, NoteFilter::withTag);
        follow(author, NoteFilter::withAuthor);
        follow(since, (f, days) -> f.withSince(back(days)));
        follow(state, NoteFilter::withDone);
        order.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                found.orderProperty().set(now);
            }
        });
    }

    private Optional<Instant> back(int days) {
        return days == 0 ? Optional.empty() : Optional.of(clock.instant().minus(Duration.ofDays(days)));
    }

    private <T> void follow(ComboBox<T> box, BiFunction<NoteFilter, T, NoteFilter> change) {
        box.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                ask(change, now);
            }
        });
    }

    private <T> void ask(BiFunction<NoteFilter, T, NoteFilter> change, T value) {
        found.filterProperty().set(change.apply(found.filterProperty().get(), value));
        bars.getChildren().setAll(bars());
    }

    /// Puts the keys into the words that are looked for.
    public void focus() {
        text.requestFocus();
        text.selectAll();
    }

    /// Offers what there is now.
    public void refresh() {
        filling = true;
        offer(version, study.work().versions());
        offer(tag, found.tags());
        offer(author, found.authors());
        offer(state, List.of(false, true));
        fill(since, List.of(0, 1, 7, 30), since.getValue() == null ? 0 : since.getValue());
        fill(order, List.of(Order.values()), found.orderProperty().get());
        filling = false;
        bars.getChildren().setAll(bars());
        score.getChildren().setAll(scores());
    }

    private static <T> void offer(ComboBox<Optional<T>> box, List<T> values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        values.forEach(v -> all.add(Optional.of(v)));
        Optional<T> chosen = box.getValue() == null ? Optional.empty() : box.getValue();
        fill(box, all, all.contains(chosen) ? chosen : Optional.empty());
    }

    private static <T> void fill(ComboBox<T> box, List<T> values, T chosen) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(chosen);
    }

    // How many there are of each category

    private List<Button> bars() {
        var counts = found.counts();
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var asked = found.filterProperty().get().category();
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty() || counts.size() > 1)
                .limit(MOST_BARS)
                .map(e -> bar(
                        e.getKey(),
                        e.getValue(),
                        most,
                        asked.filter(e.getKey()::equals).isPresent()))
                .toList();
    }

    private Button bar(String key, long count, long most, boolean chosen) {
        var category = study.schemes().schemes().category(key).orElse(Category.NONE);
        var name = key.isEmpty() ? words.get("notes.no-category") : category.name(words.locale());
        var swatch = Swatch.bar(category);
        double width = Math.max(3, LONGEST_BAR * count / most);
        swatch.setMinWidth(width);
        swatch.setPrefWidth(width);
        var line = new HBox(6, Controls.label(name), Controls.spring(), swatch, Controls.label(Long.toString(count)));
        line.setAlignment(Pos.CENTER_LEFT);
        var bar = Controls.quiet(
                "count-" + key,
                name + " " + count,
                () -> ask(NoteFilter::withCategory, chosen ? Optional.<String>empty() : Optional.of(key)));
        bar.setText("");
        bar.setGraphic(line);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("category-bar");
        bar.pseudoClassStateChanged(CHOSEN, chosen);
        line.prefWidthProperty().bind(bar.widthProperty().subtract(16));
        return bar;
    }

    // What the errors weigh

    private List<Region> scores() {
        if (everywhere) {
            return List.of(); // only versions of one text are weighed against each other
        }
        var notes = study.notes().notes();
        var weighing = study.schemes().schemes().all().stream()
                .filter(Scheme::weighs)
                .filter(s ->
                        notes.stream().anyMatch(n -> s.category(n.category()).isPresent()))
                .findFirst();
        return weighing.map(s -> List.<Region>of(score(s))).orElse(List.of());
    }

    private Region score(Scheme scheme) {
        var told = study.work().versions().stream()
                .map(v -> words.get(
                        "notes.score",
                        name(v),
                        Score.of(v, study.notes().notes(), scheme).perHundred()))
                .collect(Collectors.joining(" · "));
        var label = Controls.wrapped(words.get("notes.score.title") + "  " + told, "note-author");
        var weights = scheme.severities().stream()
                .map((Severity s) -> s.name(words.locale()) + " " + plain(s.weight()))
                .collect(Collectors.joining(", "));
        label.setTooltip(new Tooltip(words.get("notes.score.hint", weights)));
        label.setId("notes-score");
        return label;
    }

    private static String plain(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : Double.toString(weight);
    }
}
