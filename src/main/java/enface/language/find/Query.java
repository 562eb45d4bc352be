package enface.language.find;

import enface.language.han.HanSyllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/// What a person typed to be found, understood or not.
public sealed interface Query {

    /// It can be looked for.
    record Ready(Finder finder) implements Query {}

    /// It is no good pattern.
    ///
    /// @param at where it goes wrong, an offset in what was typed, at most its length
    record Faulty(int at) implements Query {}

    /// Looks for words as they are typed, case, width, accents and the forms of Han characters aside; Latin letters
    /// that are Pinyin, with tones or without, find Han characters as well. Blank finds nothing.
    static Query words(String typed, HanSyllables syllables) {
        var finders = new ArrayList<Finder>();
        finders.add(new FoldedFinder(typed));
        PinyinFinder.of(typed, syllables).ifPresent(finders::add);
        return new Ready(finders.size() == 1 ? finders.getFirst() : new EitherFinder(List.copyOf(finders)));
    }

    /// Looks for Han characters alone by how they are read; nothing where what was typed cannot be Pinyin.
    static Optional<Finder> pinyin(String typed, HanSyllables syllables) {
        return PinyinFinder.of(typed, syllables);
    }

    /// Looks for a regular expression of Java, case, width and the forms of Han characters aside.
    static Query pattern(String typed) {
        try {
            return new Ready(new PatternFinder(typed));
        } catch (PatternSyntaxException e) {
            return new Faulty(Math.clamp(e.getIndex(), 0, typed.length()));
        }
    }
}
