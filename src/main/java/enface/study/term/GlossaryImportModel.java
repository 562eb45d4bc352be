package enface.study.term;

import enface.glossary.file.ColumnHead;
import enface.glossary.file.ColumnHead.Part;
import enface.glossary.file.ColumnHead.Said;
import enface.glossary.file.ColumnHead.Terms;
import enface.glossary.file.ColumnHead.Unknown;
import enface.glossary.file.GlossaryContent.OfTable;
import enface.glossary.file.GlossaryDraft;
import enface.study.act.Tasks;
import enface.study.term.GlossaryFiles.Looked;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A table on its way into a glossary, of which a person says what its columns hold; nothing of it is stored before
/// they agree.
///
/// On the thread of the window only; what the table makes is reckoned beside it.
public final class GlossaryImportModel {

    private final Tasks tasks;
    private final List<LanguageTag> languages;
    private final Consumer<Looked> add;
    private final ReadOnlyObjectWrapper<OfTable> table;
    private final ReadOnlyObjectWrapper<Optional<GlossaryDraft>> draft =
            new ReadOnlyObjectWrapper<>(this, "draft", Optional.empty());
    private Looked looked;

    /// @param languages those of the works, which are offered first
    /// @param add stores what was agreed to
    public GlossaryImportModel(
            Looked looked, OfTable table, List<LanguageTag> languages, Tasks tasks, Consumer<Looked> add) {
        this.looked = looked;
        this.table = new ReadOnlyObjectWrapper<>(this, "table", table);
        this.languages = List.copyOf(languages);
        this.tasks = tasks;
        this.add = add;
        reckon();
    }

    /// The table, as it is explained now.
    public ReadOnlyObjectProperty<OfTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// What it makes so; nothing while that is reckoned.
    public ReadOnlyObjectProperty<Optional<GlossaryDraft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public String file() {
        return looked.file();
    }

    public String name() {
        return looked.name();
    }

    /// What a column may hold: terms of a language, whatever else is written down of an entry, or nothing.
    public List<ColumnHead> choices() {
        var tags = new LinkedHashSet<LanguageTag>();
        table.get().columns().forEach(c -> {
            if (c instanceof Terms(var language, var _)) {
                tags.add(language);
            }
        });
        tags.addAll(languages);
        Stream.of("en", "zh-Hans", "zh-Hant", "zh", "de", "fr", "es", "ru", "ja", "ko", "it", "pt", "ar")
                .map(LanguageTag::new)
                .forEach(tags::add);
        Stream.of(Locale.getISOLanguages()).map(LanguageTag::new).forEach(tags::add);
        var choices = new ArrayList<ColumnHead>();
        choices.add(new Unknown(""));
        Stream.of(Part.values()).map(Said::new).forEach(choices::add);
        tags.forEach(t -> choices.add(new Terms(t, Optional.empty())));
        return choices;
    }

    /// Says what a column holds.
    public void setColumn(int number, ColumnHead head) {
        var columns = new ArrayList<>(table.get().columns());
        while (columns.size() <= number) {
            columns.add(new Unknown(""));
        }
        if (!columns.get(number).equals(head)) {
            columns.set(number, head);
            explain(table.get().with(table.get().headed(), columns));
        }
    }

    /// Says whether the first row tells what the columns are.
    public void setHeaded(boolean headed) {
        if (headed != table.get().headed()) {
            explain(table.get().with(headed, table.get().columns()));
        }
    }

    private void explain(OfTable now) {
        table.set(now);
        reckon();
    }

    private void reckon() {
        var now = table.get();
        draft.set(Optional.empty());
        tasks.runUnseen(_ -> now.draft(looked.name()), made -> {
            if (now.equals(table.get())) {
                draft.set(Optional.of(made));
            }
        });
    }

    /// Stores it under a name.
    public void accept(String name) {
        looked = looked.with(name, table.get());
        add.accept(looked);
    }
}
