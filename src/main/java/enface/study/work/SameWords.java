package enface.study.work;

import enface.store.Library;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.WorkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A work of the library by its title and the words of its versions, however their paragraphs and sentences lie: a Word
/// document has its rows as paragraphs.
///
/// Reads the texts of works with the same title alone.
public final class SameWords {

    private final Library library;

    public SameWords(Library library) {
        this.library = library;
    }

    /// The work that has all of these texts, each as a version of its own.
    ///
    /// @param languages of the texts, in their order
    public Optional<WorkId> find(Metadata about, List<LanguageTag> languages, List<VersionText> texts) {
        var titles = titles(about);
        return library.works().list().stream()
                .filter(entry -> !Collections.disjoint(titles, titles(entry.metadata())))
                .filter(entry -> entry.versions().size() >= texts.size())
                .flatMap(entry -> library.works().load(entry.id()).stream())
                .filter(work -> has(work, languages, texts))
                .map(Work::id)
                .findFirst();
    }

    private static Set<String> titles(Metadata about) {
        return about.of(Field.TITLE).values().stream()
                .map(SameWords::letters)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean has(Work work, List<LanguageTag> languages, List<VersionText> texts) {
        var left = new ArrayList<>(work.versions());
        for (int i = 0; i < texts.size(); i++) {
            var language = languages.get(i);
            var words = letters(texts.get(i));
            var same = left.stream()
                    .filter(v -> v.language().sameLanguage(language))
                    .filter(v -> letters(v.text()).equals(words))
                    .findFirst();
            if (words.isEmpty() || same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }

    private static String letters(VersionText text) {
        return text.paragraphs().stream().map(p -> letters(p.text())).collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
