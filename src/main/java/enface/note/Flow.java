package enface.note;

import enface.text.TextPlace;
import enface.text.VersionText;
import java.util.Arrays;

/// A version as one string, its paragraphs joined by line breaks, with the way from places to positions and back.
final class Flow {

    private final VersionText version;
    private final String text;
    /// Where each paragraph starts in [#text].
    private final int[] starts;

    Flow(VersionText version) {
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

    String text() {
        return text;
    }

    /// The position of a place, or -1 where the version has no such place.
    int position(TextPlace place) {
        if (place.paragraph() >= starts.length
                || place.offset() > version.paragraph(place.paragraph()).text().length()) {
            return -1;
        }
        return starts[place.paragraph()] + place.offset();
    }

    /// The position of a place, or the nearest one where the version has no such place.
    int nearest(TextPlace place) {
        if (place.paragraph() >= starts.length) {
            return text.length();
        }
        int length = version.paragraph(place.paragraph()).text().length();
        return starts[place.paragraph()] + Math.min(place.offset(), length);
    }

    TextPlace place(int position) {
        int found = Arrays.binarySearch(starts, position);
        int paragraph = found >= 0 ? found : -found - 2;
        return new TextPlace(paragraph, position - starts[paragraph]);
    }

    String before(int position, int length) {
        return text.substring(characterEnd(Math.max(0, position - length)), position);
    }

    String after(int position, int length) {
        return text.substring(position, characterStart(Math.min(text.length(), position + length)));
    }

    /// The position itself, or the one before it where it lies inside of a character.
    int characterStart(int position) {
        return cuts(position) ? position - 1 : position;
    }

    /// The position itself, or the one after it where it lies inside of a character.
    int characterEnd(int position) {
        return cuts(position) ? position + 1 : position;
    }

    private boolean cuts(int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }
}
