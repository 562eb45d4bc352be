package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.block.Ledger;
import enface.intake.block.LineJoiner;
import enface.intake.book.Languages.Piece;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.shape.Layout;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts blocks into units of one language each: a block may hold an English line and then a Chinese one, and a
/// line may hold both.
final class UnitReader {

    private static final Pattern BEHIND = Pattern.compile("\\s*+(?:[|｜/／‖·•→⇒]|[=-]{1,3}>|(?<=\\s)[-–—])\\s*$");
    private static final Pattern BEFORE = Pattern.compile("\\s*+(?:[|｜/／‖·•→⇒]|[=-]{1,3}>|[-–—](?=\\s))\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]");

    private final Languages languages;
    private final LineJoiner joiner;
    private final Ledger ledger;

    UnitReader(Languages languages, LineJoiner joiner, Ledger ledger) {
        this.languages = languages;
        this.joiner = joiner;
        this.ledger = ledger;
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
            for (var piece : parted(languages.pieces(line))) {
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

    /// Pieces in several languages without the signs that only stand between them: `Good night. | 晚安。` In talk that
    /// begins with a dash all dashes are of the text.
    private List<Piece> parted(List<Piece> pieces) {
        if (pieces.size() < 2
                || DASH.matcher(pieces.getFirst().line().text().text()).lookingAt()) {
            return pieces;
        }
        var parted = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var text = pieces.get(i).line().text();
            int start = i == 0 ? 0 : end(BEFORE.matcher(text.text()));
            var behind = BEHIND.matcher(text.text());
            int end = i + 1 < pieces.size() && behind.find() ? behind.start() : text.length();
            if (start < end) {
                ledger.leaveOut(text.substring(0, start), Reason.MARKUP);
                ledger.leaveOut(text.substring(end, text.length()), Reason.MARKUP);
                var line = pieces.get(i).line();
                parted.add(new Piece(
                        new Line(
                                text.substring(start, end).strip(),
                                line.bold(),
                                line.link(),
                                line.hardBreak(),
                                line.indented()),
                        pieces.get(i).language()));
            } else {
                parted.add(pieces.get(i));
            }
        }
        return parted;
    }

    private static int end(Matcher matcher) {
        return matcher.lookingAt() ? matcher.end() : 0;
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
