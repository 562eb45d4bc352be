package enface.ui.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cover of a work: its title, a rule, and the languages it is in. Nothing but type.
final class WorkCover extends VBox {

    /// So many languages stand on a cover; of more, how many there are.
    private static final int LANGUAGES = 3;

    WorkCover(Words words, WorkEntry work) {
        var title = Controls.label(WorkCell.title(words, work), "cover-title");
        title.setWrapText(true);
        title.setMinHeight(0);
        var rule = Controls.withClass(new Region(), "cover-rule");
        rule.setMaxWidth(USE_PREF_SIZE);
        var languages = Controls.label(languages(work), "cover-languages");
        var above = new Region();
        var below = new Region();
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.PARENT);
        getStyleClass().add("cover");
        getChildren().addAll(above, title, below, rule, languages);
    }

    private static String languages(WorkEntry work) {
        var all =
                work.versions().stream().map(VersionEntry::language).distinct().toList();
        return all.size() > LANGUAGES
                ? all.stream().limit(LANGUAGES - 1).map(WorkCover::sign).collect(Collectors.joining(" · ")) + " · +"
                        + (all.size() - LANGUAGES + 1)
                : all.stream().map(WorkCover::sign).collect(Collectors.joining(" · "));
    }

    /// How a language signs: the first sign of its name where that is a word by itself, else its letters.
    private static String sign(LanguageTag language) {
        if (language.language().equals("zh")) {
            return language.equals(LanguageTag.TRADITIONAL_CHINESE) ? "繁" : "中";
        }
        return language.language().equals("ja") ? "日" : language.language().toUpperCase(Locale.ROOT);
    }
}
