package enface.pane;

import enface.Png;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.match.TermMatch;
import enface.note.NoteId;
import enface.pane.level.Layout;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.store.scheme.Shipped;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the panes into `target/screens`, to be looked at.
@ExtendWith(ApplicationExtension.class)
class PicturesTest {

    private static final int SENTENCES = 60;

    @ParameterizedTest
    @CsvSource({
        "FACING, light, 1000, 700, 2",
        "FACING, dark, 1000, 700, 2",
        "FACING, light, 1600, 1000, 2",
        "FACING, light, 1600, 1000, 3",
        "FACING, dark, 1600, 1000, 4",
        "ROWS, light, 1000, 700, 2",
        "ROWS, dark, 1000, 700, 4",
        "ROWS, dark, 1600, 1000, 3",
        "ROWS, light, 1600, 1000, 4"
    })
    void everyPictureIsDrawn(Layout layout, String theme, int width, int height, int count) throws Exception {
        FxToolkit.registerPrimaryStage();
        loadFonts();
        var panes = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> open(theme, width, height, count));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            panes.textLayoutProperty().set(layout);
            panes.layout();
            panes.setCurrentRow(4);
            panes.select(new VersionId(1), new TextRange(new TextPlace(2, 10), new TextPlace(2, 60)));
            panes.marks().highlightConcept(Optional.of(new ConceptId(2)));
            panes.viewport().lighting.hoverRow.set(7);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> write(
                        panes.getScene(), "panes-%s-%s-%dx%d-%d.png".formatted(layout, theme, width, height, count)));
    }

    /// Without the program's own fonts the pictures show those of the machine.
    private static void loadFonts() throws IOException {
        for (var name :
                List.of("Serif-Regular", "Serif-Bold", "Song-Regular", "Song-Bold", "Sans-Regular", "Sans-Bold")) {
            try (var font = PicturesTest.class.getResourceAsStream("/fonts/Enface" + name + ".ttf")) {
                if (font != null) {
                    Font.loadFont(font, 12);
                }
            }
        }
    }

    @Test
    void everyKindOfParagraphIsDrawn() throws Exception {
        FxToolkit.registerPrimaryStage();
        loadFonts();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var panes = new FacingPanes(key -> key);
            panes.show(
                    List.of(
                            kinds(1, "en", "A plain sentence of some length, to be wrapped when it is too long. "),
                            kinds(2, "zh-Hans", "一句平常的话，长到要换行的时候就换行。")),
                    List.of());
            var scene = scene(panes, "light", 1000, 700);
            panes.requestFocus();
            panes.setCurrentRow(3);
            return write(scene, "panes-kinds.png");
        });
    }

    private static PaneText kinds(long id, String language, String sentence) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var kind : List.of(
                Kind.HEADING, Kind.BODY, Kind.QUOTATION, Kind.VERSE, Kind.BODY, Kind.ITEM, Kind.ITEM, Kind.VERBATIM)) {
            var text = switch (kind) {
                case HEADING -> sentence.substring(0, sentence.length() / 3);
                case VERBATIM -> "if (open) {\n    enter();\n}";
                case BODY, ITEM, QUOTATION, VERSE -> sentence.repeat(3).strip();
            };
            paragraphs.add(Paragraph.whole(kind, text));
        }
        paragraphs.add(Paragraph.whole(Kind.BODY, ""));
        return new PaneText(new VersionId(id), new LanguageTag(language), language, "", new VersionText(paragraphs));
    }

    private static Scene scene(FacingPanes panes, String theme, int width, int height) {
        var scene = new Scene(panes, width, height);
        scene.getStylesheets()
                .add(PicturesTest.class.getResource("/theme/theme.css").toExternalForm());
        scene.getRoot().getStyleClass().add(theme);
        scene.snapshot(null);
        return scene;
    }

    private static boolean lacks(int sentence) {
        return sentence >= 4 && sentence < 9;
    }

    private static FacingPanes open(String theme, int width, int height, int count) {
        var panes = new FacingPanes(key -> key.equals("pane.level") ? "≡ level" : key);
        var texts = new ArrayList<PaneText>();
        for (int i = 0; i < count; i++) {
            texts.add(
                    switch (i) {
                        case 1 -> SampleTexts.chinese(2, SENTENCES);
                        case 3 -> SampleTexts.chineseWithout(4, SENTENCES, PicturesTest::lacks);
                        default -> SampleTexts.english(i + 1, SENTENCES);
                    });
        }
        panes.marks().setTermSource((version, paragraph) -> terms(texts.get((int) version.value() - 1), paragraph));
        List<IntPredicate> lacking = List.of(_ -> false, _ -> false, _ -> false, PicturesTest::lacks);
        panes.show(texts, SampleTexts.rows(SENTENCES, lacking.subList(0, count)));
        panes.marks()
                .setNotes(List.of(
                        note(1, 1, 0, 0, 9, "modulation"),
                        note(2, 1, 0, 3, 15, "modulation"),
                        note(1, 2, 1, 4, 100, "omission")));
        scene(panes, theme, width, height);
        return panes;
    }

    private static NoteMark note(long version, int number, int paragraph, int start, int end, String category) {
        return new NoteMark(
                new VersionId(version),
                TextRange.of(paragraph, new TextSpan(start, end)),
                new NoteId(number),
                number,
                Shipped.category(category));
    }

    private static List<TermMatch> terms(PaneText pane, int paragraph) {
        var text = pane.text().paragraph(paragraph).text();
        var found = new ArrayList<TermMatch>();
        var words = pane.language().isUnspaced() ? List.of("桥", "邻居", "灯") : List.of("bridge", "neighbours", "lamps");
        for (int i = 0; i < words.size(); i++) {
            var term = Term.preferred(pane.language(), words.get(i));
            for (int at = text.indexOf(words.get(i)); at >= 0; at = text.indexOf(words.get(i), at + 1)) {
                found.add(TermMatch.written(
                        new TextSpan(at, at + words.get(i).length()),
                        new Concept(new ConceptId(i + 1), "", List.of(term)),
                        term));
            }
        }
        return found;
    }

    private static Path write(Scene scene, String name) throws IOException {
        var image = scene.snapshot(null);
        var bytes = Png.of(image);
        Files.createDirectories(Path.of("target/screens"));
        return Files.write(Path.of("target/screens", name), bytes);
    }
}
