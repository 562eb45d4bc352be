package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.Report;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Holds a draft to its account: every character of its files is in a paragraph, in the metadata, or left out with a
/// reason that somebody chose.
public final class DraftAccount {

    private DraftAccount() {}

    public static void assertComplete(Draft draft) {
        for (var file : draft.files()) {
            var covered = new BitSet();
            var placed = new StringBuilder(file.text()); // without what was left out, which may stand in a title
            for (var left : draft.report().leftOut()) {
                if (left.place().file().equals(file.name())) {
                    assertThat(left.reason()).as(left.text()).isNotEqualTo(Report.LeftOut.Reason.UNPLACED);
                    assertThat(left.span().of(file.text())).isEqualTo(left.text());
                    covered.set(left.span().start(), left.span().end());
                    for (int i = left.span().start(); i < left.span().end(); i++) {
                        placed.setCharAt(i, ' ');
                    }
                }
            }
            draft.works().stream()
                    .flatMap(w -> w.versions().stream())
                    .filter(v -> v.file().equals(file))
                    .flatMap(v -> v.paragraphs().stream())
                    .forEach(p -> cover(covered, file, p));
            draft.works().stream()
                    .flatMap(w -> w.versions().stream())
                    .filter(v -> v.file().equals(file))
                    .flatMap(v -> v.paragraphs().stream())
                    .flatMap(p -> speakers(p.paragraph().speaker()))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> coverWherever(covered, placed, name));
            coverMetadata(covered, draft, file.text());
            coverMetadata(covered, draft, placed);
            for (int i = 0; i < file.text().length(); i++) {
                if (!covered.get(i) && !Traced.isSpace(file.text().charAt(i))) {
                    int at = i;
                    assertThat(covered.get(i))
                            .as(() -> file.name() + ":" + file.lineOf(at) + " lost: "
                                    + file.text()
                                            .substring(
                                                    at,
                                                    Math.min(
                                                            at + 30, file.text().length())))
                            .isTrue();
                }
            }
        }
    }

    /// The paragraph says of each of its characters where it stood, and there it stands; so do its readings.
    private static void cover(BitSet covered, SourceFile file, Draft.DraftParagraph paragraph) {
        var text = paragraph.source();
        for (var over : file.beside().rubies().over(text)) {
            if (paragraph.paragraph().readings().contains(over.reading())) {
                covered.set(over.ruby().written().start(), over.ruby().written().end());
            }
        }
        assertThat(paragraph.paragraph().text()).isEqualTo(text.text());
        for (int i = 0; i < text.length(); i++) {
            int origin = text.origin(i);
            if (origin >= 0) {
                char there = file.text().charAt(origin);
                assertThat(there == text.text().charAt(i) || there == '&')
                        .as("character %s of “%s”", i, text)
                        .isTrue();
                covered.set(origin);
            }
        }
    }

    /// What metadata holds stands in the file, line by line, where nothing else has claimed it.
    private static void coverMetadata(BitSet covered, Draft draft, CharSequence file) {
        for (var work : draft.works()) {
            for (var texts : work.metadata().fields().values()) {
                for (var text : texts.values()) {
                    text.lines().forEach(line -> coverWherever(covered, file, line));
                }
            }
        }
    }

    /// As they stand in the file: all of them together, or each for itself.
    private static Stream<String> speakers(String all) {
        return Stream.concat(Stream.of(all), Arrays.stream(all.split(", ")));
    }

    /// However its lines are joined there, and whatever of it was left out; � stands for what cannot be written.
    private static void coverWherever(BitSet covered, CharSequence file, String line) {
        coverWherever(covered, file, line, c -> !isBlank(c));
        coverWherever(covered, file, line, c -> !isBlank(c) && c != 0xfffd);
    }

    private static boolean isBlank(int c) {
        return Traced.isSpace((char) c) || Character.isWhitespace(c);
    }

    private static void coverWherever(BitSet covered, CharSequence file, String line, IntPredicate counts) {
        int[] places = IntStream.range(0, file.length())
                .filter(i -> counts.test(file.charAt(i)))
                .toArray();
        var solid = new StringBuilder();
        for (int place : places) {
            solid.append(file.charAt(place));
        }
        var wanted = new StringBuilder();
        line.chars().filter(counts).forEach(c -> wanted.append((char) c));
        int length = wanted.length();
        int at = length == 0 ? -1 : solid.indexOf(wanted.toString());
        while (at >= 0) {
            covered.set(places[at], places[at + length - 1] + 1);
            at = solid.indexOf(wanted.toString(), at + 1);
        }
    }
}
