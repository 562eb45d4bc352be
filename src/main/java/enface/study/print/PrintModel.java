package enface.study.print;

import enface.job.Progress;
import enface.job.RunningJob;
import enface.note.Category;
import enface.note.Scheme;
import enface.publish.Handout;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.pdf.PageImages;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.dictionary.ChineseTools;
import enface.study.work.OpenWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Pages while a person chooses them: kind, versions, layers, paper; how they look follows at once, the first of them
/// before the others. What was chosen is remembered for each kind.
///
/// On the thread of the window only.
public final class PrintModel {

    /// Until this long after the last choice nothing is composed.
    private static final Duration REST = Duration.ofMillis(200);
    /// As many pages are shown before all are composed.
    private static final int FIRST = 3;

    private final Supplier<Composing> composing;
    private final Saying saying;
    private final Tasks tasks;
    private final WantedVersions versions;
    private final Ways ways;
    private final List<Scheme> schemes;
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(this, "plan", Plan.of(Kind.NOTES));
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.USUAL);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview", Preview.NONE);
    private Optional<RunningJob> looking = Optional.empty();
    private Runnable callOff = () -> {};
    private boolean closed;
    /// While plan and paper change together.
    private boolean taking;

    /// @param composing in the words of the window as they are then
    /// @param schemes the schemes of categories there are
    public PrintModel(
            Supplier<Composing> composing, WantedVersions versions, Ways ways, Beside beside, List<Scheme> schemes) {
        this.composing = composing;
        this.versions = versions;
        this.ways = ways;
        saying = beside.saying;
        tasks = beside.tasks;
        this.schemes = List.copyOf(schemes);
        take(ways.of(ways.kind()));
        plan.addListener((_, _, _) -> changed());
        paper.addListener((_, _, _) -> changed());
        versions.onChange(this::lookSoon);
        look();
    }

    /// How it says things, and works beside the window.
    public record Beside(Saying saying, Tasks tasks) {}

    private void take(Layout layout) {
        taking = true;
        paper.set(layout.paper());
        plan.set(layout.plan());
        taking = false;
        changed();
    }

    private void changed() {
        if (taking) {
            return;
        }
        ways.keep(layout());
        lookSoon();
    }

    /// Goes over to another kind, as it was last chosen.
    public void choose(Kind kind) {
        if (plan.get().kind() != kind) {
            take(ways.of(kind));
        }
    }

    public ObjectProperty<Plan> planProperty() {
        return plan;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public WantedVersions versions() {
        return versions;
    }

    public OpenWork work() {
        return versions.work();
    }

    private Layout layout() {
        return new Layout(plan.get(), paper.get());
    }

    /// Whether of any version it is known how its characters are read.
    public boolean hasReadings() {
        return work().versions().stream()
                .anyMatch(v -> ChineseTools.serves(v.language()) || v.text().isRead());
    }

    /// The categories that notes may have.
    public List<Category> categories() {
        return schemes.stream().flatMap(s -> s.categories().stream()).toList();
    }

    /// Ways of printing that the person gave names to.
    public Presets presets() {
        return ways.presets();
    }

    /// Prints as a preset says.
    public void take(String preset) {
        ways.presets().read(preset).ifPresent(this::take);
    }

    /// Gives what is chosen a name.
    public void keep(String preset) {
        ways.presets().keep(preset, layout());
    }

    /// How the pages look; it follows in a moment.
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What is chosen; nothing where no version is.
    public Optional<Pages> pages() {
        var wanted = versions.wanted();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Pages(layout(), wanted));
    }

    private void lookSoon() {
        looking.ifPresent(RunningJob::cancel);
        callOff.run();
        preview.set(preview.get().becomingDue());
        callOff = tasks.after(REST, this::look);
    }

    /// Composes anew what is chosen: it is said in the words of the window.
    public void look() {
        callOff.run();
        looking.ifPresent(RunningJob::cancel);
        if (closed) {
            return;
        }
        var now = pages();
        if (now.isEmpty()) {
            show(Preview.NONE);
            return;
        }
        preview.set(preview.get().becomingDue());
        var here = composing.get();
        looking = Optional.of(tasks.runUnseen(
                progress -> first(here, now.get(), progress),
                found -> {
                    if (!now.equals(pages()) || closed) {
                        found.preview.images().ifPresent(PageImages::close);
                        return;
                    }
                    show(found.preview);
                    if (!found.preview.whole()) {
                        lookFurther(here, now.get(), found.handout);
                    }
                },
                () -> show(Preview.NONE)));
    }

    private record First(Handout handout, Preview preview) {}

    private First first(Composing here, Pages pages, Progress progress) throws IOException {
        var handout = here.handout(work(), pages);
        progress.step(0, 0);
        var images = new PageImages(here.pdf(handout, pages, FIRST, progress));
        var said = here.ofLetters(handout);
        return new First(handout, new Preview(Optional.of(images), false, images.count() < FIRST, said));
    }

    private void lookFurther(Composing here, Pages pages, Handout handout) {
        var said = preview.get().said();
        looking = Optional.of(tasks.runUnseen(
                progress -> new PageImages(here.pdf(handout, pages, Integer.MAX_VALUE, progress)), images -> {
                    if (Optional.of(pages).equals(pages()) && !closed) {
                        show(new Preview(Optional.of(images), false, true, said));
                    } else {
                        images.close();
                    }
                }));
    }

    private void show(Preview now) {
        var before = preview.get();
        preview.set(now);
        before.images()
                .filter(images -> now.images().stream().noneMatch(i -> i == images))
                .ifPresent(images -> tasks.runUnseen(
                        _ -> {
                            images.close();
                            return true;
                        },
                        _ -> {}));
    }

    /// Draws a page beside the window.
    ///
    /// @param page from 0
    /// @param scale pixels for a point
    public void draw(PageImages images, int page, double scale, Consumer<PageImages.Picture> then) {
        tasks.runUnseen(_ -> images.picture(page, scale), found -> found.ifPresent(then));
    }

    /// How the file might be called.
    public String suggestedName() {
        var title = versions.name(saying.words().locale());
        var kind = saying.words().get("print.kind." + plan.get().kind().name().toLowerCase(Locale.ROOT));
        return (title.isEmpty() ? kind : title + " – " + kind) + "."
                + PageFormat.PDF.endings().getFirst();
    }

    /// Writes what is chosen, as a PDF or as what the name of the file ends in; the ending is added where it has none
    /// of those.
    ///
    /// @param whenDone runs when the file is there
    public void write(Path chosen, Runnable whenDone) {
        var named = PageFormat.of(chosen);
        var file = named.isPresent() ? chosen : chosen.resolveSibling(chosen.getFileName() + ".pdf");
        var here = composing.get();
        pages().ifPresent(pages -> tasks.run(
                saying.words().get("job.export"),
                progress -> {
                    here.write(work(), pages, named.orElse(PageFormat.PDF), file, progress);
                    return file;
                },
                written -> {
                    whenDone.run();
                    saying.messages().say(saying.words().get("export.done", written.toString()));
                }));
    }

    /// Hands the pages to a printer, one after the other, beside the window.
    ///
    /// @param printer is given each page as a picture, and tells whether it took it
    public void print(double scale, Printer printer, Runnable whenDone) {
        var here = composing.get();
        pages().ifPresent(pages -> tasks.run(
                saying.words().get("job.print"),
                progress -> {
                    var handout = here.handout(work(), pages);
                    var pdf = here.pdf(handout, pages, Integer.MAX_VALUE, progress.part(0, 0.3));
                    try (var images = new PageImages(pdf)) {
                        for (int page = 0; page < images.count(); page++) {
                            progress.part(0.3, 1).step(page, images.count());
                            var picture = images.picture(page, scale).orElseThrow();
                            if (!printer.take(picture, images.width(page), images.height(page))) {
                                throw new IOException("the printer took no page");
                            }
                        }
                    }
                    return true;
                },
                _ -> whenDone.run()));
    }

    /// Takes pages onto paper.
    @FunctionalInterface
    public interface Printer {

        /// @param width of the page in points
        /// @return whether it was taken
        boolean take(PageImages.Picture picture, double width, double height);
    }

    /// Lets go of the pages; the view is left.
    public void close() {
        closed = true;
        callOff.run();
        looking.ifPresent(RunningJob::cancel);
        show(Preview.NONE);
    }
}
