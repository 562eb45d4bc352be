package enface.compare.word;

import enface.language.cut.TokenCutter;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A version as the words and marks it consists of, numbered through its paragraphs, with the way back to its text.
///
/// Each token owns the text up to the next one: white space belongs to the token before it, and what stands before
/// the first token of a paragraph to that one.
public final class TokenText {

    private static final int LEAST_CHARACTERS = 3;

    private final VersionText text;
    private final List<String> forms = new ArrayList<>();
    private final List<TextPlace> starts = new ArrayList<>();
    private final List<TextPlace> ends = new ArrayList<>();
    private final List<Boolean> words = new ArrayList<>();

    private TokenText(VersionText text) {
        this.text = text;
    }

    /// @param watch is told each paragraph before it is cut
    public TokenText(VersionText text, TokenCutter cutter, Watch watch) {
        this(text);
        for (int p = 0; p < text.paragraphs().size(); p++) {
            watch.step(p, text.paragraphs().size());
            for (var token : cutter.cut(text.paragraph(p).text())) {
                add(p, token.place(), token.form(), token.isWord());
            }
        }
    }

    private void add(int paragraph, TextSpan place, String form, boolean isWord) {
        forms.add(form);
        starts.add(new TextPlace(paragraph, place.start()));
        ends.add(new TextPlace(paragraph, place.end()));
        words.add(isWord);
    }

    /// This text with long Han words that the other text does not have cut into the words that it has, where these are
    /// most of them: dictionaries hold whole phrases as words (以及人之老), which would else be compared as one.
    public TokenText cutLike(TokenText other) {
        var known = new HashSet<>(other.forms);
        var recut = new TokenText(text);
        for (int i = 0; i < size(); i++) {
            int start = starts.get(i).offset();
            int length = ends.get(i).offset() - start;
            for (var part : parts(forms.get(i), length, known)) {
                var place = part.length() == forms.get(i).length()
                        ? new TextSpan(start, start + length)
                        : part.shift(start);
                recut.add(starts.get(i).paragraph(), place, part.of(forms.get(i)), words.get(i));
            }
        }
        return recut;
    }

    private static List<TextSpan> parts(String form, int length, Set<String> known) {
        var whole = List.of(new TextSpan(0, form.length()));
        boolean isLong = form.length() >= LEAST_CHARACTERS && form.length() == length;
        if (!isLong || known.contains(form) || !form.chars().allMatch(Character::isIdeographic)) {
            return whole;
        }
        var parts = new ArrayList<TextSpan>();
        int found = 0;
        for (int at = 0; at < form.length(); at = parts.getLast().end()) {
            int end = form.length();
            while (end > at + 1 && !known.contains(form.substring(at, end))) {
                end--;
            }
            found += known.contains(form.substring(at, end)) ? end - at : 0;
            parts.add(new TextSpan(at, end));
        }
        return found * 3 >= form.length() * 2 ? parts : whole;
    }

    public VersionText text() {
        return text;
    }

    public int size() {
        return forms.size();
    }

    public String form(int token) {
        return forms.get(token);
    }

    public boolean isWord(int token) {
        return words.get(token);
    }

    /// Where a token's text begins; of the token after the last, where the version ends.
    public TextPlace boundary(int token) {
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
    public int firstFrom(int segment) {
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
    public double weight(TextSpan tokens) {
        double weight = 0;
        for (int i = tokens.start(); i < tokens.end(); i++) {
            weight += isWord(i) ? 1 : 0.1;
        }
        return weight;
    }
}
