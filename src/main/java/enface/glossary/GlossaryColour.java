package enface.glossary;

import java.util.List;
import java.util.Locale;

/// What the terms of a glossary are underlined with. Each is seen on the paper of every light.
public enum GlossaryColour {
    GREEN,
    BLUE,
    PLUM,
    RED,
    BROWN,
    OLIVE;

    /// How style sheets and the bundle know it: `term-blue`.
    public String id() {
        return "term-" + name().toLowerCase(Locale.ROOT);
    }

    /// The one that fewest of `others` have, the first of those.
    public static GlossaryColour besides(List<Glossary> others) {
        var best = GREEN;
        long fewest = Long.MAX_VALUE;
        for (var colour : values()) {
            long have = others.stream().filter(g -> g.colour() == colour).count();
            if (have < fewest) {
                best = colour;
                fewest = have;
            }
        }
        return best;
    }
}
