package enface.ui.print;

import enface.language.cut.Words;
import enface.note.Category;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Space;
import enface.study.print.PrintModel;
import enface.text.VersionId;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What is done to the text of a hand-out.
final class WorksheetChoices extends VBox {

    private static final int MOST_WORDS = 30;

    private final Words words;
    private final PrintModel model;
    private final Choosing choosing;
    private final Consumer<Plan> then;

    /// @param then takes the plan as it becomes
    WorksheetChoices(Words words, PrintModel model, Choosing choosing, Consumer<Plan> then) {
        super(18);
        this.words = words;
        this.model = model;
        this.choosing = choosing;
        this.then = then;
        getChildren()
                .addAll(
                        choosing.one(
                                "print.space",
                                List.of(Space.values()),
                                s -> choosing.word("print.space.", s),
                                exercise().space(),
                                s -> set(exercise().with(s))),
                        choosing.one(
                                "print.gaps",
                                List.of(Gaps.values()),
                                g -> choosing.word("print.gaps.", g),
                                exercise().gaps(),
                                g -> set(exercise().with(g))));
        addGaps();
        getChildren()
                .addAll(
                        version(
                                "print.leave-out",
                                "print.leave-out.none",
                                exercise().leftOut(),
                                v -> set(exercise().withLeftOut(v))),
                        category(
                                "print.questions",
                                "print.questions.none",
                                exercise().questionCategory(),
                                c -> set(exercise().withQuestionCategory(c))),
                        questions(),
                        choosing.check(
                                "print.answers",
                                exercise().answers(),
                                a -> set(exercise().withAnswers(a))));
    }

    /// What belongs to one way of making gaps is seen while that is chosen.
    private void addGaps() {
        var number = choosing.number(
                "print.every",
                2,
                MOST_WORDS,
                1,
                exercise().every(),
                n -> set(exercise().withEvery(n.intValue())));
        onlyWith(choosing.under("print.every", number), g -> g == Gaps.WORDS);
        onlyWith(
                category(
                        "print.gap-category",
                        "print.gap-category.any",
                        exercise().gapCategory(),
                        c -> set(exercise().withGapCategory(c))),
                g -> g == Gaps.CATEGORY);
        onlyWith(
                version(
                        "print.gapped",
                        "print.gapped.none",
                        exercise().gapped(),
                        v -> set(exercise().withGapped(v))),
                g -> g != Gaps.NONE);
    }

    private void onlyWith(VBox control, Predicate<Gaps> chosen) {
        control.visibleProperty()
                .bind(model.planProperty().map(p -> chosen.test(p.exercise().gaps())));
        control.managedProperty().bind(control.visibleProperty());
        getChildren().add(control);
    }

    private Exercise exercise() {
        return model.planProperty().get().exercise();
    }

    private void set(Exercise now) {
        then.accept(model.planProperty().get().with(now));
    }

    private VBox version(String key, String none, Optional<VersionId> chosen, Consumer<Optional<VersionId>> then) {
        var values = new ArrayList<Optional<VersionId>>();
        values.add(Optional.empty());
        model.versions().all().forEach(v -> values.add(Optional.of(v.version().id())));
        return choosing.one(
                key,
                values,
                v -> v.flatMap(id -> model.work().version(id))
                        .map(found -> PrintChoices.name(words, model, found))
                        .orElseGet(() -> words.get(none)),
                chosen,
                then);
    }

    private VBox category(String key, String none, String chosen, Consumer<String> then) {
        var keys = new ArrayList<String>();
        keys.add("");
        model.categories().stream().map(Category::key).forEach(keys::add);
        return choosing.one(
                key,
                keys,
                k -> model.categories().stream()
                        .filter(c -> c.key().equals(k))
                        .findFirst()
                        .map(c -> c.name(words.locale()))
                        .orElseGet(() -> words.get(none)),
                chosen,
                then);
    }

    private VBox questions() {
        var field = Controls.leftByTab(new TextArea(String.join("\n", exercise().questions())));
        field.setId("print-question");
        field.setAccessibleText(words.get("print.question"));
        field.setPromptText(words.get("print.question.prompt"));
        field.setPrefRowCount(3);
        field.setWrapText(true);
        field.textProperty()
                .addListener(
                        (_, _, now) -> set(exercise().withQuestions(now.lines().toList())));
        return new VBox(6, Controls.label(words.get("print.question"), "section"), field);
    }
}
