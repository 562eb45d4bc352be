package enface.publish;

import enface.text.Paragraph.Reading;
import enface.text.TextRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// How characters of a passage are read as the file of their version says.
final class OwnReadings {

    private OwnReadings() {}

    /// Those of a stretch of a text, by the places in it, where a line break stands between paragraphs.
    static List<Reading> in(VersionText text, TextRange whole) {
        var readings = new ArrayList<Reading>();
        int start = 0;
        for (int i = whole.from().paragraph(); i <= whole.to().paragraph(); i++) {
            var paragraph = text.paragraph(i);
            var stretch = whole.within(i, paragraph.text().length());
            if (!paragraph.readings().isEmpty()) {
                for (var reading : paragraph.readingsIn(stretch)) {
                    readings.add(reading.shift(start));
                }
            }
            start += stretch.length() + 1;
        }
        return readings;
    }
}
