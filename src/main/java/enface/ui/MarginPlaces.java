package enface.ui;

/// Where cards go in a margin: each at the height it wants, or as near to it as the others let it.
///
/// Time and memory grow with the number of cards.
final class MarginPlaces {

    static final double GAP = 10;

    private MarginPlaces() {}

    /// The tops of cards that do not overlap, in the order given. Where they do not all fit, `kept` still does and
    /// the others go on beyond the ends.
    ///
    /// @param wanted the heights they want, in pixels from the top, never falling
    /// @param tall how high each is
    /// @param room how high the margin is
    /// @param kept the card that must be in sight; -1 for none, which keeps the first
    static double[] tops(double[] wanted, double[] tall, double room, int kept) {
        int count = wanted.length;
        double[] tops = new double[count];
        double free = 0;
        for (int i = 0; i < count; i++) {
            tops[i] = Math.max(free, wanted[i]);
            free = tops[i] + tall[i] + GAP;
        }
        double end = room;
        for (int i = count - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - tall[i]);
            end = tops[i] - GAP;
        }
        if (count > 0 && tops[0] < 0) {
            stackRound(tops, wanted, tall, room, Math.max(0, kept));
        }
        return tops;
    }

    private static void stackRound(double[] tops, double[] wanted, double[] tall, double room, int kept) {
        tops[kept] = Math.max(0, Math.min(wanted[kept], room - tall[kept]));
        for (int i = kept + 1; i < tops.length; i++) {
            tops[i] = Math.max(wanted[i], tops[i - 1] + tall[i - 1] + GAP);
        }
        for (int i = kept - 1; i >= 0; i--) {
            tops[i] = Math.min(wanted[i], tops[i + 1] - GAP - tall[i]);
        }
    }
}
