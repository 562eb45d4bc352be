package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.glossary.file.GlossaryFormat;
import enface.store.Library;
import enface.store.term.Glossaries.Back;
import enface.store.term.Glossaries.Steps;
import enface.store.term.GlossaryDeed;
import enface.store.term.GlossaryStep;
import enface.store.term.Placed;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.act.Writing;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The glossaries of the library, and all that a person changes in them; each change can be taken back and made again,
/// after a restart too.
///
/// A change is shown when it is in the library. On the thread of the window only.
public final class GlossariesModel {

    private final Library library;
    private final Writing writing;
    private final Tasks tasks;
    private final Saying saying;
    private final InstantSource clock;
    private final Consumer<List<Glossary>> changed;
    private final ReadOnlyObjectWrapper<List<Glossary>> glossaries =
            new ReadOnlyObjectWrapper<>(this, "glossaries", List.of());
    private Steps steps = Steps.NONE;
    private Optional<Object> stamp = Optional.empty();
    private String latest = "";

    /// @param changed is told of the glossaries as they are after each change
    public GlossariesModel(Means means, Tasks tasks, Saying saying, Consumer<List<Glossary>> changed) {
        library = means.library();
        writing = means.writing();
        clock = means.clock();
        this.tasks = tasks;
        this.saying = saying;
        this.changed = changed;
    }

    /// All of the library as they were when they were looked at last; [#refresh] looks.
    public ReadOnlyObjectProperty<List<Glossary>> glossariesProperty() {
        return glossaries.getReadOnlyProperty();
    }

    /// Reads them anew, beside the window, after all that was asked before.
    public void refresh() {
        record Now(List<Glossary> glossaries, Steps steps) {}
        writing.ask(
                () -> true,
                _ -> tasks.runUnseen(
                        _ -> new Now(
                                library.glossaries().list(),
                                library.glossaries().steps()),
                        now -> {
                            steps = now.steps();
                            take(now.glossaries());
                        }));
    }

    /// Takes up what somebody has just read.
    public void take(List<Glossary> now) {
        if (!now.equals(glossaries.get())) {
            glossaries.set(List.copyOf(now));
        }
    }

    private void show(List<Glossary> now) {
        take(now);
        changed.accept(glossaries.get());
    }

    /// Where a new term goes if nobody says otherwise: where the last one went, or else into the first; nothing where
    /// there is none yet.
    public Optional<Glossary> usual() {
        return glossaries.get().stream()
                .filter(g -> g.name().equals(latest))
                .findFirst()
                .or(() -> glossaries.get().stream().findFirst());
    }

    // What is changed of concepts

    /// Adds a concept to the glossary of a name, which is made where there is none.
    public void add(String name, Concept concept) {
        add(name, concept, _ -> {});
    }

    /// The same; `added` is given the concept when it is there.
    public void add(String name, Concept concept, Consumer<Placed> added) {
        latest = name;
        var colour = GlossaryColour.besides(glossaries.get());
        writing.ask(() -> library.glossaries().named(name, colour), id -> {
            if (glossaries.get().stream().noneMatch(g -> g.id().equals(id))) {
                var more = new ArrayList<>(glossaries.get());
                more.add(new Glossary(id, name, colour, List.of()));
                more.sort(Comparator.comparing(Glossary::name));
                glossaries.set(List.copyOf(more));
            }
            change(
                    new GlossaryStep(GlossaryDeed.ADDED, List.of(), List.of(new Placed(id, concept))),
                    now -> added.accept(now.getFirst()));
        });
    }

    /// Puts a concept in the place of what it was; does nothing where it is the same.
    public void edit(Placed before, Concept now) {
        if (!now.equals(before.concept())) {
            var after =
                    new Placed(before.glossary(), now.withId(before.concept().id()));
            change(new GlossaryStep(GlossaryDeed.EDITED, List.of(before), List.of(after)));
        }
    }

    public void remove(List<Placed> concepts) {
        if (!concepts.isEmpty()) {
            change(new GlossaryStep(GlossaryDeed.REMOVED, concepts, List.of()));
        }
    }

    /// Makes one of several, in the glossary of the first.
    public void merge(List<Placed> concepts) {
        if (concepts.size() > 1) {
            var first = concepts.getFirst();
            var merged = concepts.stream().map(Placed::concept).reduce(Concept::mergedWith);
            change(new GlossaryStep(
                    GlossaryDeed.MERGED, concepts, List.of(new Placed(first.glossary(), merged.orElseThrow()))));
        }
    }

    /// Moves concepts into another glossary.
    public void move(List<Placed> concepts, GlossaryId to) {
        var others = concepts.stream().filter(c -> !c.glossary().equals(to)).toList();
        if (!others.isEmpty()) {
            var after = others.stream().map(c -> new Placed(to, c.concept())).toList();
            change(new GlossaryStep(GlossaryDeed.MOVED, others, after));
        }
    }

    private void change(GlossaryStep step) {
        change(step, _ -> {});
    }

    private void change(GlossaryStep step, Consumer<List<Placed>> then) {
        var at = clock.instant();
        writing.ask(() -> library.glossaries().change(step.deed(), step.before(), step.after(), at), now -> {
            if (now.isEmpty()) {
                tellOther();
                return;
            }
            steps = new Steps(steps.done() + 1, 0);
            show(applied(step.before(), now.get()));
            saying.messages()
                    .offer(
                            saying.words().get(step.deed().key(), name(step), count(step)),
                            saying.words().get("notes.undo"),
                            this::undo);
            then.accept(now.get());
        });
    }

    private void tellOther() {
        saying.messages().problem(saying.words().get("term.other-by-now"));
        writing.ask(() -> library.glossaries().list(), this::show);
    }

    private List<Glossary> applied(List<Placed> before, List<Placed> after) {
        var gone = before.stream().map(p -> p.concept().id()).collect(Collectors.toSet());
        var touched = new LinkedHashSet<GlossaryId>();
        before.forEach(p -> touched.add(p.glossary()));
        after.forEach(p -> touched.add(p.glossary()));
        return glossaries.get().stream()
                .map(g -> touched.contains(g.id()) ? g.with(concepts(g, gone, after)) : g)
                .toList();
    }

    private static List<Concept> concepts(Glossary glossary, Collection<ConceptId> gone, List<Placed> after) {
        var now = new ArrayList<Concept>();
        glossary.concepts().stream().filter(c -> !gone.contains(c.id())).forEach(now::add);
        after.stream()
                .filter(p -> p.glossary().equals(glossary.id()))
                .map(Placed::concept)
                .forEach(now::add);
        now.sort(Comparator.comparingLong(c -> c.id().value()));
        return now;
    }

    private static int count(GlossaryStep step) {
        return Math.max(step.before().size(), step.after().size());
    }

    /// The first term of what a change is about.
    private static String name(GlossaryStep step) {
        return (step.after().isEmpty() ? step.before() : step.after())
                .getFirst().concept().terms().stream()
                        .map(Term::text)
                        .findFirst()
                        .orElse("");
    }

    // Taking back

    /// Takes back the last change, that of another time too; false where there is none.
    public boolean undo() {
        boolean some = steps.done() > 0;
        if (some) {
            again(() -> library.glossaries().undo(), "term.taken-back");
        }
        return some;
    }

    /// Makes again the change that was taken back last; false where there is none.
    public boolean redo() {
        boolean some = steps.undone() > 0;
        if (some) {
            again(() -> library.glossaries().redo(), "term.made-again");
        }
        return some;
    }

    private void again(Supplier<Back> deed, String told) {
        record Done(Back back, Steps steps) {}
        writing.ask(() -> new Done(deed.get(), library.glossaries().steps()), now -> {
            steps = now.steps();
            if (now.back().otherwise()) {
                tellOther();
            }
            now.back().step().ifPresent(step -> {
                show(applied(step.before(), step.after()));
                saying.messages().say(saying.words().get(told, name(step)));
            });
        });
    }

    /// Says when the last change was made, by whatever tells one moment from another.
    public void stamp(Object now) {
        stamp = Optional.of(now);
    }

    /// Whether the last change was made at this moment.
    public boolean isStamped(Object now) {
        return stamp.equals(Optional.of(now));
    }

    // What is changed of glossaries

    /// Makes an empty glossary, in the colour that fewest have.
    public void make(String name) {
        var colour = GlossaryColour.besides(glossaries.get());
        latest = name;
        writing.ask(
                () -> {
                    library.glossaries().named(name, colour);
                    return library.glossaries().list();
                },
                this::show);
    }

    /// Calls a glossary something else, or gives it another colour; where another one is called so, that is said.
    public void rename(Glossary glossary, String name, GlossaryColour colour) {
        writing.ask(() -> library.glossaries().rename(glossary.id(), name, colour), fine -> {
            if (!fine) {
                saying.messages().problem(saying.words().get("glossary.name-taken", name));
            }
            writing.ask(() -> library.glossaries().list(), this::show);
        });
    }

    /// Removes a glossary with its concepts, and offers to bring it back.
    public void remove(Glossary glossary) {
        writing.ask(
                () -> {
                    library.glossaries().remove(glossary.name());
                    return library.glossaries().list();
                },
                now -> {
                    show(now);
                    var words = saying.words();
                    saying.messages()
                            .offer(
                                    words.get("glossary.removed", glossary.name()),
                                    words.get("notes.undo"),
                                    () -> bringBack(glossary));
                });
    }

    private void bringBack(Glossary glossary) {
        writing.ask(
                () -> {
                    library.glossaries().add(glossary);
                    return library.glossaries().list();
                },
                this::show);
    }

    /// Writes glossaries into a file, and says what the format has no place for.
    ///
    /// @param usual the format, unless the end of the file's name says another
    public void write(List<Glossary> wanted, Path file, GlossaryFormat usual) {
        var format = GlossaryFormat.named(file.toString()).orElse(usual);
        int all = wanted.stream().mapToInt(g -> g.concepts().size()).sum();
        var words = saying.words();
        tasks.run(
                words.get("job.export"),
                _ -> GlossaryFiles.write(file, wanted, format),
                left -> saying.messages()
                        .say(words.get("glossary.written", all - left, String.valueOf(file.getFileName()), left)));
    }

    /// Says whether the terms of a glossary are marked in a work.
    ///
    /// @param then is given those that are not
    public void setOn(WorkId work, GlossaryId glossary, boolean on, Consumer<Set<GlossaryId>> then) {
        writing.ask(
                () -> {
                    library.glossaries().setOn(work, glossary, on);
                    return library.glossaries().off(work);
                },
                then);
    }
}
