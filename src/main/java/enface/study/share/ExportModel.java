package enface.study.share;

import enface.job.RunningJob;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.print.WantedVersions;
import enface.study.print.Ways;
import enface.study.setting.ExportSettings;
import enface.study.work.OpenWork;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// An export while a person chooses it: format, content, versions; what the format will not hold, and how the file will
/// begin, follow at once. What was chosen is remembered.
///
/// On the thread of the window only.
public final class ExportModel {

    /// What is known of what is chosen now.
    ///
    /// @param ready whether it can be written
    /// @param several whether it makes several files
    /// @param pages whether it makes pages for people alone
    /// @param losses what the format will not hold, a sentence each
    /// @param preview the first lines; nothing where it is no lines
    public record Outlook(
            boolean ready, boolean several, boolean pages, List<String> losses, Optional<String> preview) {

        static final Outlook NOTHING = new Outlook(false, false, false, List.of(), Optional.empty());

        public Outlook {
            losses = List.copyOf(losses);
        }
    }

    private record Written(List<Path> files, Optional<String> there) {}

    private final Supplier<Exporting> exporting;
    private final WantedVersions versions;
    private final Ways ways;
    private final Saying saying;
    private final Tasks tasks;
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.PDF);
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>(this, "content", Content.NOTES);
    private final ReadOnlyObjectWrapper<Outlook> outlook =
            new ReadOnlyObjectWrapper<>(this, "outlook", Outlook.NOTHING);
    private Optional<RunningJob> looking = Optional.empty();

    /// @param exporting in the words of the window as they are then
    /// @param ways how pages are laid out, where the format is one of pages
    public ExportModel(
            Supplier<Exporting> exporting,
            WantedVersions versions,
            Ways ways,
            Saying saying,
            Tasks tasks,
            ExportSettings settings) {
        this.exporting = exporting;
        this.versions = versions;
        this.ways = ways;
        this.saying = saying;
        this.tasks = tasks;
        remembered(ExportFormat.values(), settings.formatProperty().get()).ifPresent(format::set);
        remembered(Content.values(), settings.contentProperty().get()).ifPresent(content::set);
        if (format.get().wantsTimes() && !hasTimes()) {
            format.set(ExportFormat.PDF);
        }
        format.addListener((_, _, now) -> settings.formatProperty().set(now.name()));
        content.addListener((_, _, now) -> settings.contentProperty().set(now.name()));
        format.addListener((_, _, now) -> {
            if (now.contents().size() > 1) {
                content.set(now.held(content.get()));
            }
            look();
        });
        content.addListener((_, _, _) -> look());
        versions.onChange(this::look);
        look();
    }

    private static <T extends Enum<T>> Optional<T> remembered(T[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    public ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// What of the work is wanted, where the format has a place for all of it.
    public ObjectProperty<Content> contentProperty() {
        return content;
    }

    public WantedVersions versions() {
        return versions;
    }

    public OpenWork work() {
        return versions.work();
    }

    /// Whether anything of the work is said at a known time.
    public boolean hasTimes() {
        return Exporting.hasTimes(work().versions());
    }

    /// What is known of what is chosen; it follows in a moment.
    public ReadOnlyObjectProperty<Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /// What is chosen; nothing where that can be no file.
    private Optional<Export> export() {
        var wanted = versions.wanted();
        return wanted.size() < (format.get().wantsTwo() ? 2 : 1)
                        || (format.get().wantsTimes() && !Exporting.hasTimes(wanted))
                ? Optional.empty()
                : Optional.of(Export.of(format.get(), format.get().held(content.get()), wanted, ways::of));
    }

    /// Whether what is chosen can be a file; what is known of it may still be found out.
    public boolean isPossible() {
        return export().isPresent();
    }

    /// Finds out anew what is known of what is chosen: it is said in the words of the window.
    public void look() {
        looking.ifPresent(RunningJob::cancel);
        var now = export();
        if (now.isEmpty()) {
            outlook.set(Outlook.NOTHING);
            return;
        }
        var here = exporting.get();
        looking = Optional.of(tasks.runUnseen(_ -> outlook(here, now.get()), found -> {
            if (now.equals(export())) {
                outlook.set(found);
            }
        }));
    }

    private Outlook outlook(Exporting exporting, Export export) throws IOException {
        return new Outlook(
                true,
                exporting.isSeveral(export, work()),
                export instanceof Export.Laid,
                exporting.losses(export, work()),
                exporting.preview(export, work()));
    }

    /// How the file might be called.
    public String suggestedName() {
        return FileNames.of(work().work().metadata(), saying.words()) + "."
                + format.get().ending();
    }

    /// Writes what is chosen; the ending of the format is added where the name has none of its own.
    ///
    /// @param whenDone runs when the file is there
    public void write(Path chosen, Runnable whenDone) {
        var words = saying.words();
        var named = ExportFormat.of(chosen);
        if (!format.get().mayBeCalled(chosen)) {
            saying.messages()
                    .problem(words.get(
                            "export.other", chosen.toString(), format.get().ending()));
            return;
        }
        var file = named.isPresent()
                ? chosen
                : chosen.resolveSibling(
                        chosen.getFileName() + "." + format.get().ending());
        var here = exporting.get();
        export().ifPresent(export -> tasks.run(
                words.get("job.export"),
                progress -> {
                    try {
                        return new Written(here.write(export, work(), file, progress), Optional.empty());
                    } catch (FileAlreadyExistsException e) {
                        return new Written(List.of(), Optional.of(String.valueOf(e.getFile())));
                    }
                },
                written -> tell(written, whenDone)));
    }

    private void tell(Written written, Runnable whenDone) {
        var words = saying.words();
        if (written.there().isPresent()) {
            saying.messages().problem(words.get("export.there", written.there().get()));
            return;
        }
        whenDone.run();
        var first = written.files().getFirst();
        saying.messages()
                .say(
                        written.files().size() == 1
                                ? words.get("export.done", first.toString())
                                : words.get(
                                        "export.done.several",
                                        written.files().size(),
                                        String.valueOf(first.toAbsolutePath().getParent())));
    }
}
