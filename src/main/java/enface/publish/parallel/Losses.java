package enface.publish.parallel;

import enface.align.Bead.Status;
import enface.publish.subtitle.Subtitles;
import enface.publish.xml.XmlText;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of some versions a form has no place for: only what they have is told.
final class Losses {

    private final Parallel texts;
    private final Set<Loss> found = EnumSet.noneOf(Loss.class);

    private Losses(Parallel texts) {
        this.texts = texts;
    }

    static List<Loss> of(Form form, Parallel texts) {
        var losses = new Losses(texts);
        losses.find(form);
        return List.copyOf(losses.found);
    }

    private void find(Form form) {
        tell(Loss.PAGES, paragraphs().anyMatch(p -> !p.said().page().isEmpty()));
        tell(
                Loss.READINGS,
                form != Form.EPUB
                        && texts.versions().stream().anyMatch(v -> v.text().isRead()));
        switch (form) {
            case TMX -> tell(Loss.CONTROLS, hasControls());
            case XLIFF -> tell(Loss.STATUS, false);
            case TSV, CSV -> {
                table();
                tell(Loss.ABOUT, !texts.about().fields().isEmpty());
            }
            case XLSX -> {
                table();
                tell(Loss.DETAILS, hasMoreThan(Set.of(Field.TITLE)));
                tell(Loss.LONG_CELLS, hasLongCells());
            }
            case MARKDOWN -> {
                table();
                tell(Loss.DETAILS, hasMoreThan(Set.of(Field.TITLE)));
                tell(Loss.CONTROLS, hasControls());
            }
            case EPUB -> {
                tell(Loss.DETAILS, hasMoreThan(Set.of(Field.TITLE, Field.SPEAKER, Field.DATE, Field.DESCRIPTION)));
                tell(Loss.CONTROLS, hasControls());
            }
            case TEXT -> {
                found.addAll(List.of(Loss.SENTENCES, Loss.BEADS));
                plain(true); // lines of verse are lines of running text to whoever reads them
                tell(Loss.DETAILS, hasMoreThan(Set.of(Field.TITLE)));
            }
            case SRT, VTT -> subtitles();
            case LINKS -> {
                found.add(Loss.PARAGRAPHS);
                plain(false);
                tell(Loss.ABOUT, !texts.about().fields().isEmpty());
            }
        }
    }

    /// What plain text has no place for.
    private void plain(boolean linesAreLost) {
        tell(Loss.STATUS, hasStatus());
        tell(Loss.KINDS, hasKinds(linesAreLost));
        tell(Loss.SPEAKERS, hasSpeakers());
        tell(Loss.TIMES, hasTimes());
        tell(Loss.NAMES, hasNames());
    }

    /// What subtitles have no place for.
    private void subtitles() {
        found.addAll(List.of(Loss.PARAGRAPHS, Loss.BEADS));
        tell(Loss.UNTIMED, texts.versions().stream().anyMatch(Subtitles::leavesOut));
        tell(Loss.STATUS, hasStatus());
        tell(Loss.KINDS, hasKinds(false));
        tell(Loss.ABOUT, !texts.about().fields().isEmpty());
        tell(Loss.NAMES, hasNames());
    }

    /// What no table of rows has a place for.
    private void table() {
        found.add(Loss.SENTENCES);
        tell(Loss.PARAGRAPHS, isAnyParagraphOverRows());
        tell(Loss.KINDS, hasKinds(true));
        tell(Loss.SPEAKERS, hasSpeakers());
        tell(Loss.TIMES, hasTimes());
        tell(Loss.STATUS, hasStatus());
        tell(Loss.NAMES, texts.versions().stream().anyMatch(v -> !Heads.holds(v.called())));
    }

    private void tell(Loss loss, boolean is) {
        if (is) {
            found.add(loss);
        }
    }

    private boolean isAnyParagraphOverRows() {
        return IntStream.range(0, texts.versions().size()).anyMatch(v -> {
            var text = texts.versions().get(v).text();
            return texts.rows().stream()
                    .map(row -> row.cells().get(v))
                    .anyMatch(cell -> !cell.isEmpty()
                            && cell.from() > 0
                            && text.paragraphOf(cell.from()) == text.paragraphOf(cell.from() - 1));
        });
    }

    private boolean hasKinds(boolean inTable) {
        return texts.versions().stream()
                .flatMap(v -> v.text().paragraphs().stream())
                .anyMatch(p -> p.kind() != Kind.BODY || (inTable && p.text().indexOf('\n') >= 0));
    }

    private boolean hasSpeakers() {
        return paragraphs().anyMatch(p -> !p.speaker().isEmpty());
    }

    private boolean hasTimes() {
        return paragraphs().anyMatch(p -> p.said().isTimed());
    }

    private Stream<Paragraph> paragraphs() {
        return texts.versions().stream().flatMap(v -> v.text().paragraphs().stream());
    }

    private boolean hasStatus() {
        return texts.beads().stream()
                .flatMap(b -> b.stream().flatMap(List::stream))
                .anyMatch(bead -> bead.status() == Status.CONFIRMED || bead.confidence() < 1);
    }

    private boolean hasMoreThan(Set<Field> held) {
        return texts.about().fields().entrySet().stream()
                .anyMatch(e -> !held.contains(e.getKey()) || e.getValue().size() > 1);
    }

    private boolean hasNames() {
        return texts.versions().stream().anyMatch(v -> !v.called().label().isEmpty());
    }

    private boolean hasControls() {
        return texts.versions().stream()
                .flatMap(v -> v.text().paragraphs().stream())
                .anyMatch(p -> XmlText.isIllegal(p.text()));
    }

    private boolean hasLongCells() {
        return IntStream.range(0, texts.versions().size())
                .anyMatch(v -> IntStream.range(0, texts.rows().size())
                        .anyMatch(row -> texts.text(row, v).length() > ToXlsx.LONGEST));
    }
}
