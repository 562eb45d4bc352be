package enface.intake.document.part;

import enface.intake.document.part.TableText.Place;
import enface.intake.document.part.Transcribed.Passage;
import enface.intake.draft.Rubies;
import enface.intake.draft.Rubies.Ruby;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.intake.sheet.Sheet;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Where the text of a document's cells stands in the sheet that was made of them.
final class CellPlaces {

    /// A cell: its text with where it stood, and where it stands now.
    private record Cell(Traced text, int now) {}

    private final List<Cell> cells = new ArrayList<>();

    /// @param passages those of the cells, in the order of the document
    CellPlaces(Sheet sheet, List<Passage> passages, String text) {
        var byPlace = new TreeMap<Place, TracedText>();
        for (var passage : passages) {
            var place = Objects.requireNonNull(passage.place());
            var cell = byPlace.get(place);
            if (cell == null) {
                byPlace.put(place, new TracedText().add(passage.traced(text)));
            } else {
                cell.add(Traced.made("\n")).add(passage.traced(text));
            }
        }
        int number = 0; // a sheet has its cells in this order too, those without text aside
        for (var cell : byPlace.values()) {
            var traced = cell.done().strip();
            if (!traced.isEmpty() && number < sheet.cells().count()) {
                cells.add(new Cell(traced, sheet.cells().span(number++).start()));
            }
        }
    }

    /// Where a stretch of the document stands in the sheet; its first cell, where it lies over several.
    Optional<TextSpan> of(TextSpan span) {
        for (var cell : cells) {
            var text = cell.text();
            if (span.end() < text.firstOrigin() || text.endOrigin() < span.start()) {
                continue;
            }
            int start = first(text, span.start());
            int end = Math.max(start, first(text, span.end()));
            while (start < end && Traced.isSpace(text.text().charAt(start))) {
                start++;
            }
            if (start < text.length() || span.isEmpty()) {
                return Optional.of(new TextSpan(cell.now() + start, cell.now() + end));
            }
        }
        return Optional.empty();
    }

    /// How characters of the cells are read, where these stand in the sheet. What was said over them stands in none.
    Rubies rubies(Rubies rubies) {
        return new Rubies(cells.stream()
                .flatMap(cell -> rubies.over(cell.text()).stream()
                        .map(over -> new Ruby(
                                over.place().shift(cell.now()), over.ruby().said(), new TextSpan(0, 0))))
                .toList());
    }

    /// The first sign that stood at an offset or behind it.
    private static int first(Traced text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            if (text.origin(i) >= offset) {
                return i;
            }
        }
        return text.length();
    }
}
