package enface.intake.draft;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What a draft tells about how it was made, so that nothing happened silently.
///
/// @param skipped files of a folder that gave nothing
public record Report(Shape shape, List<Join> joins, List<Doubt> doubts, List<LeftOut> leftOut, List<Skipped> skipped) {

    /// What was read without a file that gave nothing.
    public Report(Shape shape, List<Join> joins, List<Doubt> doubts, List<LeftOut> leftOut) {
        this(shape, joins, doubts, leftOut, List.of());
    }

    /// A file that gave nothing, and why.
    public record Skipped(String file, IntakeException.Kind kind, String detail) {}

    /// How the languages lay in the files.
    public enum Shape {
        /// Pages of each language in turn, paragraphs broken over them.
        PAGES_IN_TURN,
        /// Each paragraph followed by its translation.
        PARAGRAPHS_IN_TURN,
        /// The whole text in one language, then in the other.
        WHOLE_AFTER_WHOLE,
        /// Both languages on one line or in one paragraph.
        SAME_LINE,
        /// A file for each version.
        SEPARATE_FILES,
        /// Labels, headings or columns tell the versions apart.
        LABELLED,
        /// One text in one language, as a person says.
        ONE_TEXT,
        /// Several works, each in a file or some files of its own.
        SEVERAL_WORKS,
        /// The file itself lays its texts side by side: a table, a memory, subtitles.
        SIDE_BY_SIDE
    }

    /// A place in a file: its name and the line, from 1.
    public record Place(String file, int line) {}

    /// Two pieces made one paragraph.
    ///
    /// @param before the end of the first piece, @param after the start of the second
    public record Join(LanguageTag language, Place from, Place to, How how, String before, String after) {}

    /// What a join put between its pieces.
    public enum How {
        SPACE,
        NOTHING,
        /// A hyphen at the line's end was taken out.
        HYPHEN_MENDED,
        /// A hyphen at the line's end belongs to the word and was kept.
        HYPHEN_KEPT
    }

    /// Something a person should look at.
    public record Doubt(Kind kind, Place place, String text) {

        public enum Kind {
            /// The contents name a text that the file does not have.
            NO_TEXT_FOR_TITLE,
            /// The last paragraph breaks off.
            BREAKS_OFF,
            /// Whether a hyphen belonged to the word could not be told.
            HYPHEN,
            /// A part in neither of the two languages went with the text before it.
            LANGUAGE,
            /// One version has far more text than the other.
            UNEQUAL,
            /// A stretch of a version has nothing to do with what stands beside it.
            UNRELATED,
            /// A version has nothing to do with the original.
            UNRELATED_VERSION,
            /// Some bytes of the line are not of the file's encoding.
            BYTES,
            /// It was added while changes were tracked, and counts as accepted.
            TRACKED
        }
    }

    /// Something of the file that stands in no text.
    public record LeftOut(Place place, TextSpan span, String text, Reason reason) {

        public enum Reason {
            MARKUP,
            LINK_TARGET,
            IMAGE,
            COMMENT,
            RULE,
            PAGE_NUMBER,
            CONTENTS,
            LABEL,
            HYPHEN,
            /// Menus, feet and margins of a page, and what else is about it and no text of it.
            FURNITURE,
            HIDDEN,
            /// How a word is to be read aloud, set above it.
            READING,
            FOOTNOTE,
            /// What somebody struck out while the changes were tracked.
            STRUCK_OUT,
            /// The line that stands at the head or foot of every page.
            RUNNING_HEAD,
            /// The number or short name of a row.
            ROW_NAME,
            /// What somebody says of the text.
            NOTE,
            /// Who brought the text, and where it was found.
            CREDITS,
            /// A text that stands in the file once more.
            SAID_BEFORE,
            /// When something is said.
            TIME,
            /// What somebody remarks on a row.
            REMARK,
            /// Another translation that a program proposed.
            PROPOSAL,
            /// What is meant for programs.
            PROPERTY,
            /// What stands in a column that is in no language.
            COLUMN,
            /// Who says it.
            SPEAKER,
            /// What the person who brought the file in says is no text.
            CHOSEN,
            UNPLACED
        }
    }

    public Report {
        joins = List.copyOf(joins);
        doubts = List.copyOf(doubts);
        leftOut = List.copyOf(leftOut);
        skipped = List.copyOf(skipped);
    }

    /// The same, and which files gave nothing.
    public Report withSkipped(List<Skipped> files) {
        return new Report(shape, joins, doubts, leftOut, files);
    }

    /// The same with more to be doubted.
    public Report withDoubts(List<Doubt> more) {
        var all = new ArrayList<>(doubts);
        all.addAll(more);
        return new Report(shape, joins, all, leftOut, skipped);
    }

    /// The same with another account of what was left out.
    public Report withLeftOut(List<LeftOut> changed) {
        return new Report(shape, joins, doubts, changed, skipped);
    }

    /// What of it is about these files.
    public Report about(Collection<String> files) {
        return new Report(
                shape,
                joins.stream().filter(j -> files.contains(j.from().file())).toList(),
                doubts.stream().filter(d -> files.contains(d.place().file())).toList(),
                leftOut.stream().filter(l -> files.contains(l.place().file())).toList());
    }
}
