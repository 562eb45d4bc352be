package enface.language.find;

import enface.language.han.HanSyllables;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Optional;

/// Finds Han characters by how they are read: `renlei`, `ren2lei4`, `rén lèi` find 人类.
///
/// ü may be typed as a keyboard has it: `v`, `u:`, and plain `u` in `lue` and `nue`, which are nothing else.
/// Any reading that a character has will do, whatever it is where it stands; syllables are whole. A tone left out, or
/// the fifth, is any tone. Costs time about linear in the text.
final class PinyinFinder implements Finder {

    private final PinyinQuery query;
    private final HanSyllables syllables;

    private PinyinFinder(PinyinQuery query, HanSyllables syllables) {
        this.query = query;
        this.syllables = syllables;
    }

    /// Nothing where what was typed cannot be Pinyin.
    static Optional<Finder> of(String typed, HanSyllables syllables) {
        return PinyinQuery.of(typed)
                .filter(query -> query.isCutInto(syllables))
                .map(query -> new PinyinFinder(query, syllables));
    }

    @Override
    public Hits find(String text) {
        var places = new ArrayList<TextSpan>();
        int at = 0;
        while (at < text.length()) {
            int end = endOf(text, at, 0);
            if (end > at) {
                places.add(new TextSpan(at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return new Hits(places, true);
    }

    /// Where the characters end that are read as the query is from `letter` on; -1 where they are not.
    private int endOf(String text, int at, int letter) {
        if (letter == query.length()) {
            return at;
        }
        if (at == text.length()) {
            return -1;
        }
        int point = text.codePointAt(at);
        if (!Character.isIdeographic(point)) {
            return -1;
        }
        for (var syllable : syllables.of(point)) {
            if (query.hasSyllable(syllable, letter)) {
                int end = endOf(text, at + Character.charCount(point), letter + syllable.length() - 1);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }
}
