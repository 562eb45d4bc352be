package enface.compare;

import enface.compare.word.TokenText;
import enface.compare.word.Vocabulary;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Turns matched tokens into pieces, alternately the same and not, as a reader would cut them.
///
/// Two things are mended. Han words cut differently on either side are the same all the same, where their characters
/// are. And a small word or a mark that happens to agree in the middle of much that does not is no agreement: it
/// would cut a sentence that was written anew into crumbs.
final class Pieces {

    private final TokenText left;
    private final TokenText right;
    private final Vocabulary vocabulary;
    private final int[] match;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(TokenText left, TokenText right, Vocabulary vocabulary, int[] match) {
        this.left = left;
        this.right = right;
        this.vocabulary = vocabulary;
        this.match = match;
    }

    /// The pieces of a stretch, in order; they cover it.
    List<Piece> of(TextSpan wholeLeft, TextSpan wholeRight) {
        pieces.clear();
        int l = wholeLeft.start();
        int r = wholeRight.start();
        while (l < wholeLeft.end() || r < wholeRight.end()) {
            int gapLeft = l;
            while (l < wholeLeft.end() && match[l] < 0) {
                l++;
            }
            int gapEnd = l < wholeLeft.end() ? match[l] : wholeRight.end();
            gap(new TextSpan(gapLeft, l), new TextSpan(r, gapEnd));
            r = gapEnd;
            int same = l;
            while (l < wholeLeft.end() && match[l] == r) {
                l++;
                r++;
            }
            add(new TextSpan(same, l), new TextSpan(r - (l - same), r), true);
        }
        return withoutCrumbs();
    }

    private void add(TextSpan l, TextSpan r, boolean equal) {
        if (l.isEmpty() && r.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().equal() == equal) {
            var last = pieces.removeLast();
            pieces.add(new Piece(
                    new TextSpan(last.left().start(), l.end()),
                    new TextSpan(last.right().start(), r.end()),
                    equal));
        } else {
            pieces.add(new Piece(l, r, equal));
        }
    }

    private void gap(TextSpan l, TextSpan r) {
        var alike = alikeFrom(l, r);
        add(alike.left(), alike.right(), true);
        int leftStart = alike.left().end();
        int rightStart = alike.right().end();
        var ends = alikeTo(new TextSpan(leftStart, l.end()), new TextSpan(rightStart, r.end()));
        add(
                new TextSpan(leftStart, ends.left().start()),
                new TextSpan(rightStart, ends.right().start()),
                false);
        add(ends.left(), ends.right(), true);
    }

    /// The Han words at the start that are the same characters, cut differently.
    private Piece alikeFrom(TextSpan l, TextSpan r) {
        int leftEnd = l.start();
        int rightEnd = r.start();
        var leftForm = new StringBuilder();
        var rightForm = new StringBuilder();
        int i = l.start();
        int k = r.start();
        while (leftForm.length() <= rightForm.length() ? i < l.end() : k < r.end()) {
            var next = leftForm.length() <= rightForm.length() ? left.form(i++) : right.form(k++);
            (leftForm.length() <= rightForm.length() ? leftForm : rightForm).append(next);
            int shared = Math.min(leftForm.length(), rightForm.length());
            if (!isHan(next) || !leftForm.substring(0, shared).contentEquals(rightForm.substring(0, shared))) {
                break;
            }
            if (leftForm.length() == rightForm.length()) {
                leftEnd = i;
                rightEnd = k;
                leftForm.setLength(0);
                rightForm.setLength(0);
            }
        }
        return new Piece(new TextSpan(l.start(), leftEnd), new TextSpan(r.start(), rightEnd), true);
    }

    /// The Han words at the end that are the same characters, cut differently.
    private Piece alikeTo(TextSpan l, TextSpan r) {
        int leftStart = l.end();
        int rightStart = r.end();
        var leftForm = "";
        var rightForm = "";
        int i = l.end();
        int k = r.end();
        while (leftForm.length() <= rightForm.length() ? i > l.start() : k > r.start()) {
            String next;
            if (leftForm.length() <= rightForm.length()) {
                next = left.form(--i);
                leftForm = next + leftForm;
            } else {
                next = right.form(--k);
                rightForm = next + rightForm;
            }
            if (!isHan(next) || !(leftForm.endsWith(rightForm) || rightForm.endsWith(leftForm))) {
                break;
            }
            if (leftForm.length() == rightForm.length()) {
                leftStart = i;
                rightStart = k;
                leftForm = "";
                rightForm = "";
            }
        }
        return new Piece(new TextSpan(leftStart, l.end()), new TextSpan(rightStart, r.end()), true);
    }

    private static boolean isHan(String form) {
        return Character.isIdeographic(form.codePointAt(0));
    }

    private List<Piece> withoutCrumbs() {
        var found = List.copyOf(pieces);
        pieces.clear();
        for (int i = 0; i < found.size(); i++) {
            var piece = found.get(i);
            boolean crumb = piece.equal()
                    && i > 0
                    && i + 1 < found.size()
                    && isCrumb(piece, Math.min(changed(found.get(i - 1)), changed(found.get(i + 1))));
            add(piece.left(), piece.right(), piece.equal() && !crumb);
        }
        return List.copyOf(pieces);
    }

    private long changed(Piece piece) {
        long inLeft = piece.left().isEmpty() ? 0 : words(left, piece.left());
        long inRight = piece.right().isEmpty() ? 0 : words(right, piece.right());
        return Math.max(inLeft, inRight);
    }

    private static long words(TokenText text, TextSpan tokens) {
        long words = 0;
        for (int i = tokens.start(); i < tokens.end(); i++) {
            words += text.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /// Whether it has nothing but marks and a small word, with more changed on both sides.
    private boolean isCrumb(Piece piece, long changedAround) {
        for (int i = piece.left().start(); i < piece.left().end(); i++) {
            if (vocabulary.isTelling(vocabulary.left(i))) {
                return false;
            }
        }
        return changedAround >= 2 + 2 * words(left, piece.left());
    }
}
