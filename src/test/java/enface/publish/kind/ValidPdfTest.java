package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.publish.Handout;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.NotesAt;
import enface.publish.Validators;
import enface.publish.font.Fonts;
import enface.publish.pdf.HandoutToPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of pages in every company of languages is PDF/A-2u and PDF/UA-1, by the word of veraPDF.
class ValidPdfTest {

    private static final List<String> STANDARDS = List.of("2u", "ua1");

    private static URLClassLoader vera;

    @BeforeAll
    static void openValidator() throws Exception {
        vera = Validators.open("pdf");
        Validators.with(
                vera,
                () -> vera.loadClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
                        .getMethod("initialise")
                        .invoke(null));
    }

    @AfterAll
    static void closeValidator() throws IOException {
        vera.close();
    }

    private static byte[] print(Handout handout) throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutToPdf(EveryKind.WORDS, Fonts.ofThisMachine())
                .write(handout, Paper.USUAL, Integer.MAX_VALUE, out, Progress.none());
        return out.toByteArray();
    }

    /// What of both standards is broken, each rule once; nothing of good pages.
    private static Set<String> broken(byte[] pdf) throws Exception {
        var broken = new LinkedHashSet<String>();
        for (var standard : STANDARDS) {
            broken.addAll(Validators.with(vera, () -> broken(pdf, standard)));
        }
        return broken;
    }

    private static Set<String> broken(byte[] pdf, String standard) throws Exception {
        var flavours = vera.loadClass("org.verapdf.pdfa.flavours.PDFAFlavour");
        var flavour = flavours.getMethod("byFlavourId", String.class).invoke(null, standard);
        var foundry = vera.loadClass("org.verapdf.pdfa.Foundries")
                .getMethod("defaultInstance")
                .invoke(null);
        var foundries = vera.loadClass("org.verapdf.pdfa.VeraPDFFoundry");
        var parsers = vera.loadClass("org.verapdf.pdfa.PDFAParser");
        try (var parser = (Closeable) foundries
                        .getMethod("createParser", InputStream.class, flavours)
                        .invoke(foundry, new ByteArrayInputStream(pdf), flavour);
                var validator = (Closeable) foundries
                        .getMethod("createValidator", flavours, boolean.class)
                        .invoke(foundry, flavour, false)) {
            var result = vera.loadClass("org.verapdf.pdfa.PDFAValidator")
                    .getMethod("validate", parsers)
                    .invoke(validator, parser);
            return rules(result);
        }
    }

    private static Set<String> rules(Object result) throws Exception {
        var results = vera.loadClass("org.verapdf.pdfa.results.ValidationResult");
        var assertion = vera.loadClass("org.verapdf.pdfa.results.TestAssertion");
        var rules = new LinkedHashSet<String>();
        for (var one : (Collection<?>) results.getMethod("getTestAssertions").invoke(result)) {
            rules.add(assertion.getMethod("getRuleId").invoke(one) + " "
                    + assertion.getMethod("getMessage").invoke(one));
        }
        boolean good = Boolean.TRUE.equals(results.getMethod("isCompliant").invoke(result));
        if (good == rules.isEmpty()) {
            return rules;
        }
        throw new AssertionError("good: " + good + ", and yet " + rules);
    }

    @ParameterizedTest
    @MethodSource("enface.publish.kind.EveryKind#inLanguages")
    void everyKindKeepsBothStandards(Kind kind, List<String> languages) throws Exception {
        var all = EveryKind.plan(kind).with(EnumSet.allOf(Layer.class)).with(NotesAt.MARGIN);
        assertThat(broken(print(EveryKind.compose(all, languages)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOTATED", "ROWS", "WORKSHEET"})
    void headingsOfTextsKeepThem(Kind kind) throws Exception {
        var speech = HarbourSpeech.in("en", "ar", "zh-Hans").inParts(2);
        var handout = new Composer(speech.material(), EveryKind.WORDS).compose(EveryKind.plan(kind));
        assertThat(broken(print(handout))).isEmpty();
    }

    @Test
    void pagesWithoutALanguageOrTagsAreFoundOut() throws Exception {
        var pages = print(EveryKind.compose(Plan.of(Kind.ROWS), List.of("en", "fr", "de")));
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pages)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setMetadata(null);
            document.save(out);
        }
        assertThat(broken(out.toByteArray())).hasSizeGreaterThan(2);
    }
}
