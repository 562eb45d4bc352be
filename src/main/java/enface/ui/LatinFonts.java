package enface.ui;

import java.util.List;

/// Which of the system's fonts have Latin letters of their own: those for signs, or for another script alone, do not.
final class LatinFonts {

    private static final String SAMPLE = "AEMSZaegnz059éüßñ,.;:!?-";

    private LatinFonts() {}

    /// Those of some families, in their order. The first call reads every font: not for the thread of the window.
    static List<String> of(List<String> families) {
        return families.stream()
                .filter(family -> HanFonts.drawn(family, SAMPLE) == SAMPLE.length())
                .toList();
    }
}
