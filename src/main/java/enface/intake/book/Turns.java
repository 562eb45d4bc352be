package enface.intake.book;

import enface.intake.block.Ending;
import enface.intake.block.ParagraphCutter;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How two languages take turns in a file, and which of them is the original.
final class Turns {

    private Turns() {}

    /// The languages, that of the original first. Of more than two that is the one that comes first; of two, in turns a
    /// paragraph is as long as the translation after it, and
    /// not as the paragraph after that; otherwise the original begins.
    static List<LanguageTag> inOrderOfText(List<LanguageTag> found, List<Unit> body, boolean pages) {
        var running = body.stream().filter(u -> isRunning(u, found)).toList();
        if (running.isEmpty() || found.size() < 2) {
            return found;
        }
        var first = running.getFirst().language();
        if (found.size() > 2) {
            return Stream.concat(running.stream().map(Unit::language), found.stream())
                    .distinct()
                    .toList();
        }
        double balance = 0;
        double ratio = ratio(running, first);
        for (int i = 1; i < body.size() && !pages; i++) {
            var before = body.get(i - 1);
            var unit = body.get(i);
            if (isRunning(before, found) && isRunning(unit, found) && !before.isIn(unit.language())) {
                balance += before.isIn(first) ? likeness(before, unit, ratio) : -likeness(unit, before, ratio);
            }
        }
        var order = new ArrayList<>(found);
        order.remove(first);
        order.add(balance < 0 ? order.size() : 0, first);
        return order;
    }

    private static boolean isRunning(Unit unit, List<LanguageTag> found) {
        boolean running = switch (unit.kind()) {
            case BODY, ITEM, QUOTATION, VERSE -> true;
            case HEADING -> Ending.isPlausible(unit.string()); // a sentence set as a heading
            case VERBATIM -> false;
        };
        return running && found.contains(unit.language());
    }

    /// How much wider the other language's text is than that of the one.
    private static double ratio(List<Unit> running, LanguageTag one) {
        double own = 1;
        double other = 1;
        for (var unit : running) {
            int width = ParagraphCutter.width(unit.string());
            own += unit.isIn(one) ? width : 0;
            other += unit.isIn(one) ? 0 : width;
        }
        return Math.clamp(other / own, 0.4, 2.5);
    }

    /// How like two neighbours are in length, and in how they end: a question is translated as a question.
    private static double likeness(Unit one, Unit other, double ratio) {
        double lengths = ratio * ParagraphCutter.width(one.string()) / ParagraphCutter.width(other.string());
        double ends = end(one) == end(other) ? 0.1 : 0;
        return Math.min(lengths, 1 / lengths) + ends;
    }

    private static char end(Unit unit) {
        var text = unit.string();
        return switch (text.charAt(text.length() - 1)) {
            case '?', '？' -> '?';
            case '!', '！' -> '!';
            case ':', '：' -> ':';
            case '.', '。' -> '.';
            case '”', '"', '」', '»' -> '"';
            default -> ' ';
        };
    }

    /// How two languages take turns in a file.
    static Shape shape(SourceFile file, List<Unit> units, List<LanguageTag> found, boolean anyPages) {
        if (found.size() == 1) {
            return Shape.SEPARATE_FILES;
        }
        int changes = 0;
        int sameLine = 0;
        for (int i = 1; i < units.size(); i++) {
            var before = units.get(i - 1);
            var unit = units.get(i);
            if (!before.isIn(unit.language())) {
                changes++;
                boolean oneLine = file.lineOf(Math.max(0, before.text().endOrigin() - 1))
                        == file.lineOf(Math.max(0, unit.text().firstOrigin()));
                sameLine += oneLine ? 1 : 0;
            }
        }
        if (sameLine * 3 > changes) {
            return Shape.SAME_LINE;
        }
        if (anyPages) {
            return Shape.PAGES_IN_TURN;
        }
        return changes * 3 < units.size() ? Shape.WHOLE_AFTER_WHOLE : Shape.PARAGRAPHS_IN_TURN;
    }
}
