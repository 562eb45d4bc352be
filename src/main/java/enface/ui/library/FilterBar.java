package enface.ui.library;

import enface.language.cut.Words;
import enface.study.library.LibraryModel;
import enface.study.library.Order;
import enface.study.library.WorkFilter;
import enface.study.library.WorkFilter.Opened;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Subscriptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// In which order works stand, and which of them are shown; what there is nothing to choose from is not there.
final class FilterBar extends FlowPane {

    private final LibraryModel model;
    private final Words words;
    private final List<Runnable> renewals = new ArrayList<>();
    /// While boxes are filled nothing is chosen by a person.
    private boolean filling;

    FilterBar(LibraryModel model, Words words) {
        super(8, 8);
        this.model = model;
        this.words = words;
        setId("library-filters");
        add("language", WorkFilter::language, WorkFilter::inLanguage, model::languages, words::language);
        add("speaker", WorkFilter::speaker, WorkFilter::by, model::speakers, name -> name);
        add("year", WorkFilter::year, WorkFilter::of, model::years, year -> year);
        add("tag", WorkFilter::tag, WorkFilter::tagged, model::tags, tag -> tag);
        add(
                "opened",
                WorkFilter::opened,
                WorkFilter::openedWithin,
                () -> Arrays.asList(Opened.values()),
                opened -> words.get("library.opened." + opened.key()));
        getChildren().addFirst(order());
        var clear = Controls.quiet(
                "library-clear",
                words.get("library.clear"),
                () -> model.filterProperty()
                        .set(WorkFilter.ALL.inCollection(
                                model.filterProperty().get().collection())));
        getChildren().add(clear);
        Subscriptions.whileShown(this, s -> {
            s.add(model.filterProperty().subscribe(filter -> {
                clear.setVisible(!filter.isAll());
                clear.setManaged(!filter.isAll());
                renew();
            }));
        });
    }

    private ComboBox<Order> order() {
        var box = new ComboBox<Order>();
        box.getItems().setAll(Order.values());
        box.setId("library-order");
        box.setAccessibleText(words.get("library.order"));
        box.setConverter(new InWords<>(order -> words.get("library.order." + order.key())));
        box.valueProperty().bindBidirectional(model.orderProperty());
        return box;
    }

    /// How a filter is with another choice.
    @FunctionalInterface
    private interface Choosing<T> {
        WorkFilter with(WorkFilter filter, Optional<T> chosen);
    }

    /// Where there is something to choose from.
    @FunctionalInterface
    private interface Choices<T> {
        List<T> now();
    }

    private <T> void add(
            String name,
            Function<WorkFilter, Optional<T>> chosen,
            Choosing<T> choosing,
            Choices<T> choices,
            Function<T, String> called) {
        var any = words.get("library.any." + name);
        var box = new ComboBox<Optional<T>>();
        box.setId("library-" + name);
        box.setAccessibleText(words.get("library.by." + name));
        box.setConverter(new InWords<>(choice -> choice.map(called).orElse(any)));
        box.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model.filterProperty().set(choosing.with(model.filterProperty().get(), now));
            }
        });
        renewals.add(() -> {
            var there = choices.now();
            var now = chosen.apply(model.filterProperty().get());
            box.getItems()
                    .setAll(Stream.concat(
                                    Stream.of(Optional.<T>empty()),
                                    Stream.concat(there.stream(), now.stream())
                                            .distinct()
                                            .map(Optional::of))
                            .toList());
            box.setValue(now);
            boolean anything = there.size() > 1 || now.isPresent();
            box.setVisible(anything);
            box.setManaged(anything);
        });
        getChildren().add(box);
    }

    /// Offers what there is now.
    void renew() {
        filling = true;
        renewals.forEach(Runnable::run);
        filling = false;
    }
}
