package enface.ui.type;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/// Which of the system's fonts have Chinese characters of their own; JavaFX does not tell, it draws those that are
/// missing in another font.
final class HanFonts {

    /// Common ones of both forms: a font with all of them is one for Chinese.
    private static final String SAMPLE = "的一是人国國说說这這";

    private static final String LETTERS = "AEMSZaegnz059éüßñ,.;:!?-";

    private static final int SIZE = 12;

    private HanFonts() {}

    /// Those of some families, in their order. The first call reads every font: not for the thread of the window.
    static List<String> of(List<String> families) {
        return families.stream().filter(HanFonts::hasHan).toList();
    }

    /// Those that have Latin letters, which fonts of signs have not; it takes as long.
    static List<String> ofAlphabet(List<String> families) {
        return families.stream()
                .filter(family -> drawn(family, LETTERS) == LETTERS.length())
                .toList();
    }

    private static boolean hasHan(String family) {
        return drawn(family, SAMPLE) >= SAMPLE.length() - 4;
    }

    /// How many of some characters a family has itself; none where there is no such family.
    private static long drawn(String family, String sample) {
        var font = new Font(family, Font.PLAIN, SIZE);
        boolean known = font.getFamily().equalsIgnoreCase(family)
                || font.getFamily(Locale.ENGLISH).equalsIgnoreCase(family); // else another font stands in for it
        return known ? sample.chars().filter(c -> font.canDisplay((char) c)).count() : 0;
    }
}
