package enface.ui.version;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.study.StudyModel;
import enface.study.VersionSteps;
import enface.study.WindowModel;
import enface.text.VersionId;
import enface.ui.part.FileChoices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// What can be done with whole versions of the open work, each in the version last clicked.
public final class VersionKeys {

    private final WindowModel window;
    private final StudyModel study;
    private final Node owner;
    private final Supplier<Optional<VersionId>> clicked;
    private final FileChoices choices;
    private final VersionSteps versions;
    private final Words words;

    /// @param owner a part of the window that dialogs belong to
    /// @param clicked the version a person clicked in last
    public VersionKeys(
            WindowModel window,
            StudyModel study,
            Node owner,
            Supplier<Optional<VersionId>> clicked,
            FileChoices choices) {
        this.window = window;
        this.study = study;
        this.owner = owner;
        this.clicked = clicked;
        this.choices = choices;
        versions = window.versions();
        words = window.words();
    }

    public void offer(Deeds deeds) {
        deeds.set(Command.ADD_VERSION, Deed.of(this::add));
        deeds.set(Command.REPLACE_VERSION, Deed.of(() -> meant(this::replace)));
        deeds.set(Command.REMOVE_VERSION, Deed.of(() -> meant(versions::remove)));
        deeds.set(Command.VERSION_CHANGES, Deed.of(() -> meant(this::showChanges)));
        deeds.set(Command.AS_IMPORTED, Deed.of(() -> meant(versions::asImported)));
        deeds.set(Command.READ_AGAIN, Deed.of(this::readAgain));
    }

    private void meant(Consumer<VersionId> deed) {
        clicked.get().ifPresentOrElse(deed, () -> window.messages().say(words.get("version.click")));
    }

    private void add() {
        choices.toOpen(words.get("command.add-version")).stream()
                .findFirst()
                .ifPresent(file -> versions.read(
                        file,
                        offered -> VersionDialog.ask(
                                owner, words, offered, known -> versions.add(file, known.language(), known.called()))));
    }

    private void replace(VersionId version) {
        choices.toOpen(words.get("command.replace-version")).stream()
                .findFirst()
                .ifPresent(file -> versions.readNewer(
                        version,
                        file,
                        newer -> ReplaceDialog.ask(owner, words, newer, () -> versions.replace(version, file))));
    }

    private void showChanges(VersionId version) {
        versions.since(version, since -> ChangesDialog.show(owner, words, since, () -> versions.asImported(version)));
    }

    private void readAgain() {
        var work = study.work().work().id();
        versions.files(files -> {
            if (files.isEmpty()) {
                window.messages().say(words.get("version.not-kept"));
            }
            window.imports().readAgain(work, files.isEmpty() ? choices.toOpen(words.get("command.read-again")) : files);
        });
    }
}
