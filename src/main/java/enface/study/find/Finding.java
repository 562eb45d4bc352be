package enface.study.find;

import enface.job.Progress;
import enface.language.find.Finder;
import enface.study.work.Reading.Shown;
import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.cover.Covers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds something in the versions that stand side by side, and what is said by somebody whose name it is. Time grows
/// with the length of the texts.
public final class Finding {

    /// A place where something was found.
    ///
    /// @param pane the number of the version among those shown
    /// @param row the row it stands in, or the nearest one before it
    public record Hit(int pane, VersionId version, TextRange range, int row) {}

    /// What was found.
    ///
    /// @param typed what was looked for
    /// @param complete whether all was searched; not so where a pattern would have taken too long
    /// @param fault where what was typed is no good pattern, an offset in it
    public record Found(String typed, List<Hit> hits, boolean complete, Optional<Integer> fault) {

        static final Found NOTHING = new Found("", List.of(), true, Optional.empty());

        public Found {
            hits = List.copyOf(hits);
        }
    }

    private Finding() {}

    /// Everything a finder finds, row by row and in a row from the first pane to the last.
    ///
    /// @param within the only version to find in; nothing for all
    /// @param covers what is not found, since nobody is to read it yet
    /// @throws enface.job.CancelledException when the progress says so
    static Found find(
            String typed, Finder finder, Shown shown, Optional<VersionId> within, Covers covers, Progress progress) {
        var hits = new ArrayList<Hit>();
        boolean complete = true;
        long all = shown.versions().stream()
                .filter(v -> within.isEmpty() || within.get().equals(v.id()))
                .mapToLong(v -> v.text().paragraphs().size())
                .sum();
        long done = 0;
        for (int pane = 0; pane < shown.versions().size() && complete; pane++) {
            var version = shown.versions().get(pane);
            if (within.filter(id -> !id.equals(version.id())).isPresent()) {
                continue;
            }
            var text = version.text();
            int[] rows = rowsOf(shown, pane);
            for (int p = 0; p < text.paragraphs().size() && complete; p++) {
                progress.step(done++, all);
                Paragraph paragraph = text.paragraph(p);
                if (isSaidByFound(finder, paragraph)) {
                    var words = TextRange.of(p, new TextSpan(0, paragraph.text().length()));
                    if (!covers.hidesAny(version.id(), words)) {
                        hits.add(new Hit(pane, version.id(), words, rowAt(rows, text, p, 0)));
                    }
                }
                var found = finder.find(paragraph.text());
                for (var span : found.places()) {
                    if (covers.hidesAny(version.id(), TextRange.of(p, span))) {
                        continue;
                    }
                    hits.add(new Hit(pane, version.id(), TextRange.of(p, span), rowAt(rows, text, p, span.start())));
                }
                complete = found.complete();
            }
        }
        hits.sort(Comparator.comparingInt(Hit::row).thenComparingInt(Hit::pane)); // stable, so in order in a pane
        return new Found(typed, hits, complete, Optional.empty());
    }

    private static int rowAt(int[] rows, VersionText text, int paragraph, int offset) {
        return rows.length == 0 ? 0 : rows[text.segmentAt(new TextPlace(paragraph, offset))];
    }

    /// Whether a paragraph is said by somebody who was looked for: all of it is found then.
    private static boolean isSaidByFound(Finder finder, Paragraph paragraph) {
        return !paragraph.speaker().isEmpty()
                && !finder.find(paragraph.speaker()).places().isEmpty();
    }

    /// The row each segment of a version stands in; that of the segment before it where it is in none.
    private static int[] rowsOf(Shown shown, int pane) {
        int[] rows = new int[shown.versions().get(pane).text().segmentCount()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < shown.rows().size(); row++) {
            var cell = shown.rows().get(row).cells().get(pane);
            Arrays.fill(rows, cell.from(), cell.to(), row);
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] >= 0 ? rows[i] : i == 0 ? 0 : rows[i - 1];
        }
        return rows;
    }

    /// The number of the first hit that does not stand before a row; after the last of them comes the first again.
    static int firstFrom(List<Hit> hits, int row) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).row() >= row) {
                return i;
            }
        }
        return 0;
    }
}
