package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.match.WordEdges;
import enface.text.TextSpan;
import java.util.List;

/// Tells where a term stands in Chinese and where only its characters do, by the likeliest cut of the text into words.
///
/// One character within a longer word is a piece of that (人 in 人民). Several are a word wherever they lie within a
/// longer one (发展 in 发展中国家), and a piece where one of their ends belongs to the word beside them (国家 in
/// 中国|家庭).
///
/// Safe on any thread where the dictionary is. Costs time in proportion to the longest word.
public final class HanWords implements WordEdges {

    /// So far the text around a place has a say in how it is cut, in UTF-16 units.
    private static final int AROUND = 16;

    private static final String NUMBERS = "一二三四五六七八九十百千两几半每";

    private final WordPath path;
    private final WordFrequencies frequencies = new WordFrequencies();

    public HanWords(Dictionary dictionary) {
        path = new WordPath(new DictionaryWords(dictionary));
    }

    @Override
    public boolean tears(String text, TextSpan piece) {
        if (!piece.of(text).codePoints().allMatch(Character::isIdeographic)) {
            return false;
        }
        int from = edge(text, Math.max(0, piece.start() - AROUND));
        int to = edge(text, Math.min(text.length(), piece.end() + AROUND));
        var words = path.cut(text.substring(from, to)).stream()
                .map(w -> new TextSpan(w.start() + from, w.end() + from))
                .filter(piece::overlaps)
                .toList();
        if (text.codePointCount(piece.start(), piece.end()) == 1) {
            return words.stream().anyMatch(w -> w.length() > piece.length() && !isObject(w.of(text), w, piece));
        }
        return words.size() > 1 && reachesOut(words, piece);
    }

    /// Not in the middle of a surrogate pair.
    private static int edge(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /// Whether a character is the thing that the verb before it is done to, and the two a word for no more than that:
    /// 看书, or a measure after its number: 三天.
    private boolean isObject(String word, TextSpan place, TextSpan piece) {
        if (place.end() != piece.end()) {
            return false;
        }
        var before = word.substring(0, word.length() - piece.length());
        boolean isCounted = before.codePoints().allMatch(c -> NUMBERS.indexOf(c) >= 0);
        boolean isDone = tag(before).startsWith("v")
                && tag(word.substring(before.length())).startsWith("n")
                && tag(word).startsWith("v");
        return isCounted || isDone;
    }

    private String tag(String word) {
        return frequencies.of(word).tag();
    }

    private static boolean reachesOut(List<TextSpan> words, TextSpan piece) {
        return words.getFirst().start() < piece.start() || words.getLast().end() > piece.end();
    }
}
