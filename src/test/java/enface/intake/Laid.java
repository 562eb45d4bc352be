package enface.intake;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files written for a test, and how their texts come to stand.
public final class Laid {

    private Laid() {}

    public static Draft read(Path folder, String name, String text) throws IOException, IntakeException {
        return read(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Draft read(Path folder, String name, byte[] bytes) throws IOException, IntakeException {
        var draft = new Intake().read(List.of(Files.write(folder.resolve(name), bytes)), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    public static DraftWork only(Draft draft) {
        if (draft.works().size() != 1) {
            throw new AssertionError(draft.works().size() + " works");
        }
        return draft.works().getFirst();
    }

    public static List<String> languages(Draft draft) {
        return only(draft).versions().stream().map(v -> v.language().value()).toList();
    }

    /// Each stretch that the file pairs: what each version has in it, `–` for nothing.
    public static List<String> rows(Draft draft) {
        return rows(only(draft));
    }

    public static List<String> rows(DraftWork work) {
        var rows = new ArrayList<String>();
        for (int stretch = 0; stretch < work.pairing().size(); stretch++) {
            var cells = new ArrayList<String>();
            for (int v = 0; v < work.versions().size(); v++) {
                var range = work.pairing().of(stretch, v);
                var paragraphs = work.versions().get(v).paragraphs().subList(range.from(), range.to());
                var text = String.join(
                        " ¶ ",
                        paragraphs.stream().map(p -> p.paragraph().text()).toList());
                cells.add(text.isEmpty() ? "–" : text);
            }
            if (cells.stream().anyMatch(c -> !c.equals("–"))) {
                rows.add(String.join(" | ", cells));
            }
        }
        return rows;
    }

    public static List<String> leftOut(Draft draft) {
        return draft.report().leftOut().stream()
                .map(l -> l.reason() + " " + l.text())
                .toList();
    }
}
