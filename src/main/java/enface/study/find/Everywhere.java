package enface.study.find;

import enface.job.Progress;
import enface.language.find.Finder;
import enface.language.find.Query;
import enface.language.fold.Folding;
import enface.language.han.HanSyllables;
import enface.language.han.SyllableTable;
import enface.store.Library;
import enface.store.find.Search.Hit;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Finds sentences in the whole library by what a person typed: those that hold its words, best first, then the Chinese
/// ones that are read so where it is Pinyin.
///
/// Words are found by an index, at once; for Pinyin every Chinese text is read.
public final class Everywhere {

    /// Nobody's name is longer.
    private static final int LONGEST_NAME = 60;
    private static final List<String> CHINESE = List.of("zh", "lzh");

    private final Library library;
    private final Folding folding;
    private final HanSyllables syllables = new SyllableTable();

    public Everywhere(Library library, Folding folding) {
        this.library = library;
        this.folding = folding;
    }

    /// @param language only versions in this language, script and region aside
    /// @param limit at most so many
    /// @param progress may cancel
    public List<Hit> find(String typed, Optional<LanguageTag> language, int limit, Progress progress) {
        var hits = new ArrayList<>(library.search().phrase(folding.words(typed), folding::words, language, limit));
        var known = new HashSet<>(hits);
        if (hits.size() < limit && !typed.isBlank() && typed.length() <= LONGEST_NAME) {
            var named = finder(typed);
            library.search().saidBy(name -> holds(name, named, progress), language, limit).stream()
                    .filter(known::add)
                    .limit(limit - hits.size())
                    .forEach(hits::add);
        }
        var pinyin = Query.pinyin(typed, syllables);
        if (pinyin.isEmpty()) {
            return hits;
        }
        for (var chinese : CHINESE) {
            boolean wanted = language.isEmpty() || language.get().language().equals(chinese);
            if (wanted && hits.size() < limit) {
                library.search().sift(text -> holds(text, pinyin.get(), progress), chinese, limit).stream()
                        .filter(known::add)
                        .limit(limit - hits.size())
                        .forEach(hits::add);
            }
        }
        return hits;
    }

    private static boolean holds(String text, Finder finder, Progress progress) {
        progress.step(0, 1);
        return !finder.find(text).places().isEmpty();
    }

    /// Finds in one text what was typed, as words or as Pinyin.
    Finder finder(String typed) {
        return switch (Query.words(typed, syllables)) {
            case Query.Ready(var finder) -> finder;
            case Query.Faulty _ -> throw new IllegalStateException("words are no pattern");
        };
    }
}
