package enface.ui.type;

import java.awt.Font;
import java.util.List;

/// Which of the system's fonts have Chinese characters of their own; JavaFX does not tell, it draws those that are
/// missing in another font.
final class HanFonts {

    /// Common ones of both forms: a font with all of them is one for Chinese.
    private static final String SAMPLE = "的一是人国國说說这這";

    private static final int SIZE = 12;

    private HanFonts() {}

    /// Those of some families, in their order. The first call reads every font: not for the thread of the window.
    static List<String> of(List<String> families) {
        return families.stream().filter(HanFonts::hasHan).toList();
    }

    private static boolean hasHan(String family) {
        var font = new Font(family, Font.PLAIN, SIZE);
        boolean known = font.getFamily().equalsIgnoreCase(family); // else another font stands in for it
        return known && SAMPLE.chars().filter(c -> font.canDisplay((char) c)).count() >= SAMPLE.length() - 4;
    }
}
