package enface;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What chance gives, the same for the same seed on every machine.
///
/// A small seed gives little: the first seed that fails a test is as good as the smallest case.
public final class Chance {

    private static final int FULL = 60;

    private final int seed;
    private final Random random;

    private Chance(int seed) {
        this.seed = seed;
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /// The arguments of a parameterised test.
    public static Stream<Chance> times(int count) {
        return IntStream.range(0, count).mapToObj(Chance::new);
    }

    /// A number from nothing to the given one, both among them.
    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// A few things, as many as the seed allows and never more than the given number.
    public <T> List<T> some(int most, Supplier<T> thing) {
        int count = upTo(Math.min(most, most * (seed + 10) / FULL));
        return Stream.generate(thing).limit(count).toList();
    }

    /// Any UTF-16 at all: letters, controls, halves of a pair.
    public String anySigns(int most) {
        var signs = new StringBuilder();
        for (int range : some(most, () -> upTo(3))) {
            signs.append((char)
                    switch (range) {
                        case 0 -> random.nextInt(0x20, 0x7F);
                        case 1 -> random.nextInt(0x4E00, 0x9FFF);
                        case 2 -> random.nextInt(0xD800, 0xE000);
                        default -> random.nextInt(0x10000);
                    });
        }
        return signs.toString();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
