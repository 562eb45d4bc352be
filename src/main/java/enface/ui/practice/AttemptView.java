package enface.ui.practice;

import enface.compare.Difference.Kind;
import enface.language.cut.Words;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.practice.AttemptComparing;
import enface.study.practice.AttemptComparing.Compared;
import enface.study.practice.AttemptReport;
import enface.study.practice.AttemptReport.Line;
import enface.study.work.VersionNames;
import enface.text.Version;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An attempt beside a published version: how close it is, in figures and in words; how the attempts before fared;
/// and each sentence, the farthest first.
final class AttemptView extends HBox {

    private static final double SIDE = 300;
    /// More lines than this nobody reads at once, and each costs its layout.
    private static final int MOST = 200;

    private final Words words;
    private final StudyModel study;
    private final AttemptComparing model;
    private final IntConsumer goTo;
    private final ComboBox<Version> against = new ComboBox<>();
    private final Label figures = Controls.label("", "attempt-figures");
    private final Label verdict = wrapped("", "attempt-verdict");
    private final Label partly = wrapped("", "attempt-meaning");
    private final VBox meaning = new VBox(4);
    private final AttemptCurve curve;
    private final VBox lines = new VBox(14);
    private boolean filling;

    /// @param goTo is told the sentence of the original a person chose
    AttemptView(WindowModel window, StudyModel study, IntConsumer goTo) {
        super(18);
        words = window.words();
        this.study = study;
        this.goTo = goTo;
        model = new AttemptComparing(study.reading(), study.practice(), window.tasks());
        curve = new AttemptCurve(words);
        setId("attempt-view");
        figures.setId("attempt-figures");
        verdict.setId("attempt-verdict");
        lines.setId("attempt-lines");
        lines.getStyleClass().add("attempt-lines");
        against.setId("attempt-against");
        against.setAccessibleText(words.get("attempt.against"));
        against.setMaxWidth(Double.MAX_VALUE);
        against.setConverter(new InWords<>(this::name));
        against.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.choose(now);
            }
        });
        meaning.getChildren()
                .addAll(
                        wrapped(words.get("attempt.chrf.meaning"), "attempt-meaning"),
                        wrapped(words.get("attempt.ter.meaning"), "attempt-meaning"));
        put();
        show(model.comparedProperty().get());
    }

    private void put() {
        var side = new VBox(
                8,
                Controls.label(words.get("attempt.against"), "section"),
                against,
                figures,
                verdict,
                partly,
                Controls.label(words.get("attempt.curve"), "section"),
                curve,
                meaning);
        getChildren().addAll(scrolled(side, "attempt-side"), scrolled(lines, "attempt-scroll"));
        var sideScroll = (ScrollPane) getChildren().getFirst();
        sideScroll.setMinWidth(SIDE);
        sideScroll.setPrefWidth(SIDE);
        HBox.setHgrow(getChildren().getLast(), Priority.ALWAYS);
    }

    private static ScrollPane scrolled(VBox content, String id) {
        var scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("attempt-scroll");
        return scroll;
    }

    private static Label wrapped(String text, String styleClass) {
        var label = Controls.label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String name(Version version) {
        return VersionNames.of(words, study.work().versions()).full(version.id());
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.add(model.comparedProperty().subscribe((_, now) -> show(now)));
    }

    /// Compares what is written now.
    void refresh() {
        filling = true;
        against.getItems().setAll(model.published());
        against.setValue(model.against().orElse(null));
        filling = false;
        model.refresh();
        show(model.comparedProperty().get());
    }

    private void show(Compared now) {
        var report = now.report();
        var closeness = report.flatMap(AttemptReport::closeness);
        figures.setText(closeness
                .map(c -> words.get("attempt.figures", c.chrF(), c.ter()))
                .orElse(""));
        verdict.setText(closeness
                .map(c -> words.get("attempt.verdict."
                        + c.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElseGet(this::nothing));
        partly.setText(report.filter(r -> r.partly() > 0)
                .map(r -> words.get("attempt.partly", r.partly()))
                .orElse(""));
        for (var label : List.of(figures, partly)) {
            label.setVisible(!label.getText().isEmpty());
            label.setManaged(label.isVisible());
        }
        curve.show(now.curve());
        var own = report.map(AttemptReport::lines).orElse(List.of());
        lines.getChildren().setAll(own.stream().limit(MOST).map(this::line).toList());
        if (own.size() > MOST) {
            lines.getChildren().add(wrapped(words.get("attempt.more", MOST, own.size()), "attempt-meaning"));
        }
    }

    /// Why there is nothing to see.
    private String nothing() {
        return model.published().isEmpty()
                ? words.get(
                        "attempt.no-reference", words.language(study.practice().language()))
                : words.get("attempt.nothing-written");
    }

    private VBox line(Line line) {
        var place = new Hyperlink(
                words.get("attempt.line", line.segment() + 1, line.closeness().chrF()));
        place.setId("attempt-line-" + line.segment());
        place.setAccessibleText(words.get("attempt.go", line.segment() + 1));
        place.setOnAction(_ -> goTo.accept(line.segment()));
        var original = wrapped(
                isCovered(line) ? words.get("notes.covered") : line.original().replace('\n', ' '), "attempt-original");
        var script = study.practice().language().isUnspaced() ? "han" : "latin";
        var own = new AttemptText(line.written(), Kind.DELETED, script);
        var other = new AttemptText(line.published(), Kind.INSERTED, script);
        place.setAccessibleHelp(spoken("attempt.yours", own) + "\n" + spoken("attempt.published", other));
        var box = new VBox(4, place, original, side("attempt.yours", own), side("attempt.published", other));
        box.setOnMouseClicked(_ -> goTo.accept(line.segment()));
        return Controls.withClass(box, "attempt-line");
    }

    private boolean isCovered(Line line) {
        return study.work()
                .work()
                .original()
                .flatMap(o -> study.covers().covers().of(o.id()))
                .filter(cover -> cover.hides(line.segment()))
                .isPresent();
    }

    private HBox side(String key, AttemptText text) {
        text.setAccessibleText(spoken(key, text));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setPrefWidth(0);
        var who = Controls.label(words.get(key), "attempt-who");
        who.setMinWidth(70);
        var side = new HBox(8, who, text);
        side.setAlignment(Pos.BASELINE_LEFT);
        return side;
    }

    /// Whose a side is, and what it alone has, for those who do not see the lines.
    private String spoken(String key, AttemptText side) {
        var said = words.get("attempt.spoken", words.get(key), side.all());
        return side.only().isEmpty() ? said : said + " " + words.get("attempt.spoken.only", side.only());
    }
}
