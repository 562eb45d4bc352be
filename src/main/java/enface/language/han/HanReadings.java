package enface.language.han;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The commonest Mandarin reading of a Han character, as ICU has it.
///
/// Safe on any thread. The rules are read at the first question, which takes some tenths of a second.
public final class HanReadings implements HanSyllables {

    /// One for all, since to read the rules takes longer than to open a library.
    private static final class Rules {
        static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin");
    }

    private final Map<Integer, String> known = new ConcurrentHashMap<>();

    /// The reading, numbered: `xing2`; empty where there is none.
    public String reading(int codePoint) {
        return known.computeIfAbsent(codePoint, HanReadings::read);
    }

    @Override
    public List<String> of(int codePoint) {
        var reading = reading(codePoint);
        return reading.isEmpty() ? List.of() : List.of(reading);
    }

    private static String read(int codePoint) {
        if (!Character.isIdeographic(codePoint)) {
            return "";
        }
        var sign = Character.toString(codePoint);
        var latin = Rules.TO_LATIN.transliterate(sign).strip();
        return latin.equals(sign) || latin.isEmpty() ? "" : Pinyin.numbered(latin);
    }
}
