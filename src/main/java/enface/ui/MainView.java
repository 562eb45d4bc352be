package enface.ui;

import enface.command.Deeds;
import enface.store.work.WorkEntry;
import enface.study.Screen;
import enface.study.Screen.OfCandidates;
import enface.study.Screen.OfCards;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfExport;
import enface.study.Screen.OfGlossary;
import enface.study.Screen.OfGlossaryImport;
import enface.study.Screen.OfHelp;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfPreferences;
import enface.study.Screen.OfRenderings;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.act.Messages.Message;
import enface.text.LanguageTag;
import enface.text.Work;
import enface.ui.candidate.CandidatesView;
import enface.ui.card.CardsView;
import enface.ui.command.CommandControls;
import enface.ui.dictionary.DictionariesView;
import enface.ui.help.HelpView;
import enface.ui.importing.ImportView;
import enface.ui.library.LibraryView;
import enface.ui.part.Columns;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.StatusLine;
import enface.ui.part.Subscriptions;
import enface.ui.part.TaskStrip;
import enface.ui.preference.PreferencesView;
import enface.ui.share.ExportView;
import enface.ui.study.StudyView;
import enface.ui.term.GlossaryImportView;
import enface.ui.term.GlossaryView;
import enface.ui.term.RenderingsView;
import enface.ui.version.VersionKeys;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// The bar above, the status below, and between them the screen of the moment.
final class MainView extends BorderPane {

    private final WindowModel model;
    private final FileChoices choices;
    private final Deeds deeds;
    private final StatusLine status;
    private final Columns columns;
    private final TopBar bar;
    private final NotificationPane notes = new NotificationPane();
    private final AboveMessages above = new AboveMessages(notes);

    MainView(WindowModel model, FileChoices choices, TaskStrip tasks, Deeds deeds) {
        this.model = model;
        this.choices = choices;
        this.deeds = deeds;
        status = new StatusLine(model.words(), tasks);
        columns = new Columns(model.settings());
        bar = new TopBar(model.words(), deeds);
        notes.setId("messages");
        notes.setShowFromTop(false);
        notes.setCloseButtonVisible(true);
        notes.setOnHidden(_ -> putAway());
        notes.setFocusTraversable(false); // only what is in it has anything to do with keys
        notes.skinProperty().addListener(_ -> {
            nameCloseButton();
            leaveToItsParts(notes.getContent());
        });
        notes.setContent(above);
        setTop(bar);
        setCenter(notes);
        setBottom(status);
        Subscriptions.whileShown(this, subscriptions -> {
            subscriptions.add(model.screenProperty().subscribe((_, now) -> show(now)));
            subscriptions.listen(model.works(), (ListChangeListener<WorkEntry>) _ -> sayPlace(this::asListed));
            subscriptions.add(model.messages().messageProperty().subscribe((_, now) -> tell(now)));
        });
        model.whenElsewhere(this::askElsewhere);
        show(model.screenProperty().get());
        tell(model.messages().messageProperty().get());
    }

    private StudyView study(StudyModel study, Deeds inside) {
        var view = new StudyView(model, study, status, columns, inside);
        new VersionKeys(model, study, view, view::lastClicked, choices).offer(inside);
        return view;
    }

    private void show(Screen screen) {
        status.clear();
        var inside = new Deeds();
        Region view = switch (screen) {
            case OfLibrary _ -> new LibraryView(model, new CommandControls(model.words(), deeds), inside);
            case OfImport(var imported) -> new ImportView(model, imported);
            case OfDictionaries(var dictionaries) ->
                new DictionariesView(model, dictionaries, new CommandControls(model.words(), deeds), inside);
            case OfGlossary(var concepts) ->
                new GlossaryView(model, concepts, choices, new CommandControls(model.words(), deeds), inside);
            case OfCandidates(var candidates) ->
                new CandidatesView(model, candidates, new CommandControls(model.words(), deeds), inside);
            case OfCards(var review) ->
                new CardsView(model, review, choices, new CommandControls(model.words(), deeds), inside);
            case OfGlossaryImport(var table) -> new GlossaryImportView(model, table);
            case OfRenderings(var renderings) -> new RenderingsView(model, renderings);
            case OfExport(var export) -> new ExportView(model, export, choices);
            case OfHelp(var page, var section) -> new HelpView(model, page, section);
            case OfPreferences _ -> new PreferencesView(model, choices);
            case OfStudy(var study) -> study(study, inside);
        };
        deeds.show(inside);
        above.show(view, view instanceof StudyView study ? study::isPractised : () -> true);
        leaveToItsParts(view);
        sayPlace(work -> work);
    }

    /// Says what is open.
    ///
    /// @param known the work as it is known by now
    private void sayPlace(UnaryOperator<Work> known) {
        var reader = LanguageTag.forLocale(model.words().locale());
        bar.setPlace(
                model.screenProperty().get() instanceof OfStudy(var study)
                        ? known.apply(study.work().work()).title(reader)
                        : "");
    }

    /// Others may call a work something else, which the list of works tells.
    private Work asListed(Work work) {
        return model.works().stream()
                .filter(entry -> entry.id().equals(work.id()))
                .findFirst()
                .map(entry -> new Work(work.id(), entry.metadata(), work.versions()))
                .orElse(work);
    }

    private void askElsewhere() {
        var name = String.valueOf(model.desk().library().file().getFileName());
        choices.toSave(model.words().get("library.elsewhere.title"), name).ifPresent(model.place()::saveElsewhere);
    }

    /// ControlsFX brings the keys to what it holds, where nobody would see them.
    private static void leaveToItsParts(Node view) {
        view.setFocusTraversable(false);
    }

    /// ControlsFX leaves its button without a name.
    private void nameCloseButton() {
        if (notes.lookup(".close-button") instanceof Button close) {
            Controls.named(close, "close-message", model.words().get("messages.close"));
        }
    }

    /// A message closed by the person is closed for the model too.
    private void putAway() {
        if (!notes.isShowing() && model.messages().messageProperty().get().isPresent()) {
            model.messages().putAway();
        }
    }

    private void tell(Optional<Message> message) {
        if (message.isEmpty()) {
            notes.hide();
            return;
        }
        notes.getStyleClass().remove("problem");
        if (message.get().problem()) {
            notes.getStyleClass().add("problem");
        }
        notes.setText(message.get().text());
        notes.getActions()
                .setAll(message.get().offer().stream()
                        .map(offer ->
                                new Action(offer.name(), _ -> model.messages().take(offer)))
                        .toList());
        notes.show();
    }
}
