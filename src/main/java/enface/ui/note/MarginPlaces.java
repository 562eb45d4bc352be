package enface.ui.note;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Where cards go in a margin: each at the height it wants, or as near to it as the others let it.
///
/// Time and memory grow with the number of cards.
final class MarginPlaces {

    static final double GAP = 10;

    /// No card is as low as this.
    private static final double LOWEST = 40;

    private MarginPlaces() {}

    /// The tops of the cards in sight, by their numbers, as [#tops] has them. Where there are more than can stand in
    /// the margin, only those are asked for their height that do; so there are never more than fit.
    ///
    /// @param wanted the heights they want, in pixels from the top, never falling
    /// @param tall how high a card is; asked for those that may be in sight
    static NavigableMap<Integer, Double> inSight(double[] wanted, IntToDoubleFunction tall, double room, int kept) {
        var tops = new TreeMap<Integer, Double>();
        if (wanted.length * (LOWEST + GAP) > room + LOWEST) {
            stackInSight(tops, wanted, tall, room, Math.max(0, kept));
            return tops;
        }
        double[] heights = IntStream.range(0, wanted.length).mapToDouble(tall).toArray();
        double[] all = tops(wanted, heights, room, kept);
        for (int i = 0; i < all.length; i++) {
            if (i == kept || (all[i] < room && all[i] + heights[i] > 0)) {
                tops.put(i, all[i]);
            }
        }
        return tops;
    }

    private static void stackInSight(
            NavigableMap<Integer, Double> tops, double[] wanted, IntToDoubleFunction tall, double room, int kept) {
        double height = tall.applyAsDouble(kept);
        double top = Math.max(0, Math.min(wanted[kept], room - height));
        tops.put(kept, top);
        double free = top + height + GAP;
        for (int i = kept + 1; i < wanted.length && Math.max(wanted[i], free) < room; i++) {
            double at = Math.max(wanted[i], free);
            tops.put(i, at);
            free = at + tall.applyAsDouble(i) + GAP;
        }
        double end = top - GAP;
        for (int i = kept - 1; i >= 0 && end > 0; i--) {
            height = tall.applyAsDouble(i);
            double at = Math.min(wanted[i], end - height);
            tops.put(i, at);
            end = at - GAP;
        }
    }

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
