package enface.intake.document.pdf;

/// A line of a page, or of a column of it; places in points from the upper left corner.
///
/// @param y where its letters stand
/// @param size of most of its letters
record PageLine(String text, float left, float right, float y, float size, boolean bold) {

    PageLine withText(String changed) {
        return new PageLine(changed, left, right, y, size, bold);
    }

    /// The line that goes on with another piece.
    PageLine and(PageLine next) {
        return new PageLine(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                y,
                Math.max(size, next.size),
                bold && next.bold);
    }
}
