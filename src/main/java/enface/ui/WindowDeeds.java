package enface.ui;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.study.Screen;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfHelp;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.study.importing.Pasted.Clip;
import enface.study.setting.Settings.Light;
import enface.ui.note.file.NotesPreview;
import enface.ui.part.FileChoices;
import enface.ui.part.Theme;
import enface.ui.scheme.SchemesDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/// What can be done from everywhere in the window.
final class WindowDeeds {

    private final WindowModel model;
    private final FileChoices choices;

    private WindowDeeds(WindowModel model, FileChoices choices) {
        this.model = model;
        this.choices = choices;
    }

    static Deeds of(WindowModel model, FileChoices choices, Stage stage) {
        var here = new WindowDeeds(model, choices);
        var deeds = new Deeds();
        deeds.set(Command.HOME, Deed.of(model::toLibrary));
        deeds.set(Command.IMPORT, Deed.of(here::importFiles));
        deeds.set(
                Command.PASTE, Deed.of(here::paste).when(model.screenProperty().map(WindowDeeds::takesTexts)));
        deeds.set(Command.IMPORT_GLOSSARY, Deed.of(here::importGlossary));
        deeds.set(Command.GLOSSARIES, Deed.of(() -> model.screens().toGlossary(model.glossaries())));
        deeds.set(
                Command.PROPOSE_TERMS,
                Deed.of(model.vocabulary()::toCandidates)
                        .when(model.screenProperty()
                                .map(_ -> model.screens().behind().isPresent())));
        deeds.set(Command.VOCABULARY, Deed.of(model.vocabulary()::toCards));
        deeds.set(Command.DICTIONARIES, Deed.of(model.screens()::toDictionaries));
        deeds.set(Command.ADD_DICTIONARY, Deed.of(here::addDictionary));
        deeds.set(Command.OPEN_SAMPLE, Deed.of(model.imports()::openSample));
        here.setNotes(deeds, stage);
        here.setWindow(deeds, stage);
        return deeds;
    }

    private void setNotes(Deeds deeds, Stage stage) {
        var studying = model.screenProperty().map(OfStudy.class::isInstance);
        deeds.set(Command.EXPORT_NOTES, Deed.of(model::export).when(studying));
        deeds.set(Command.PRINT, Deed.of(model::print).when(studying));
        deeds.set(Command.SCHEMES, Deed.of(() -> schemes(stage)).when(studying));
        deeds.set(Command.WRITE_NOTES, Deed.of(this::writeNotes).when(studying));
        deeds.set(Command.TAKE_NOTES, Deed.of(() -> takeNotes(stage)).when(studying));
    }

    private void setWindow(Deeds deeds, Stage stage) {
        var light = model.settings().lightProperty();
        var systemDark = Theme.systemIsDark();
        deeds.set(
                Command.THEME,
                Deed.of(() -> model.settings().toggleDark(systemDark.get()))
                        .on(light.map(l -> l == Light.DARK || (l == Light.SYSTEM && systemDark.get()))));
        deeds.set(Command.HELP, Deed.of(model.screens()::toHelp));
        deeds.set(
                Command.KEYS,
                Deed.of(() -> model.screens().toAside(new OfHelp(Optional.of("keys"), Optional.empty()))));
        deeds.set(Command.PREFERENCES, Deed.of(model.screens()::toPreferences));
        deeds.set(Command.LANGUAGE, Deed.of(this::switchLanguage));
        deeds.set(
                Command.FULL_SCREEN,
                Deed.of(() -> stage.setFullScreen(!stage.isFullScreen())).on(stage.fullScreenProperty()));
    }

    private void schemes(Stage stage) {
        model.screens()
                .study()
                .ifPresent(study ->
                        SchemesDialog.open(stage.getScene().getRoot(), model.words(), study.schemes(), choices));
    }

    private void writeNotes() {
        model.notesFiles()
                .ifPresent(files -> choices.toSave(model.words().get("command.write-notes"), files.suggestedName())
                        .ifPresent(files::write));
    }

    private void takeNotes(Stage stage) {
        model.notesFiles()
                .ifPresent(files -> choices.toOpen(model.words().get("command.take-notes")).stream()
                        .findFirst()
                        .ifPresent(file -> files.look(
                                file,
                                look -> NotesPreview.open(
                                        stage.getScene().getRoot(), model.words(), look, () -> files.take(look)))));
    }

    private void importFiles() {
        model.imports().read(choices.toOpen(model.words().get("bar.import.title")));
    }

    private static boolean takesTexts(Screen screen) {
        return screen instanceof OfLibrary || screen instanceof OfImport;
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        var files = clipboard.hasFiles()
                ? clipboard.getFiles().stream().map(File::toPath).toList()
                : List.<Path>of();
        model.imports()
                .paste(new Clip(
                        files, Optional.ofNullable(clipboard.getHtml()), Optional.ofNullable(clipboard.getString())));
    }

    private void importGlossary() {
        choices.toOpen(model.words().get("bar.glossary.title")).stream()
                .findFirst()
                .ifPresent(model.imports()::addGlossary);
    }

    private void addDictionary() {
        model.screens().toDictionaries();
        if (model.screenProperty().get() instanceof OfDictionaries(var dictionaries)) {
            dictionaries.add(choices.toOpen(model.words().get("dictionary.add.title")));
        }
    }

    private void switchLanguage() {
        boolean chinese = model.words().locale().getLanguage().equals("zh");
        model.settings().wordsProperty().set(new Words(chinese ? Locale.UK : Locale.SIMPLIFIED_CHINESE));
    }
}
