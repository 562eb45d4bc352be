package enface.compare.word;

import enface.text.TextSpan;

/// Matches the tokens of two long stretches in order, in about linear time.
///
/// What begins and ends alike is matched first. A stretch that is then small enough is searched whole ([BestMatch]);
/// a larger one is cut where runs of four, two or one words stand exactly once on either side ([Anchors], after
/// Bram Cohen's patience diff). Where nothing is rare enough to cut at, both sides are cut into as many equal parts,
/// which may miss matches but never takes long.
public final class TokenMatcher {

    private static final int[] ANCHOR_LENGTHS = {4, 2, 1};
    private static final int DEEPEST = 12;
    private static final int LONGEST_PART = 400;

    private final Vocabulary vocabulary;
    private final BestMatch bestMatch;
    private final int[] match;

    /// @param match where to write, for each left token, its right one
    public TokenMatcher(Vocabulary vocabulary, int[] match) {
        this.vocabulary = vocabulary;
        this.match = match;
        bestMatch = new BestMatch(vocabulary);
    }

    public void match(TextSpan left, TextSpan right) {
        match(left, right, 0);
    }

    private void match(TextSpan wholeLeft, TextSpan wholeRight, int depth) {
        int alike = matchStarts(wholeLeft, wholeRight);
        var left = new TextSpan(wholeLeft.start() + alike, wholeLeft.end());
        var right = new TextSpan(wholeRight.start() + alike, wholeRight.end());
        int alikeEnds = matchEnds(left, right);
        left = new TextSpan(left.start(), left.end() - alikeEnds);
        right = new TextSpan(right.start(), right.end() - alikeEnds);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        if ((long) left.length() * right.length() <= BestMatch.MOST_CELLS) {
            bestMatch.match(left, right, match);
        } else if (depth == DEEPEST || !matchBetweenAnchors(left, right, depth)) {
            matchParts(left, right);
        }
    }

    private int matchStarts(TextSpan left, TextSpan right) {
        int most = Math.min(left.length(), right.length());
        int alike = 0;
        while (alike < most && vocabulary.same(left.start() + alike, right.start() + alike)) {
            alike++;
        }
        for (int i = 0; i < alike; i++) {
            match[left.start() + i] = right.start() + i;
        }
        return alike;
    }

    /// Without the marks before the first word that is alike: they belong with the word before them.
    private int matchEnds(TextSpan left, TextSpan right) {
        int most = Math.min(left.length(), right.length());
        int alike = 0;
        while (alike < most && vocabulary.same(left.end() - 1 - alike, right.end() - 1 - alike)) {
            alike++;
        }
        while (alike > 0 && isMark(left.end() - alike)) {
            alike--;
        }
        for (int i = 1; i <= alike; i++) {
            match[left.end() - i] = right.end() - i;
        }
        return alike;
    }

    /// How many cells of tables were searched so far.
    public long cells() {
        return bestMatch.cells();
    }

    private boolean isMark(int leftToken) {
        return vocabulary.weight(vocabulary.left(leftToken)) == 0;
    }

    private boolean matchBetweenAnchors(TextSpan left, TextSpan right, int depth) {
        for (int length : ANCHOR_LENGTHS) {
            var chain = new Anchors(vocabulary, length).chain(left, right);
            if (!chain.isEmpty()) {
                int leftDone = left.start();
                int rightDone = right.start();
                for (var anchor : chain) {
                    for (int i = 0; i < length; i++) {
                        int l = anchor.left() + i;
                        int r = anchor.right() + i;
                        if (l >= leftDone && r >= rightDone) {
                            match(new TextSpan(leftDone, l), new TextSpan(rightDone, r), depth + 1);
                            match[l] = r;
                            leftDone = l + 1;
                            rightDone = r + 1;
                        }
                    }
                }
                match(new TextSpan(leftDone, left.end()), new TextSpan(rightDone, right.end()), depth + 1);
                return true;
            }
        }
        return false;
    }

    private void matchParts(TextSpan left, TextSpan right) {
        int parts = Math.ceilDiv(Math.max(left.length(), right.length()), LONGEST_PART);
        for (int part = 0; part < parts; part++) {
            bestMatch.match(part(left, part, parts), part(right, part, parts), match);
        }
    }

    private static TextSpan part(TextSpan span, int part, int parts) {
        return new TextSpan(
                span.start() + (int) ((long) span.length() * part / parts),
                span.start() + (int) ((long) span.length() * (part + 1) / parts));
    }
}
