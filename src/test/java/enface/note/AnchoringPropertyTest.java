package enface.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is changed in a text, a note stands on its own passage or waits for a person; never on another one.
class AnchoringPropertyTest {

    private static final int ROUNDS = 2_000;

    /// What texts are written of; few words, so that the same ones stand everywhere.
    @SuppressWarnings("ImmutableEnumChecker") // its list is
    enum Writing {
        LATIN("the river and the bread of time we had no bridge nor light for any of them but this", " ", ". "),
        HAN("我 们 的 时 间 和 河 流 没 有 桥 也 没 有 光 给 他 们 人 类", "", "。"),
        ASTRAL("𠮷 𠀋 人 山 𠮷𠀋 河 😀 水 𡈽 木", "", "。");

        private final List<String> words;
        private final String space;
        private final String end;

        Writing(String words, String space, String end) {
            this.words = List.of(words.split(" ", -1));
            this.space = space;
            this.end = end;
        }

        String some(Random random, int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(i == 0 ? "" : random.nextInt(8) == 0 ? end : space)
                        .append(words.get(random.nextInt(words.size())));
            }
            return text.toString();
        }
    }

    /// An edit of a text as one string.
    record Edit(int from, int to, String now) {

        String of(String text) {
            return text.substring(0, from) + now + text.substring(to);
        }

        int shift() {
            return now.length() - (to - from);
        }
    }

    private static VersionText version(String joined) {
        return new VersionText(joined.lines()
                .map(p -> new Paragraph(Paragraph.Kind.BODY, p, List.of(new TextSpan(0, p.length()))))
                .toList());
    }

    private static String text(Writing writing, Random random) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 4 + random.nextInt(5); i++) {
            paragraphs.add(writing.some(random, 20 + random.nextInt(60)));
        }
        return String.join("\n", paragraphs);
    }

    private static TextPlace place(String joined, int at) {
        int paragraph =
                (int) joined.substring(0, at).chars().filter(c -> c == '\n').count();
        return new TextPlace(paragraph, at - joined.lastIndexOf('\n', at - 1) - 1);
    }

    private static TextRange range(String joined, int from, int to) {
        return new TextRange(place(joined, from), place(joined, to));
    }

    /// A position that cuts no character in half and no line break off.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /// A change between two positions, of up to 120 characters.
    private static Edit edit(Writing writing, Random random, String text, int low, int high) {
        int from = whole(text, low + random.nextInt(high - low + 1));
        int to = whole(text, Math.min(high, from + (random.nextBoolean() ? 0 : random.nextInt(60))));
        var now = random.nextInt(3) == 0 ? "" : writing.some(random, 1 + random.nextInt(12));
        return new Edit(Math.max(low, from), Math.max(Math.max(low, from), to), now);
    }

    /// A passage in a random text, and the text with the same passage put in at other places too.
    private record Case(String text, int start, int end, Target target) {}

    private static Case draw(Writing writing, Random random) {
        var plain = text(writing, random);
        int length = Math.min(plain.length() / 3, 2 + random.nextInt(random.nextInt(4) == 0 ? 90 : 30));
        int from = whole(plain, random.nextInt(plain.length() - length));
        int end = whole(plain, from + length);
        if (end == from || plain.substring(from, end).isBlank()) {
            return draw(writing, random);
        }
        var quote = plain.substring(from, end);
        int far = whole(plain, Math.min(plain.length(), end + 40 + random.nextInt(200)));
        var text = plain.substring(0, far) + quote + plain.substring(far); // a lookalike
        return new Case(text, from, end, Targets.of(version(text), new VersionId(1), range(text, from, end)));
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void anEditOutsideLeavesTheNoteExact(Writing writing) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var drawn = draw(writing, random);
            boolean before = random.nextBoolean();
            var edit = before
                    ? edit(writing, random, drawn.text, 0, drawn.start)
                    : edit(writing, random, drawn.text, drawn.end, drawn.text.length());
            var now = edit.of(drawn.text);
            int shift = before ? edit.shift() : 0;
            assertThat(new Anchoring(version(now)).anchor(drawn.target))
                    .as("%d %s %s%n%s%n%s", seed, edit, drawn.target, drawn.text, now)
                    .isEqualTo(new Anchor.Exact(range(now, drawn.start + shift, drawn.end + shift)));
        }
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void anEditInsideMovesTheNoteToItsOwnPlaceOrLeavesItToAPerson(Writing writing) {
        int moved = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var drawn = draw(writing, random);
            int length = drawn.end - drawn.start;
            int from = whole(drawn.text, drawn.start + random.nextInt(length));
            int to = whole(drawn.text, from + random.nextInt(drawn.end - from + 1));
            var edit = new Edit(from, to, random.nextBoolean() ? "" : writing.some(random, 1 + random.nextInt(3)));
            var now = edit.of(drawn.text);
            if (now.equals(drawn.text)) {
                continue;
            }
            var anchor = new Anchoring(version(now)).anchor(drawn.target);
            var own = range(now, drawn.start, Math.max(drawn.start, drawn.end + edit.shift()));
            var found = switch (anchor) {
                case Anchor.Exact(var range) -> range;
                case Anchor.Moved(var range, double score) -> {
                    assertThat(score).isBetween(Anchoring.SURE, 1.0);
                    moved++;
                    yield range;
                }
                case Anchor.Orphaned() -> own;
            };
            assertThat(found.overlaps(own)
                            || found.from().equals(own.from()) // of two alike one was taken out
                            || found.to().equals(own.from()))
                    .as("%d %s %s -> %s%n%s%n%s", seed, edit, drawn.target, anchor, drawn.text, now)
                    .isTrue();
        }
        assertThat(moved).as("not all is left to a person").isGreaterThan(ROUNDS / 10);
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void whatWasTakenOutIsNeverFoundElsewhere(Writing writing) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var drawn = draw(writing, random);
            int from = whole(drawn.text, Math.max(0, drawn.start - random.nextInt(10)));
            int to = whole(drawn.text, Math.min(drawn.text.length(), drawn.end + random.nextInt(10)));
            var now = new Edit(from, to, random.nextBoolean() ? "" : writing.some(random, 4)).of(drawn.text);
            var anchor = new Anchoring(version(now)).anchor(drawn.target);
            boolean atHome = anchor instanceof Anchor.Exact(var range)
                    && Math.abs(offset(now, range.from()) - drawn.start) <= drawn.end - drawn.start + 10;
            boolean near = anchor instanceof Anchor.Moved moved
                    && Math.abs(offset(now, moved.range().from()) - drawn.start) <= drawn.end - drawn.start + 10;
            assertThat(anchor instanceof Anchor.Orphaned || atHome || near)
                    .as("%d %s -> %s%n%s%n%s", seed, drawn.target, anchor, drawn.text, now)
                    .isTrue();
        }
    }

    private static int offset(String joined, TextPlace place) {
        int at = 0;
        for (int i = 0; i < place.paragraph(); i++) {
            at = joined.indexOf('\n', at) + 1;
        }
        return at + place.offset();
    }

    @ParameterizedTest
    @EnumSource(Writing.class)
    void aGapStaysBetweenItsSentences(Writing writing) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            var random = new Random(seed);
            var text = text(writing, random);
            int line = text.indexOf('\n');
            var target = Targets.gap(version(text), new VersionId(1), place(text, line));
            var edit = edit(writing, random, text, line + 1, text.length());
            var now = edit.of(text);
            assertThat(new Anchoring(version(now)).anchor(target)).isEqualTo(new Anchor.Exact(range(now, line, line)));
            var earlier = edit(writing, random, text, 0, line - 1);
            now = earlier.of(text);
            int at = line + earlier.shift();
            assertThat(new Anchoring(version(now)).anchor(target)).isEqualTo(new Anchor.Exact(range(now, at, at)));
        }
    }
}
