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
import enface.study.Screen.OfNothing;
import enface.study.Screen.OfPreferences;
import enface.study.Screen.OfPrint;
import enface.study.Screen.OfRenderings;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
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
import enface.ui.part.FileChoices;
import enface.ui.part.StatusLine;
import enface.ui.part.Subscriptions;
import enface.ui.part.TaskStrip;
import enface.ui.preference.PreferencesView;
import enface.ui.print.PrintView;
import enface.ui.share.ExportView;
import enface.ui.study.StudyView;
import enface.ui.term.GlossaryImportView;
import enface.ui.term.GlossaryView;
import enface.ui.term.RenderingsView;
import enface.ui.version.VersionKeys;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bar above, the status below, and between them the screen of the moment.
final class MainView extends BorderPane {

    private final WindowModel model;
    private final FileChoices choices;
    private final Deeds deeds;
    private final StatusLine status;
    private final Columns columns;
    private final TopBar bar;

    MainView(WindowModel model, FileChoices choices, TaskStrip tasks, Deeds deeds) {
        this.model = model;
        this.choices = choices;
        this.deeds = deeds;
        status = new StatusLine(model.words(), tasks);
        columns = new Columns(model.settings());
        bar = new TopBar(model.words(), deeds);
        setTop(bar);
        setBottom(new VBox(new MessageBar(model.words(), model.messages()), status));
        Subscriptions.whileShown(this, subscriptions -> {
            subscriptions.add(model.screenProperty().subscribe((_, now) -> show(now)));
            subscriptions.listen(model.works(), (ListChangeListener<WorkEntry>) _ -> sayPlace(this::asListed));
        });
        model.whenElsewhere(this::askElsewhere);
        show(model.screenProperty().get());
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
            case OfNothing _ -> new Region();
            case OfLibrary _ -> new LibraryView(model, choices, new CommandControls(model.words(), deeds), inside);
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
            case OfPrint(var pages) -> new PrintView(model, pages, choices);
            case OfHelp(var page, var section) -> new HelpView(model, page, section);
            case OfPreferences _ -> new PreferencesView(model, choices);
            case OfStudy(var study) -> study(study, inside);
        };
        deeds.show(inside);
        setCenter(view);
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
}
