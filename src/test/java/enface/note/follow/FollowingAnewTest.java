package enface.note.follow;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Anchor;
import enface.note.Anchoring;
import enface.note.Target;
import enface.note.Targets;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Passages of notes in a text that is given anew.
class FollowingAnewTest {

    private static final VersionId VERSION = new VersionId(7);

    /// Paragraphs of sentences that end at a full stop.
    private static VersionText text(List<List<String>> paragraphs) {
        var all = new ArrayList<Paragraph>();
        for (var sentences : paragraphs) {
            var words = String.join(" ", sentences);
            var spans = new ArrayList<TextSpan>();
            int start = 0;
            for (var sentence : sentences) {
                spans.add(new TextSpan(start, start + sentence.length()));
                start += sentence.length() + 1;
            }
            all.add(new Paragraph(Kind.BODY, words, spans));
        }
        return new VersionText(all);
    }

    private static Target follow(VersionText before, VersionText after, TextRange range) {
        var target = Targets.of(before, VERSION, range);
        return new FollowingAnew(before, after, SameSentences.of(before, after)).follow(target);
    }

    @Test
    void aPassageInASentenceThatIsGoneNeverGoesToTheLikeOfIt() {
        var before =
                text(List.of(List.of("The bell rang.", "We came.", "The bell rang again."), List.of("All was still.")));
        var after = text(List.of(List.of("The bell rang.", "We came."), List.of("All was still.")));
        var passage = new TextRange(before.rangeOf(2).from(), before.rangeOf(2).to());
        var followed = follow(before, after, passage);
        assertThat(followed.quote()).isEqualTo("The bell rang again.");
        assertThat(after.segmentAt(followed.range().from())).isNotZero();
    }

    @Test
    void aPassageOverTwoSentencesStaysWhenAParagraphBeginsBetweenThem() {
        var before = text(List.of(List.of("One is here.", "Two is there.", "Three is nowhere.")));
        var after = text(List.of(List.of("One is here."), List.of("Two is there.", "Three is nowhere.")));
        var passage = new TextRange(before.rangeOf(0).from(), before.rangeOf(1).to());
        assertThat(follow(before, after, passage).quote()).isEqualTo("One is here.\nTwo is there.");
    }

    @Test
    void aGapStaysBetweenTheSameSentences() {
        var before = text(List.of(List.of("One is here.", "Two is there.", "Three is nowhere.")));
        var after = text(List.of(List.of("Something new.", "One is here.", "Two is there.", "Three is nowhere.")));
        var gap = Targets.gap(before, VERSION, before.rangeOf(0).to());
        var followed = new FollowingAnew(before, after, SameSentences.of(before, after)).follow(gap);
        assertThat(followed.isGap()).isTrue();
        assertThat(followed.range().from()).isEqualTo(after.rangeOf(1).to());
        assertThat(new Anchoring(after).anchor(followed)).isInstanceOf(Anchor.Exact.class);
    }

    @Test
    void nothingIsLeftOfATextThatHasNoSentences() {
        var before = text(List.of(List.of("One is here.")));
        var followed = follow(before, new VersionText(List.of()), before.rangeOf(0));
        assertThat(followed.quote()).isEqualTo("One is here.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatStaysIsExactAndWhatGoesIsNeverFoundElsewhere(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var sentences = new ArrayList<String>();
            for (int i = 0; i < 30; i++) { // every sentence is there once, and all are like each other
                sentences.add("The " + i + " bells of the town rang in the " + (i * 7 % 31) + " hour.");
            }
            var before = text(List.of(sentences.subList(0, 11), sentences.subList(11, 30)));
            var now = new ArrayList<String>();
            for (var sentence : sentences) {
                int what = random.nextInt(8);
                if (what == 0) {
                    now.add("Nothing " + random.nextInt(1000) + " of the kind was written here.");
                } else if (what == 1) {
                    now.add("New words " + random.nextInt(1000) + " stand here.");
                    now.add(sentence);
                } else if (what > 2) {
                    now.add(sentence);
                }
            }
            if (now.size() < 2) {
                continue;
            }
            var after = text(List.of(now.subList(0, now.size() / 2), now.subList(now.size() / 2, now.size())));
            for (int segment = 0; segment < 30; segment++) {
                var words = sentences.get(segment);
                var followed = follow(before, after, before.rangeOf(segment));
                assertThat(followed.quote()).isEqualTo(words);
                if (now.contains(words)) {
                    assertThat(after.textOf(followed.range())).isEqualTo(words);
                    assertThat(new Anchoring(after).anchor(followed)).isInstanceOf(Anchor.Exact.class);
                } else {
                    var found = after.textOf(followed.range());
                    assertThat(sentences).as("another sentence than " + words).doesNotContain(found);
                }
            }
        }
    }
}
