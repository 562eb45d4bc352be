package enface.ui.card;

import enface.glossary.Glossary;
import enface.language.cut.Words;
import enface.note.Category;
import enface.note.Note;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What cards can be made of: the terms of each glossary, the notes of each category.
final class CardSources extends ContextMenu {

    private final WindowModel window;
    private final Words words;

    CardSources(WindowModel window) {
        this.window = window;
        words = window.words();
        setId("card-sources");
        var study = window.screens().behind();
        var glossaries = study.map(s -> s.termsProperty().get().glossaries())
                .orElseGet(() -> window.glossaries().glossariesProperty().get());
        glossaries.stream()
                .filter(g -> !g.concepts().isEmpty())
                .forEach(g -> getItems().add(of(g, study.isPresent())));
        study.ifPresent(this::addNotes);
        if (getItems().isEmpty()) {
            var none = new MenuItem(words.get("card.sources.none"));
            none.setDisable(true);
            getItems().add(none);
        }
    }

    private MenuItem of(Glossary glossary, boolean inWork) {
        var name = words.get(
                inWork ? "card.sources.terms" : "card.sources.all-terms",
                glossary.name(),
                glossary.concepts().size());
        return item(
                "cards-of-glossary-" + glossary.id().value(),
                name,
                () -> window.vocabulary()
                        .collecting()
                        .terms(glossary.concepts(), LanguageTag.forLocale(words.locale())));
    }

    private void addNotes(StudyModel study) {
        List<Note> notes =
                study.notes().notes().stream().filter(n -> !n.isOnWork()).toList();
        var byCategory = notes.stream().collect(Collectors.groupingBy(Note::category, Collectors.toList()));
        if (!byCategory.isEmpty() && !getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        byCategory.forEach((key, of) -> {
            var category = Optional.of(key)
                    .filter(k -> !k.isEmpty())
                    .flatMap(study.schemes().schemes()::category)
                    .map((Category c) -> c.name(words.locale()))
                    .orElse(words.get("card.sources.no-category"));
            getItems()
                    .add(item(
                            "cards-of-notes-" + (key.isEmpty() ? "none" : key),
                            words.get("card.sources.notes", category, of.size()),
                            () -> window.vocabulary().collecting().notes(of)));
        });
    }

    private static MenuItem item(String id, String name, Runnable deed) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
