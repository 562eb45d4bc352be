package enface.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.DraftAccount;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Pairing.Paragraphs;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    private final SheetText sheet = new SheetText("talk.csv");

    private int column(String language) {
        var tag = language.isEmpty() ? Optional.<LanguageTag>empty() : Optional.of(new LanguageTag(language));
        return sheet.column("c" + sheet.columns(), () -> new Column(tag, ""));
    }

    private static List<String> texts(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    @Test
    void aColumnIsAVersionAndARowAStretch() throws IntakeException {
        int english = column("en");
        int unsaid = column("");
        sheet.row(Kind.HEADING);
        sheet.cell(english, "The bridge");
        sheet.row(Kind.BODY);
        sheet.cell(english, " First the bridge. Then the school. ");
        sheet.cell(unsaid, "先修桥，再建学校。\n\n就这样。");
        sheet.aside(Reason.ROW_NAME, "17");
        var draft = new SheetReader(sheet.done(Grain.PARAGRAPH), new LanguageGuess()).read(List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        var work = draft.works().getFirst();
        assertThat(work.versions())
                .extracting(DraftVersion::language)
                .containsExactly(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE);
        assertThat(texts(work.versions().getFirst()))
                .containsExactly("The bridge", "First the bridge. Then the school.");
        assertThat(texts(work.versions().getLast())).containsExactly("先修桥，再建学校。", "就这样。");
        assertThat(work.versions().getFirst().text().segmentCount()).isEqualTo(3);
        assertThat(work.pairing().size()).isEqualTo(2);
        assertThat(work.pairing().of(0, 1)).isEqualTo(new Paragraphs(0, 0));
        assertThat(work.pairing().of(1, 1)).isEqualTo(new Paragraphs(0, 2));
        assertThat(draft.report().leftOut()).extracting(l -> l.text()).containsExactly("17");
    }

    @Test
    void aUnitIsOneSegmentHoweverManySentencesItHas() throws IntakeException {
        int english = column("en");
        int german = column("de");
        sheet.row(Kind.BODY);
        sheet.cell(english, "Come in. Sit down.");
        sheet.cell(german, "Herein. Setz dich.");
        var draft = new SheetReader(sheet.done(Grain.SEGMENT), new LanguageGuess()).read(List.of(), Progress.none());
        assertThat(draft.works().getFirst().versions())
                .allSatisfy(v -> assertThat(v.text().segmentCount()).isEqualTo(1));
    }

    @Test
    void oneLanguageUnderTwoNamesIsOneVersionUnlessBothStandInOneRow() throws IntakeException {
        int english = column("en");
        int american = column("en-US");
        int zulu = column("zu");
        sheet.row(Kind.BODY);
        sheet.cell(english, "Good evening.");
        sheet.cell(zulu, "Sawubona.");
        sheet.row(Kind.BODY);
        sheet.cell(american, "Good night.");
        sheet.cell(zulu, "Lala kahle.");
        sheet.mergeRelated();
        var versions = new SheetReader(sheet.done(Grain.SEGMENT), new LanguageGuess())
                .read(List.of(), Progress.none())
                .works()
                .getFirst()
                .versions();
        assertThat(versions).hasSize(2);
        assertThat(texts(versions.getFirst())).containsExactly("Good evening.", "Good night.");
    }

    @Test
    void asidesWithoutEndAreToldTogether() throws IntakeException {
        int english = column("en");
        for (int i = 0; i < 1_000; i++) {
            sheet.row(Kind.BODY);
            sheet.cell(english, "Rain.");
            sheet.aside(Reason.ROW_NAME, "row " + i);
        }
        var draft = new SheetReader(sheet.done(Grain.SEGMENT), new LanguageGuess()).read(List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        assertThat(draft.report().leftOut()).hasSizeLessThan(300);
    }

    @Test
    void nothingBesideNothingIsRefused() {
        column("en");
        sheet.row(Kind.BODY);
        assertThatThrownBy(() -> {
                    sheet.cell(0, " \u3000\n");
                    sheet.done(Grain.SEGMENT);
                })
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(IntakeException.Kind.NO_TEXTS));
    }
}
