package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.block.LineJoiner;
import enface.intake.shape.Layout;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;

/// Cuts blocks into units of one language each: a block may hold an English line and then a Chinese one, and a
/// line may hold both.
final class UnitReader {

    private final Languages languages;
    private final LineJoiner joiner;

    UnitReader(Languages languages, LineJoiner joiner) {
        this.languages = languages;
        this.joiner = joiner;
    }

    List<Unit> read(Layout layout, Progress progress) {
        var units = new ArrayList<Unit>();
        var placed = layout.placed();
        for (int i = 0; i < placed.size(); i++) {
            progress.step(i, placed.size());
            int voice = placed.get(i).voice();
            var block = placed.get(i).block();
            if (voice < 0) {
                units.addAll(read(block));
            } else {
                boolean front = block.kind() == Kind.HEADING;
                units.add(unit(block, block.lines(), layout.voices().get(voice).language(), front)
                        .inVoice(voice, placed.get(i).row()));
            }
        }
        return List.copyOf(units);
    }

    private List<Unit> read(Block block) {
        if (block.kind() == Kind.VERBATIM) {
            var line = block.lines().getFirst();
            return List.of(
                    unit(block, List.of(line), languages.ofVerbatim(line.text().text()), false));
        }
        boolean front = block.kind() == Kind.HEADING || block.lines().getFirst().bold();
        var said = languages.said(block);
        if (said.isPresent()) {
            return List.of(unit(block, block.lines(), said.get(), front));
        }
        var units = new ArrayList<Unit>();
        var open = new ArrayList<Line>();
        LanguageTag language = LanguageTag.UNDETERMINED;
        for (var line : block.lines()) {
            for (var piece : languages.pieces(line)) {
                boolean other = !open.isEmpty() && !sameOrUnknown(language, piece.language());
                if (other) {
                    units.add(unit(block, open, language, front));
                    open.clear();
                    language = LanguageTag.UNDETERMINED;
                }
                open.add(piece.line());
                language = language.equals(LanguageTag.UNDETERMINED) ? piece.language() : language;
            }
        }
        if (!open.isEmpty()) {
            units.add(unit(block, open, language, front));
        }
        return units;
    }

    private static boolean sameOrUnknown(LanguageTag one, LanguageTag other) {
        return one.equals(other) || one.equals(LanguageTag.UNDETERMINED) || other.equals(LanguageTag.UNDETERMINED);
    }

    private Unit unit(Block block, List<Line> lines, LanguageTag language, boolean front) {
        var joined = joiner.join(lines, language);
        boolean bold = lines.stream().allMatch(Line::bold);
        boolean link = lines.stream().allMatch(Line::link);
        return new Unit(
                block.kind(),
                block.level(),
                joined.text(),
                language,
                bold,
                link,
                front,
                joined.joins(),
                -1,
                0,
                block.speaker());
    }
}
