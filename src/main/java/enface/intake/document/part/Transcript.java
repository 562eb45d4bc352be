package enface.intake.document.part;

import enface.intake.document.part.TableText.Place;
import enface.intake.document.part.Transcribed.Omission;
import enface.intake.document.part.Transcribed.Passage;
import enface.intake.document.part.Transcribed.Written;
import enface.intake.draft.IntakeException;
import enface.intake.draft.PageStarts;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Rubies;
import enface.intake.draft.SourceFile;
import enface.intake.draft.SourceFile.Reading;
import enface.intake.draft.WellFormed;
import enface.intake.format.Extract;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes down the text of a document, block after block, with what each is and what is not to be read.
///
/// White space runs together as it does on a page. What is left out is written down too, so that an account can be
/// given of it. Costs some bytes a line beside the text.
public final class Transcript {

    private final LanguageGuess guess;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Margin margin = new Margin();
    private final List<Omission> omissions = new ArrayList<>();
    private final PageStarts.Told pages = new PageStarts.Told();
    private final Rubies.Told rubies = new Rubies.Told();
    private Metadata metadata = Metadata.EMPTY;
    private Kind kind = Kind.BODY;
    private int level;
    private boolean wrapped;
    private final List<Written> lines = new ArrayList<>();
    private final List<TextSpan> runs = new ArrayList<>();
    private int signs;
    private int boldSigns;
    private int linkSigns;
    private int lead;
    private boolean spaceDue;
    /// The language that what is written next is said to be in, and that of the block so far.
    private Optional<LanguageTag> spoken = Optional.empty();

    private Optional<LanguageTag> language = Optional.empty();
    private boolean mixed;
    private String speaker = "";
    private @Nullable Place place;
    private int tables;

    public Transcript(LanguageGuess guess) {
        this.guess = guess;
    }

    /// What people wrote in its margin.
    public Margin margin() {
        return margin;
    }

    /// Notes that what something in the margin is about begins here, or ends here.
    public void mark(String name, boolean start) {
        if (start) {
            margin.start(name, text.length());
        } else {
            margin.end(name, text.length());
        }
    }

    /// What was told of the document so far.
    public Metadata about() {
        return metadata;
    }

    /// Ends what is open and begins a block, which is none before something is added.
    public void begin(Kind begun, int ofLevel) {
        end();
        kind = begun;
        level = ofLevel;
    }

    /// Ends the block and begins another of its kind.
    public void beginAgain() {
        begin(kind, level);
    }

    /// Begins a block whose lines end where the paper did.
    public void beginWrapped(Kind begun, int ofLevel) {
        begin(begun, ofLevel);
        wrapped = true;
    }

    /// Says which language comes next, as far as the document says so.
    public void speak(Optional<LanguageTag> next) {
        spoken = next;
    }

    /// Says whose words come next, which is written down beside them; nothing where nobody is said to say them.
    public void speaker(String name) {
        end();
        speaker = name.strip().replaceAll("\\s+", " ");
        omit(speaker, Reason.SPEAKER);
    }

    public void add(String added) {
        add(added, false, false);
    }

    /// Adds text to the line, its white space run together.
    public void add(String added, boolean bold, boolean link) {
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isSpace(c)) {
                spaceDue = true;
            } else {
                addSign(c, bold, link);
            }
        }
    }

    private void addSign(char c, boolean bold, boolean link) {
        int start = text.length();
        if (spaceDue && !runs.isEmpty()) {
            text.append(' ');
        }
        spaceDue = false;
        mixed |= (!runs.isEmpty() || !lines.isEmpty()) && !language.equals(spoken);
        language = spoken;
        text.append(c);
        addRun(start);
        if (bold && boldSigns == signs) {
            lead = runs.stream().mapToInt(TextSpan::length).sum();
        }
        signs++;
        boldSigns += bold ? 1 : 0;
        linkSigns += link ? 1 : 0;
    }

    private void addRun(int start) {
        if (!runs.isEmpty() && runs.getLast().end() == start) {
            runs.set(runs.size() - 1, new TextSpan(runs.getLast().start(), text.length()));
        } else {
            runs.add(new TextSpan(start, text.length()));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c < ' ' || SourceFile.isLineEnd(c);
    }

    /// Adds lines as they stand, white space and all, as a block of their own.
    public void addVerbatim(String added) {
        begin(Kind.VERBATIM, 0);
        var stripped = added.stripTrailing();
        if (!stripped.isBlank()) {
            int start = text.length();
            text.append(stripped);
            addRun(start);
        }
        end();
    }

    /// Ends the line, not the block.
    public void endLine() {
        endLine(true);
    }

    /// @param meant whether somebody ended it, and not the paper
    public void endLine(boolean meant) {
        spaceDue = false;
        if (runs.isEmpty()) {
            return;
        }
        lines.add(new Written(List.copyOf(runs), boldSigns == signs, linkSigns == signs, meant, false, lead));
        text.append('\n');
        runs.clear();
        signs = 0;
        boldSigns = 0;
        linkSigns = 0;
        lead = 0;
    }

    /// Ends the block; what comes is of the text's own kind again.
    public void end() {
        endLine(false);
        if (!lines.isEmpty()) {
            passages.add(new Passage(
                    kind, level, List.copyOf(lines), wrapped, place, mixed ? Optional.empty() : language, speaker));
            lines.clear();
        }
        language = Optional.empty();
        mixed = false;
        kind = Kind.BODY;
        level = 0;
        wrapped = false;
    }

    /// What comes stands in a cell of a table.
    public void beginCell(int row, int column) {
        end();
        tables += row == 0 && column == 0 ? 1 : 0;
        place = new Place(row, column);
    }

    /// What comes stands in no table.
    public void endTable() {
        end();
        place = null;
    }

    /// Whether nothing of the block is written yet.
    public boolean isFresh() {
        return lines.isEmpty() && runs.isEmpty();
    }

    /// Writes down what stands in no text, in the middle of a line or between blocks.
    public void omit(String left, Reason reason) {
        var span = writeBeside(left);
        if (!span.isEmpty()) {
            omissions.add(new Omission(span, reason));
        }
    }

    /// Writes down how something is read, which stands in no text, and says where it stands.
    public TextSpan writeReading(String said) {
        return writeBeside(said);
    }

    /// Notes that a stretch that was written down is read so; where that cannot be, the reading is left out.
    ///
    /// @param written where the reading stands
    public void read(TextSpan stretch, String said, TextSpan written) {
        if (!written.isEmpty() && !rubies.add(text, stretch, said, written)) {
            omissions.add(new Omission(written, Reason.READING));
        }
    }

    private TextSpan writeBeside(String left) {
        var shown = left.strip();
        int start = text.length();
        if (shown.isEmpty()) {
            return new TextSpan(start, start);
        }
        boolean inLine = !runs.isEmpty();
        text.append(shown);
        var span = new TextSpan(start, text.length());
        if (inLine) {
            text.append(' '); // keeps the run from growing on over it
        } else {
            text.append('\n');
        }
        return span;
    }

    /// Writes down what stands in no text, wherever the document had it, behind the line that is open or was last.
    public void omitAside(String left, Reason reason) {
        endLine(false);
        omit(left, reason);
    }

    /// A page of the document begins here.
    ///
    /// @param name as the document calls it
    public void page(String name) {
        pages.add(text.length(), name);
    }

    /// Ends the line and notes that the page ended with it, though the paragraph goes on.
    public void endPage() {
        endLine(false);
        if (!lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.getLast().atPageEnd());
        }
    }

    /// What the document says of itself; empty text says nothing.
    public void tell(Field field, String said) {
        var shown = said.strip().replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            metadata = metadata.with(field, field == Field.SPEAKER ? guess.ofName(shown) : guess.of(shown), shown);
        }
    }

    /// The title that the document goes by in its properties, which a heading of the text beats.
    public void tellTitle(String title) {
        end();
        if (passages.stream().anyMatch(p -> p.kind() == Kind.HEADING)) {
            omit(title.replaceAll("\\s+", " "), Reason.FURNITURE);
        } else {
            tell(Field.TITLE, title);
        }
    }

    public boolean isEmpty() {
        return passages.isEmpty() && isFresh();
    }

    public int length() {
        return text.length();
    }

    /// Whether nothing but white space was written down between two places.
    public boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    public Extract done(String name) throws IntakeException {
        return done(name, new Reading(StandardCharsets.UTF_8, List.of()));
    }

    /// What was written down.
    public Extract done(String name, Reading reading) throws IntakeException {
        end();
        var transcribed = new Transcribed(
                guess,
                metadata,
                WellFormed.of(text.toString()),
                List.copyOf(passages),
                List.copyOf(omissions),
                new Transcribed.Aside(
                        new SourceFile.Beside(margin.remarks(), pages.done(), rubies.done(), Optional.empty()),
                        margin.added()));
        return transcribed.extract(name, reading, tables == 1);
    }
}
