package enface.intake.sheet;

import enface.intake.block.Ledger;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.TextSpan;
import enface.text.piece.Pieces;
import java.util.ArrayList;
import java.util.List;

/// The paragraphs of one column while its rows are read. Where the file says how cells are put together, a paragraph
/// goes
/// on from row to row.
final class SheetColumn {

    private final Ledger ledger;
    private final List<DraftParagraph> paragraphs = new ArrayList<>();
    private Kind kind = Kind.BODY;
    private TracedText text = new TracedText();
    private List<TextSpan> open = new ArrayList<>();
    private String speaker = "";
    private List<Time> times = new ArrayList<>();
    private int segments;

    SheetColumn(Ledger ledger) {
        this.ledger = ledger;
    }

    void add(DraftParagraph paragraph) {
        end();
        paragraphs.add(paragraph);
        segments += paragraph.paragraph().segments().size();
    }

    /// Adds a cell, piece by piece.
    void add(Traced cell, Pieces pieces) {
        int at = 0;
        for (int i = 0; i < pieces.pieces().size(); i++) {
            var piece = pieces.pieces().get(i);
            boolean begins = piece.begins().isPresent() || open.isEmpty();
            if (begins) {
                end();
                kind = piece.begins().orElse(Kind.BODY);
                speaker = piece.speaker();
                at += i == 0 ? 0 : 1;
            } else if (i == 0) {
                text.add(Traced.made(piece.gap()));
            } else {
                text.add(cell.substring(at, at + piece.gap().length()));
                at += piece.gap().length();
            }
            var sentence = cell.substring(at, at + piece.length());
            open.add(new TextSpan(text.length(), text.length() + piece.length()));
            times.add(piece.time());
            text.add(sentence);
            ledger.keep(sentence);
            at += piece.length();
            segments++;
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            var whole = text.done();
            var paragraph = new Paragraph(kind, whole.text(), open, new Said(speaker, times));
            paragraphs.add(new DraftParagraph(paragraph.read(ledger.read(whole)), whole, List.of()));
            open = new ArrayList<>();
            times = new ArrayList<>();
            text = new TracedText();
        }
    }

    /// How many segments there are so far.
    int segments() {
        return segments;
    }

    List<DraftParagraph> done() {
        end();
        return paragraphs;
    }
}
