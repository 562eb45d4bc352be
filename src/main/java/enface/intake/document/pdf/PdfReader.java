package enface.intake.document.pdf;

import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF files with a text layer by PDFBox.
public final class PdfReader implements FormatReader {

    private static final long LARGEST = 100L << 20;
    private static final int MOST_PAGES = 5_000;
    /// What programs put where a title should be.
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft word|untitled|document\\d*|slide \\d+).*|.*\\.(?:docx?|rtf|odt|tex|indd|qxd|pdf|html?)");

    private final LanguageGuess guess;

    public PdfReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var bytes = file.bytes(LARGEST);
        try (var document = Loader.loadPDF(bytes)) {
            return read(document, file.name());
        } catch (InvalidPasswordException _) {
            throw new IntakeException(Kind.LOCKED, file.name(), "");
        } catch (IOException | RuntimeException _) { // a damaged file makes the library throw anything
            throw new IntakeException(Kind.DAMAGED, file.name(), "");
        }
    }

    private Extract read(PDDocument document, String name) throws IntakeException, IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new IntakeException(Kind.OVERGROWN, name, "");
        }
        var pages = new PageLines(name).read(document);
        if (pages.stream().mapToInt(List::size).sum() == 0) {
            throw new IntakeException(document.getNumberOfPages() > 0 ? Kind.SCANNED : Kind.EMPTY, name, "");
        }
        var transcript = new Transcript(guess);
        new PageText(transcript).write(pages, PageNames.of(document, pages));
        var about = document.getDocumentInformation();
        var title = about.getTitle();
        if (title != null && !NO_TITLE.matcher(title.strip()).matches()) {
            transcript.tellTitle(title);
        }
        if (about.getAuthor() != null) {
            transcript.tell(Field.OTHER, about.getAuthor());
        }
        return transcript.done(name);
    }
}
