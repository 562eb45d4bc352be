package enface.pane.type;

import enface.text.Paragraph.Reading;
import enface.text.VersionId;
import java.util.List;

/// How a text is drawn where that is not simply as it stands: in the other form of its characters, with readings over
/// them. The text itself is never touched: selections, notes and what is copied go by its own offsets.
///
/// Called on the JavaFX thread whenever a paragraph is laid out, so an answer wants to be there within a millisecond.
public interface Rendition {

    /// Everything as it stands.
    Rendition PLAIN = new Rendition() {
        @Override
        public String written(VersionId version, int paragraph, String text) {
            return text;
        }

        @Override
        public List<Reading> readings(VersionId version, int paragraph) {
            return List.of();
        }

        @Override
        public boolean hasReadings(VersionId version) {
            return false;
        }
    };

    /// A paragraph as it is to be drawn, as long as it stands, UTF-16 unit by unit.
    String written(VersionId version, int paragraph, String text);

    /// The readings over a paragraph, in order, not overlapping.
    List<Reading> readings(VersionId version, int paragraph);

    /// Whether the lines of a version leave room for readings.
    boolean hasReadings(VersionId version);
}
