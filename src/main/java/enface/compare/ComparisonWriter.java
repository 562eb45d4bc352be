package enface.compare;

import enface.compare.Difference.Kind;
import enface.compare.word.TokenText;
import enface.compare.word.Vocabulary;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Writes pieces of tokens as differences of texts, with the moves among them and how much each row disagrees.
final class ComparisonWriter {

    /// A stretch of unmatched tokens on one side.
    ///
    /// @param move the number of the move it belongs to, 0 for none
    private record Part(TextSpan tokens, int move) {}

    private final TokenText left;
    private final TokenText right;
    private final Vocabulary vocabulary;
    /// The number of the move that each token belongs to, 0 for none.
    private final int[] moveOfLeft;
    private final int[] moveOfRight;
    private final List<Difference> differences = new ArrayList<>();

    ComparisonWriter(TokenText left, TokenText right, Vocabulary vocabulary) {
        this.left = left;
        this.right = right;
        this.vocabulary = vocabulary;
        moveOfLeft = new int[left.size()];
        moveOfRight = new int[right.size()];
    }

    Comparison write(List<List<Piece>> rows) {
        var moves = moves(rows);
        blankTexts();
        var disagreement = new ArrayList<Double>();
        for (var pieces : rows) {
            for (var piece : pieces) {
                write(piece);
            }
            disagreement.add(disagreement(pieces));
        }
        return new Comparison(left.text(), right.text(), differences, moves, disagreement);
    }

    private List<Move> moves(List<List<Piece>> rows) {
        var freeLeft = new boolean[left.size()];
        var freeRight = new boolean[right.size()];
        for (var pieces : rows) {
            for (var piece : pieces) {
                mark(freeLeft, piece.left(), !piece.equal());
                mark(freeRight, piece.right(), !piece.equal());
            }
        }
        var moves = new ArrayList<Move>();
        for (var run : new Moves(vocabulary, freeLeft, freeRight).find()) {
            int number = moves.size() + 1;
            moves.add(new Move(number, range(left, run.left()), range(right, run.right())));
            mark(moveOfLeft, run.left(), number);
            mark(moveOfRight, run.right(), number);
        }
        return moves;
    }

    private static void mark(boolean[] marks, TextSpan tokens, boolean value) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            marks[i] = value;
        }
    }

    private static void mark(int[] marks, TextSpan tokens, int value) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            marks[i] = value;
        }
    }

    /// White space where there is nothing else is no difference, and not lost.
    private void blankTexts() {
        var blankLeft = left.size() == 0 ? whole(left) : new TextRange(START, START);
        var blankRight = right.size() == 0 ? whole(right) : new TextRange(START, START);
        if (!blankLeft.isEmpty() || !blankRight.isEmpty()) {
            differences.add(new Difference(Kind.EQUAL, blankLeft, blankRight, 0));
        }
    }

    private static final TextPlace START = new TextPlace(0, 0);

    private static TextRange whole(TokenText text) {
        return new TextRange(START, text.boundary(text.size()));
    }

    private static TextRange range(TokenText text, TextSpan tokens) {
        return new TextRange(text.boundary(tokens.start()), text.boundary(tokens.end()));
    }

    private void write(Piece piece) {
        if (piece.equal()) {
            add(Kind.EQUAL, piece.left(), piece.right(), 0);
            return;
        }
        var onTheLeft = parts(piece.left(), moveOfLeft);
        var onTheRight = parts(piece.right(), moveOfRight);
        int l = 0;
        int r = 0;
        int leftDone = piece.left().start();
        int rightDone = piece.right().start();
        while (l < onTheLeft.size() || r < onTheRight.size()) {
            var nextLeft = l < onTheLeft.size() ? onTheLeft.get(l) : new Part(emptyAt(leftDone), 0);
            var nextRight = r < onTheRight.size() ? onTheRight.get(r) : new Part(emptyAt(rightDone), 0);
            if (nextLeft.move() > 0) {
                add(Kind.MOVED, nextLeft.tokens(), emptyAt(rightDone), nextLeft.move());
                l++;
                leftDone = nextLeft.tokens().end();
            } else if (nextRight.move() > 0) {
                add(Kind.MOVED, emptyAt(leftDone), nextRight.tokens(), nextRight.move());
                r++;
                rightDone = nextRight.tokens().end();
            } else {
                add(kind(nextLeft.tokens(), nextRight.tokens()), nextLeft.tokens(), nextRight.tokens(), 0);
                l++;
                r++;
                leftDone = nextLeft.tokens().end();
                rightDone = nextRight.tokens().end();
            }
        }
    }

    private static Kind kind(TextSpan onTheLeft, TextSpan onTheRight) {
        if (onTheLeft.isEmpty()) {
            return Kind.INSERTED;
        }
        return onTheRight.isEmpty() ? Kind.DELETED : Kind.SUBSTITUTED;
    }

    private static TextSpan emptyAt(int token) {
        return new TextSpan(token, token);
    }

    private static List<Part> parts(TextSpan tokens, int[] moveOf) {
        var parts = new ArrayList<Part>();
        for (int from = tokens.start(); from < tokens.end(); ) {
            int to = from + 1;
            while (to < tokens.end() && moveOf[to] == moveOf[from]) {
                to++;
            }
            parts.add(new Part(new TextSpan(from, to), moveOf[from]));
            from = to;
        }
        return parts;
    }

    private void add(Kind kind, TextSpan onTheLeft, TextSpan onTheRight, int move) {
        differences.add(new Difference(kind, range(left, onTheLeft), range(right, onTheRight), move));
    }

    /// Words that moved are half as bad as words that are gone.
    private double disagreement(List<Piece> pieces) {
        double all = 0;
        double agreed = 0;
        for (var piece : pieces) {
            double weight = left.weight(piece.left()) + right.weight(piece.right());
            all += weight;
            agreed += piece.equal() ? weight : moved(piece) / 2;
        }
        return all == 0 ? 0 : Math.clamp(1 - agreed / all, 0, 1);
    }

    private double moved(Piece piece) {
        double moved = 0;
        for (var part : parts(piece.left(), moveOfLeft)) {
            moved += part.move() > 0 ? left.weight(part.tokens()) : 0;
        }
        for (var part : parts(piece.right(), moveOfRight)) {
            moved += part.move() > 0 ? right.weight(part.tokens()) : 0;
        }
        return moved;
    }
}
