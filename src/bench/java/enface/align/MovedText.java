package enface.align;

import enface.align.Gold.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// A text of whose target two passages stand elsewhere.
///
/// @param moved those of its links that belong to the passages
record MovedText(MadeText text, Set<Link> moved) {

    private static final int PASSAGES = 2;
    private static final int LONGEST = 8;
    private static final int LEAST_FAR = 5;
    private static final int FARTHEST = 50;

    /// Moves passages of 1 to 8 links by 5 to 50 links, backward or forward.
    static MovedText of(MadeText text, Random random) {
        var order =
                new ArrayList<>(IntStream.range(0, text.gold().size()).boxed().toList());
        var moved = new HashSet<Integer>();
        for (int passage = 0; passage < PASSAGES; passage++) {
            int size = random.nextInt(1, LONGEST + 1);
            int far = random.nextInt(LEAST_FAR, FARTHEST + 1) * (random.nextBoolean() ? 1 : -1);
            int from = random.nextInt(order.size() - size);
            var links = order.subList(from, from + size);
            int to = Math.clamp(from + far, 0, order.size() - size);
            if (Math.abs(to - from) >= LEAST_FAR && links.stream().noneMatch(moved::contains)) {
                var taken = List.copyOf(links);
                links.clear();
                order.addAll(to, taken);
                moved.addAll(taken);
            }
        }
        return laid(text, order, moved);
    }

    private static MovedText laid(MadeText text, List<Integer> order, Set<Integer> moved) {
        var target = new ArrayList<String>();
        var gold = new ArrayList<>(text.gold());
        for (int number : order) {
            var link = text.gold().get(number);
            int from = target.size();
            link.target().forEach(id -> target.add(text.target().get(id)));
            gold.set(
                    number,
                    new Link(
                            link.source(),
                            IntStream.range(from, target.size()).boxed().toList()));
        }
        var joined = new HashSet<Link>();
        moved.stream().map(gold::get).filter(link -> !link.isGap()).forEach(joined::add);
        return new MovedText(new MadeText(text.source(), target, gold), joined);
    }
}
