package enface.intake.document.markup;

import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;

/// Writes the words of a paragraph down without the signs in them.
///
/// Texts come with `\n` where a line of the file ends; the line of the transcript ends there too.
abstract class Inline {

    private final Transcript out;

    Inline(Transcript out) {
        this.out = out;
    }

    /// Takes the signs out of a text, and writes what is left.
    ///
    /// @param bold whether all of it is bold
    abstract void write(String text, boolean bold);

    void put(String text, boolean bold, boolean link) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.add(text.substring(from, end), bold, link);
            out.endLine(false);
            from = end + 1;
        }
        out.add(text.substring(from), bold, link);
    }

    void endLine() {
        out.endLine();
    }

    void leaveOut(String text, Reason reason) {
        out.omit(text.replace('\n', ' '), reason);
    }
}
