package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.shape.Labels;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Files whose lines of one number correspond, as one that lies side by side. A line that is empty is absent.
final class SameLines {

    private final Labels labels;
    private final LanguageGuess guess;

    SameLines(Labels labels, LanguageGuess guess) {
        this.labels = labels;
        this.guess = guess;
    }

    /// @param name what the whole goes by
    /// @param texts at least two, with as many lines each
    /// @param heads what to leave out of each row, in a column of its own; none where there is nothing
    Extract sheet(String name, List<LineFile> texts, List<String> heads) throws IntakeException {
        var sheet = new SheetText(name);
        columns(texts).forEach(column -> sheet.column(Integer.toString(sheet.columns()), () -> column));
        for (int line = 0; line < texts.getFirst().lines().size(); line++) {
            sheet.row(Paragraph.Kind.BODY);
            for (int text = 0; text < texts.size(); text++) {
                sheet.cell(text, texts.get(text).lines().get(line));
            }
            if (line < heads.size()) {
                sheet.aside(Reason.ROW_NAME, heads.get(line));
            }
        }
        boolean sentences = texts.stream().allMatch(LineFile::isOfSentences);
        return new Extract.SideBySide(sheet.done(sentences ? Grain.SEGMENT : Grain.PARAGRAPH));
    }

    /// Versions in one language go by what their names say beside it.
    private List<Column> columns(List<LineFile> texts) {
        Map<LanguageTag, Integer> inLanguage = new HashMap<>();
        var plain = new ArrayList<Column>();
        for (var text : texts) {
            var column = text.column(labels, guess, "");
            inLanguage.merge(column.language().orElseThrow(), 1, Integer::sum);
            plain.add(column);
        }
        boolean allSame =
                texts.stream().map(t -> t.said(labels).title()).distinct().count() == 1;
        var named = new ArrayList<Column>();
        for (int i = 0; i < texts.size(); i++) {
            var language = plain.get(i).language().orElseThrow();
            boolean several = inLanguage.getOrDefault(language, 0) > 1 && !allSame;
            var text = texts.get(i);
            named.add(several ? text.column(labels, guess, text.said(labels).title()) : plain.get(i));
        }
        return named;
    }
}
