package enface.note;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionText;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A version as one string, its paragraphs joined by line breaks, with the way from places to positions and back.
public final class Flow {

    private final VersionText version;
    private final String text;
    /// Where each paragraph starts in [#text].
    private final int[] starts;

    public Flow(VersionText version) {
        this.version = version;
        var joined = new StringBuilder();
        starts = new int[version.paragraphs().size()];
        for (int i = 0; i < starts.length; i++) {
            if (i > 0) {
                joined.append('\n');
            }
            starts[i] = joined.length();
            joined.append(version.paragraph(i).text());
        }
        text = joined.toString();
    }

    public String text() {
        return text;
    }

    /// The position of a place, or -1 where the version has no such place.
    public int position(TextPlace place) {
        if (place.paragraph() >= starts.length
                || place.offset() > version.paragraph(place.paragraph()).text().length()) {
            return -1;
        }
        return starts[place.paragraph()] + place.offset();
    }

    /// The position of a place, or the nearest to where it would be.
    public int near(TextPlace place) {
        if (place.paragraph() >= starts.length) {
            return text.length();
        }
        return Math.min(starts[place.paragraph()] + place.offset(), text.length());
    }

    public TextPlace place(int position) {
        int found = Arrays.binarySearch(starts, position);
        int paragraph = found >= 0 ? found : -found - 2;
        return new TextPlace(paragraph, position - starts[paragraph]);
    }

    /// The places between sentences, and before and behind all of them: where each sentence ends, and where a
    /// paragraph begins.
    List<Integer> gaps() {
        var gaps = new TreeSet<Integer>();
        for (int p = 0; p < starts.length; p++) {
            gaps.add(starts[p]);
            for (var sentence : version.paragraph(p).segments()) {
                gaps.add(starts[p] + sentence.end());
            }
        }
        return List.copyOf(gaps);
    }

    /// The sentences, in order.
    List<TextRange> sentences() {
        return IntStream.range(0, version.segmentCount())
                .mapToObj(version::rangeOf)
                .toList();
    }

    String textOf(TextRange range) {
        return version.textOf(range);
    }

    public String before(int position, int length) {
        return text.substring(characterEnd(Math.max(0, position - length)), position);
    }

    public String after(int position, int length) {
        return text.substring(position, characterStart(Math.min(text.length(), position + length)));
    }

    /// The position itself, or the one before it where it lies inside of a character.
    public int characterStart(int position) {
        return cuts(position) ? position - 1 : position;
    }

    /// The position itself, or the one after it where it lies inside of a character.
    public int characterEnd(int position) {
        return cuts(position) ? position + 1 : position;
    }

    private boolean cuts(int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }
}
