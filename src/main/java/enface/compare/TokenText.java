package enface.compare;

import enface.language.TokenCutter;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// A version as the words and marks it consists of, numbered through its paragraphs, with the way back to its text.
///
/// Each token owns the text up to the next one: white space belongs to the token before it, and what stands before
/// the first token of a paragraph to that one.
final class TokenText {

    private final VersionText text;
    private final List<String> forms = new ArrayList<>();
    private final List<TextPlace> starts = new ArrayList<>();
    private final List<TextPlace> ends = new ArrayList<>();
    private final List<Boolean> words = new ArrayList<>();

    TokenText(VersionText text, TokenCutter cutter) {
        this.text = text;
        for (int p = 0; p < text.paragraphs().size(); p++) {
            for (var token : cutter.cut(text.paragraph(p).text())) {
                forms.add(token.form());
                starts.add(new TextPlace(p, token.place().start()));
                ends.add(new TextPlace(p, token.place().end()));
                words.add(token.isWord());
            }
        }
    }

    VersionText text() {
        return text;
    }

    int size() {
        return forms.size();
    }

    String form(int token) {
        return forms.get(token);
    }

    boolean isWord(int token) {
        return words.get(token);
    }

    /// Where a token's text begins; of the token after the last, where the version ends.
    TextPlace boundary(int token) {
        if (token == size()) {
            int last = text.paragraphs().size() - 1;
            return last < 0
                    ? new TextPlace(0, 0)
                    : new TextPlace(last, text.paragraph(last).text().length());
        }
        if (token == 0) {
            return new TextPlace(0, 0);
        }
        var start = starts.get(token);
        return starts.get(token - 1).paragraph() < start.paragraph() ? new TextPlace(start.paragraph(), 0) : start;
    }

    /// The first token of a segment, or after it; what stands before the first segment belongs to that one.
    int firstFrom(int segment) {
        if (segment == 0) {
            return 0;
        }
        if (segment >= text.segmentCount()) {
            return size();
        }
        var place = text.rangeOf(segment).from();
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle).compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// How many words and marks a stretch of tokens has, a mark counting a tenth of a word.
    double weight(TextSpan tokens) {
        double weight = 0;
        for (int i = tokens.start(); i < tokens.end(); i++) {
            weight += isWord(i) ? 1 : 0.1;
        }
        return weight;
    }
}
