package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.publish.Handout;
import enface.publish.Paper;
import enface.publish.Plan.Kind;
import enface.publish.font.Fonts;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.PageImages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Documents that are printed one after another, and several at once, in fonts that were read once.
class SharedFontsTest {

    private static final int AT_ONCE = 3;

    /// @param drawn a number for the look of the first page
    private record Printed(String text, int drawn) {}

    @Test
    void eachIsAsItIsAlone() throws Exception {
        var handouts = Stream.of(Kind.ANNOTATED, Kind.WORKSHEET, Kind.CARDS)
                .flatMap(kind -> Stream.of(List.of("en", "zh-Hans"), List.of("en", "ar"))
                        .map(languages -> EveryKind.compose(EveryKind.plan(kind), languages)))
                .toList();
        var alone = handouts.stream().map(handout -> print(handout, toPdf())).toList();

        var shared = toPdf();
        Callable<List<Printed>> all =
                () -> handouts.stream().map(handout -> print(handout, shared)).toList();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            assertThat(threads.invokeAll(Collections.nCopies(AT_ONCE, all)))
                    .extracting(Future::get)
                    .allSatisfy(printed -> assertThat(printed).isEqualTo(alone));
        }
    }

    private static HandoutToPdf toPdf() {
        return new HandoutToPdf(EveryKind.WORDS, Fonts.ofThisMachine());
    }

    private static Printed print(Handout handout, HandoutToPdf toPdf) {
        try {
            var out = new ByteArrayOutputStream();
            toPdf.write(handout, Paper.USUAL, Integer.MAX_VALUE, out, Progress.none());
            try (var document = Loader.loadPDF(out.toByteArray());
                    var pages = new PageImages(out.toByteArray())) {
                var page = pages.picture(0, 1).orElseThrow();
                return new Printed(new PDFTextStripper().getText(document), Arrays.hashCode(page.argb()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
