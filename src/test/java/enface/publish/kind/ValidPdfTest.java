package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Space;
import enface.publish.Plan.WordsOf;
import enface.publish.pdf.HandoutToPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// veraPDF finds that each kind of pages is what it says of itself: PDF/UA-1 and PDF/A-2u.
class ValidPdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> kindsAndLanguages() {
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of("en,zh-Hans", "en,fr,de", "en,ar")
                        .map(l -> Arguments.of(kind, List.of(l.split(",")))));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void eachKindIsWhatItSaysOfItself(Kind kind, List<String> languages) throws Exception {
        var bytes = printed(kind, languages);
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_U)) {
            assertThat(faults(bytes, flavour)).as(flavour.getId()).isEmpty();
        }
    }

    private static List<String> faults(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /// All of a kind at once: readings, notes, terms, gaps, lines, questions, answers.
    private static byte[] printed(Kind kind, List<String> languages) throws Exception {
        var exercise = new Exercise(
                Space.LINES,
                Gaps.WORDS,
                4,
                "",
                Optional.empty(),
                Optional.empty(),
                "question",
                List.of("What is a promise?"),
                true);
        var plan = Plan.of(kind).with(exercise).with(WordsOf.TERMS).with(EnumSet.allOf(Layer.class));
        var words = new Words(Locale.ENGLISH);
        var speech = HarbourSpeech.in(languages.toArray(String[]::new));
        var handout = new Composer(speech.material(), words).compose(plan);
        var out = new ByteArrayOutputStream();
        new HandoutToPdf(words).write(handout, Paper.USUAL, Integer.MAX_VALUE, out, Progress.none());
        return out.toByteArray();
    }
}
