package enface.study.find;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.job.Progress;
import enface.language.find.Query;
import enface.language.han.SyllableTable;
import enface.study.find.Finding.Hit;
import enface.study.work.Reading.Shown;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Said;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.cover.Covers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A name that is looked for finds what they said.
class FindingSpeakersTest {

    private static Paragraph said(String speaker, String text) {
        return new Paragraph(Paragraph.Kind.BODY, text, List.of(new TextSpan(0, text.length())), Said.by(speaker));
    }

    private static List<Hit> found(String typed) {
        var text = new VersionText(
                List.of(said("Anna", "Where were you?"), said("Ben", "With Anna."), said("", "Nobody spoke.")));
        var version = new Version(new VersionId(1), Role.ORIGINAL, LanguageTag.ENGLISH, "", false, text);
        var rows = IntStream.range(0, 3)
                .mapToObj(i -> new Row(List.of(new SegmentRange(i, i + 1)), 1))
                .toList();
        var shown = new Shown(List.of(version), rows, MovedRows.NONE, List.of(), List.of());
        var finder = ((Query.Ready) Query.words(typed, new SyllableTable())).finder();
        return Finding.find(typed, finder, shown, Optional.empty(), Covers.NONE, Progress.none())
                .hits();
    }

    @Test
    void allTheirWordsAndWhereTheyAreNamed() {
        assertThat(found("anna"))
                .extracting(hit -> hit.row() + ":" + hit.range().from().offset() + "-"
                        + hit.range().to().offset())
                .containsExactly("0:0-15", "1:5-9");
    }

    @Test
    void nothingOfThoseWhoAreNotMeant() {
        assertThat(found("carl")).isEmpty();
    }
}
