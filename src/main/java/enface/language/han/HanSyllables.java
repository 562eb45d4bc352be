package enface.language.han;

import java.util.List;

/// How a Han character may be read.
public interface HanSyllables {

    /// All readings of a character, numbered and in small letters: `xing2`, `hang2`; none where it has no reading.
    List<String> of(int codePoint);

    /// Whether any character may be read so, the tone aside: `xing`; `v` is ü.
    default boolean hasSyllable(String letters) {
        return true;
    }
}
