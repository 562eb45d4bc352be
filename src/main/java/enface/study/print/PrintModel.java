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
import enface.study.setting.PrintSettings;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Pages while a person chooses them: kind, versions, layers, paper; how they look follows at once, the first of them
/// before the others. What was chosen is remembered for each kind.
///
/// On the thread of the window only.
public final class PrintModel {

    /// A version, and whether it is wanted.
    public record Choice(Version version, BooleanProperty chosen) {}

    /// Until this long after the last choice nothing is composed.
    private static final Duration REST = Duration.ofMillis(200);
    /// As many pages are shown before all are composed.
    private static final int FIRST = 3;

    private final Supplier<Composing> composing;
    private final OpenWork work;
    private final Saying saying;
    private final Tasks tasks;
    private final PrintSettings settings;
    private final List<Scheme> schemes;
    private final List<Choice> versions;
    private final Presets presets;
    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(this, "plan", Plan.of(Kind.NOTES));
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.USUAL);
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview", Preview.NONE);
    private Optional<RunningJob> looking = Optional.empty();
    private Runnable callOff = () -> {};
    private boolean closed;
    /// While plan and paper change together.
    private boolean taking;

    /// @param composing in the words of the window as they are then
    /// @param shown the versions that are shown now, which are wanted until the person says otherwise
    /// @param schemes the schemes of categories there are
    public PrintModel(
            Supplier<Composing> composing,
            OpenWork work,
            List<Version> shown,
            Beside beside,
            PrintSettings settings,
            List<Scheme> schemes) {
        this.composing = composing;
        this.work = work;
        saying = beside.saying;
        tasks = beside.tasks;
        this.settings = settings;
        this.schemes = List.copyOf(schemes);
        presets = new Presets(settings);
        versions = work.versions().stream()
                .map(v -> new Choice(v, new SimpleBooleanProperty(shown.contains(v))))
                .toList();
        take(remembered(Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(settings.kindProperty().get()))
                .findFirst()
                .orElse(Kind.NOTES)));
        plan.addListener((_, _, _) -> changed());
        paper.addListener((_, _, _) -> changed());
        versions.forEach(v -> v.chosen().addListener((_, _, _) -> lookSoon()));
        look();
    }

    /// How it says things, and works beside the window.
    public record Beside(Saying saying, Tasks tasks) {}

    private PlanText.Read remembered(Kind kind) {
        try {
            return PlanText.read(settings.kind(kind.name()).get());
        } catch (IllegalArgumentException _) { // never chosen, or by another program
            return new PlanText.Read(Plan.of(kind), paper.get());
        }
    }

    private void take(PlanText.Read read) {
        taking = true;
        paper.set(read.paper());
        plan.set(read.plan());
        taking = false;
        changed();
    }

    private void changed() {
        if (taking) {
            return;
        }
        var kind = plan.get().kind().name();
        settings.kindProperty().set(kind);
        settings.kind(kind).set(PlanText.of(plan.get(), paper.get()));
        lookSoon();
    }

    /// Goes over to another kind, as it was last chosen.
    public void choose(Kind kind) {
        if (plan.get().kind() != kind) {
            take(remembered(kind));
        }
    }

    public ObjectProperty<Plan> planProperty() {
        return plan;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public List<Choice> versions() {
        return versions;
    }

    public OpenWork work() {
        return work;
    }

    /// The categories that notes may have.
    public List<Category> categories() {
        return schemes.stream().flatMap(s -> s.categories().stream()).toList();
    }

    /// Ways of printing that the person gave names to.
    public Presets presets() {
        return presets;
    }

    /// Prints as a preset says.
    public void take(String preset) {
        presets.read(preset).ifPresent(this::take);
    }

    /// Gives what is chosen a name.
    public void keep(String preset) {
        presets.keep(preset, plan.get(), paper.get());
    }

    /// How the pages look; it follows in a moment.
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What is chosen; nothing where no version is.
    public Optional<Pages> pages() {
        var wanted = versions.stream()
                .filter(choice -> choice.chosen().get())
                .map(Choice::version)
                .toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new Pages(plan.get(), paper.get(), wanted));
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
        var handout = here.handout(work, pages.plan(), pages.versions());
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
        var language = LanguageTag.forLocale(saying.words().locale());
        var title = work.work()
                .metadata()
                .in(language, Field.TITLE)
                .orElse("")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .strip();
        var kind = saying.words().get("print.kind." + plan.get().kind().name().toLowerCase(Locale.ROOT));
        var start = title.substring(0, Math.min(title.length(), 60)).strip();
        return (start.isEmpty() ? kind : start + " – " + kind) + ".pdf";
    }

    /// Writes what is chosen as a PDF; the ending is added where the name has none.
    ///
    /// @param whenDone runs when the file is there
    public void write(Path chosen, Runnable whenDone) {
        var name = String.valueOf(chosen.getFileName());
        var file = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? chosen : chosen.resolveSibling(name + ".pdf");
        var here = composing.get();
        pages().ifPresent(pages -> tasks.run(
                saying.words().get("job.export"),
                progress -> {
                    here.write(work, pages, file, progress);
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
                    var handout = here.handout(work, pages.plan(), pages.versions());
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
