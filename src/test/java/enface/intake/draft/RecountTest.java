package enface.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecountTest {

    /// Three rows: 1-1 confirmed, 2-1, 1-2.
    private static Pairing segments() {
        var beads = List.of(
                bead(0, 1, 0, 1, Status.CONFIRMED),
                bead(1, 3, 1, 2, Status.PROPOSED),
                bead(3, 4, 2, 4, Status.CONFIRMED));
        return new Pairing.Builder(2)
                .add(1, 1)
                .add(2, 1)
                .add(1, 2)
                .ofSegments(List.of(Optional.empty(), Optional.of(beads)));
    }

    private static Bead bead(int from, int to, int otherFrom, int otherTo, Status status) {
        return new Bead(new SegmentRange(from, to), new SegmentRange(otherFrom, otherTo), 0.9, status);
    }

    private static List<String> beads(Pairing pairing) {
        return pairing.beads(1).orElseThrow().stream()
                .map(b -> b.source().size() + "-" + b.target().size() + " " + b.status())
                .toList();
    }

    @Test
    void nothingChangedIsTheSame() {
        var same = new Recount(segments()).done();
        assertThat(same.beads(1)).isEqualTo(segments().beads(1));
        assertThat(same.isOfSegments()).isTrue();
    }

    @Test
    void whatGoesIsTakenOutOfItsBeadAndOnlyThatIsConfirmedNoMore() {
        var recount = new Recount(segments());
        recount.go(1, 2, 2);
        recount.go(0, 1, 1);
        var done = recount.done();
        assertThat(beads(done)).containsExactly("1-1 CONFIRMED", "1-1 PROPOSED", "1-0 PROPOSED");
        assertThat(new Alignment(3, 2, done.beads(1).orElseThrow()).beads()).hasSize(3);
    }

    @Test
    void whatComesBetweenStandsAloneAndWhatComesInsideGoesWithItsBead() {
        var recount = new Recount(segments());
        recount.come(0, 1, 2);
        recount.come(0, 2, 1);
        recount.come(1, 4, 3);
        var done = recount.done();
        assertThat(beads(done))
                .containsExactly("1-1 CONFIRMED", "2-0 PROPOSED", "3-1 PROPOSED", "1-2 CONFIRMED", "0-3 PROPOSED");
        assertThat(new Alignment(7, 7, done.beads(1).orElseThrow()).beads()).hasSize(5);
        assertThat(done.of(done.size() - 1, 0).to()).isEqualTo(7);
        assertThat(done.of(done.size() - 1, 1).to()).isEqualTo(7);
    }

    @Test
    void whatComesBeforeAGapIsToldOnce() {
        var beads = List.of(
                bead(0, 1, 0, 0, Status.PROPOSED),
                bead(1, 1, 0, 1, Status.PROPOSED),
                bead(1, 2, 1, 2, Status.PROPOSED));
        var pairing = new Pairing.Builder(2).add(2, 2).ofSegments(List.of(Optional.empty(), Optional.of(beads)));
        var recount = new Recount(pairing);
        recount.come(0, 1, 1);
        recount.come(1, 0, 1);
        assertThat(new Alignment(3, 3, recount.done().beads(1).orElseThrow()).beads())
                .hasSize(5);
    }

    @Test
    void anEmptyPairingStaysEmpty() {
        var recount = new Recount(Pairing.NONE);
        recount.go(0, 0, 1);
        recount.come(0, 0, 1);
        assertThat(recount.done().isEmpty()).isTrue();
    }
}
