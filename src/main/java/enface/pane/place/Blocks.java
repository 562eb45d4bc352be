package enface.pane.place;

import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionText;

/// How a pane's text is cut into cells, from the top.
public interface Blocks {

    int count();

    Block get(int number);

    /// The number of the block that shows a place, or -1 where none does.
    int numberOf(TextPlace place);

    /// Whether a paragraph is set as on a page, with the indent its language asks for.
    boolean asOnPage();

    /// A cell for each paragraph.
    static Blocks paragraphs(VersionText text) {
        return new Paragraphs(text);
    }

    /// A cell for each paragraph; the same for the same text.
    record Paragraphs(VersionText text) implements Blocks {

        @Override
        public int count() {
            return text.paragraphs().size();
        }

        @Override
        public Block get(int number) {
            return new Block(
                    number, new TextSpan(0, text.paragraph(number).text().length()));
        }

        @Override
        public int numberOf(TextPlace place) {
            return place.paragraph() < count() ? place.paragraph() : -1;
        }

        @Override
        public boolean asOnPage() {
            return true;
        }
    }
}
