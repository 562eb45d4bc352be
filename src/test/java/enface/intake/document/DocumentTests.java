package enface.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// What all tests of documents do: write a file, read it as a person would have it read, look at the draft.
abstract class DocumentTests {

    static final LanguageTag FRENCH = new LanguageTag("fr");
    static final LanguageTag ARABIC = new LanguageTag("ar");

    @TempDir
    Path folder;

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a file, and holds the draft to its account.
    static Draft read(Path file, LanguageTag... languages) {
        try {
            var draft = new Intake().read(List.of(file), List.of(languages), Progress.none());
            DraftAccount.assertComplete(draft);
            return draft;
        } catch (IntakeException e) {
            throw new AssertionError(e);
        }
    }

    static IntakeException.Kind refusal(Path file) {
        var refused = catchThrowableOfType(
                IntakeException.class, () -> new Intake().read(List.of(file), List.of(), Progress.none()));
        assertThat(refused).as("refused").isNotNull();
        return refused.kind();
    }

    static DraftWork work(Draft draft) {
        assertThat(draft.works()).hasSize(1);
        return draft.works().getFirst();
    }

    static List<Paragraph> paragraphs(Draft draft, LanguageTag language) {
        return work(draft).versions().stream()
                .filter(v -> v.language().equals(language))
                .flatMap(v -> v.paragraphs().stream())
                .map(DraftParagraph::paragraph)
                .toList();
    }

    static List<String> texts(Draft draft, LanguageTag language) {
        return paragraphs(draft, language).stream().map(Paragraph::text).toList();
    }

    static List<String> leftOut(Draft draft, LeftOut.Reason reason) {
        return draft.report().leftOut().stream()
                .filter(l -> l.reason() == reason)
                .map(LeftOut::text)
                .toList();
    }

    static String told(Draft draft, Field field) {
        return String.join(" / ", work(draft).metadata().of(field).values());
    }
}
