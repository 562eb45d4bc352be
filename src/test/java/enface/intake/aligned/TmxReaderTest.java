package enface.intake.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.Laid;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxReaderTest {

    @TempDir
    private Path folder;

    private Draft read(String header, String units) throws IOException, IntakeException {
        return Laid.read(
                folder,
                "memory.tmx",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">" + header
                        + "<body>" + units + "</body></tmx>");
    }

    private static String unit(String... cells) {
        var unit = new StringBuilder("<tu>");
        for (int i = 0; i < cells.length; i += 2) {
            unit.append("<tuv xml:lang=\"%s\"><seg>%s</seg></tuv>".formatted(cells[i], cells[i + 1]));
        }
        return unit.append("</tu>\n").toString();
    }

    @Test
    void aUnitIsARowAndALanguageAVersion() throws IOException, IntakeException {
        var draft = read(
                "<header srclang=\"en\"/>",
                unit(
                                "en",
                                "The kiln was cold. We waited.",
                                "zh-CN",
                                "窑是冷的。我们等着。",
                                "de-AT",
                                "Der Ofen war kalt. Wir warteten.")
                        + unit("en", "Nobody came.", "de-AT", "Niemand kam.")
                        + unit("zh-CN", "后来天亮了。"));
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans", "de-AT");
        assertThat(Laid.rows(draft))
                .containsExactly(
                        "The kiln was cold. We waited. | 窑是冷的。我们等着。 | Der Ofen war kalt. Wir warteten.",
                        "Nobody came. | – | Niemand kam.",
                        "– | 后来天亮了。 | –");
        assertThat(Laid.only(draft).versions())
                .allSatisfy(v -> assertThat(v.text().segmentCount()).isEqualTo(2));
    }

    @Test
    void whatTheHeaderCallsTheSourceIsTheOriginalThoughItStandsSecond() throws IOException, IntakeException {
        var draft = read("<header srclang=\"en-GB\"/>", unit("FR-fr", "Il neige.", "EN", "It snows."));
        assertThat(Laid.languages(draft)).containsExactly("en", "fr-FR");
        assertThat(Laid.rows(draft)).containsExactly("It snows. | Il neige.");
    }

    @Test
    void anySourceIsNoSource() throws IOException, IntakeException {
        var draft = read("<header srclang=\"*all*\"/>", unit("pl", "Pada.", "uk", "Йде дощ."));
        assertThat(Laid.languages(draft)).containsExactly("pl", "uk");
    }

    @Test
    void variantsOfALanguageAreVersionsOfTheirOwn() throws IOException, IntakeException {
        var draft = read(
                "<header/>",
                unit("en", "Snow.", "es", "Nieve.", "es", "La nieve.") + unit("en", "Ice.", "es", "Hielo."));
        assertThat(Laid.languages(draft)).containsExactly("en", "es", "es");
        assertThat(Laid.rows(draft)).containsExactly("Snow. | Nieve. | La nieve.", "Ice. | Hielo. | –");
    }

    @Test
    void theOldAttributeOfLanguageAndTheNewOneMayBeMixed() throws IOException, IntakeException {
        var draft = read(
                "<header/>",
                "<tu><tuv lang=\"EN-US\"><seg>Rain.</seg></tuv><tuv xml:lang=\"ja\"><seg>雨だ。</seg></tuv></tu>"
                        + unit("en", "Wind.", "ja", "風だ。"));
        assertThat(Laid.languages(draft)).containsExactly("en-US", "ja");
        assertThat(Laid.rows(draft)).containsExactly("Rain. | 雨だ。", "Wind. | 風だ。");
    }

    @Test
    void inlineElementsLeaveTheirTextAndTakeTheirCodes() throws IOException, IntakeException {
        var draft = read(
                "<header/>",
                unit(
                        "en",
                        "A <bpt i=\"1\">&lt;b&gt;</bpt>cold<ept i=\"1\">&lt;/b&gt;</ept> <hi type=\"x\">grey</hi> day<ph type=\"lb\"/>began &amp; ended<ut>{\\f<sub>1</sub>}</ut>.",
                        "ko",
                        "춥고\n      흐린 <it pos=\"begin\">&lt;i&gt;</it>날이었다."));
        assertThat(Laid.rows(draft)).containsExactly("A cold grey day began & ended. | 춥고 흐린 날이었다.");
    }

    @Test
    void propertiesAndNamesAreListedAndRemarksStandWhereTheyAreMade() throws IOException, IntakeException {
        var draft = read(
                "<header><note>Spoken at the harbour.</note><prop type=\"client\">us</prop></header>",
                "<tu tuid=\"h-7\"><note>unsure</note><prop type=\"domain\">sea</prop>"
                        + "<tuv xml:lang=\"en\"><note>pun</note><seg>Ahoy.</seg></tuv>"
                        + "<tuv xml:lang=\"nl\"><seg>Ahoi.</seg></tuv></tu>");
        assertThat(Laid.leftOut(draft))
                .containsExactlyInAnyOrder("PROPERTY client us", "ROW_NAME h-7", "PROPERTY domain sea");
        assertThat(remarks(draft)).containsExactlyInAnyOrder("unsure on Ahoy. Ahoi.", "pun on Ahoy.");
        assertThat(Laid.only(draft).metadata().only(LanguageTag.ENGLISH, Field.DESCRIPTION))
                .contains("Spoken at the harbour.");
        assertThat(Laid.rows(draft)).containsExactly("Ahoy. | Ahoi.");
    }

    /// What people remarked, and on what.
    private static List<String> remarks(Draft draft) {
        var file = Laid.only(draft).versions().getFirst().file();
        return file.beside().remarks().stream()
                .map(r -> Stream.concat(Stream.of(r.span()), r.beside().stream())
                        .map(span -> span.of(file.text()))
                        .collect(Collectors.joining(" ", r.text() + " on ", "")))
                .toList();
    }

    @Test
    void whatAProgramWritesAtVeryManyUnitsIsNoRemarkOfAnybody() throws IOException, IntakeException {
        var unit = "<tu><note>checked</note><tuv xml:lang=\"en\"><seg>Rain %d.</seg></tuv>"
                + "<tuv xml:lang=\"nl\"><seg>Regen %d.</seg></tuv></tu>";
        var units = IntStream.range(0, 20).mapToObj(i -> unit.formatted(i, i)).collect(Collectors.joining());
        var draft = read("<header/>", units + unit.formatted(20, 20).replace("checked", "Is it?"));
        assertThat(remarks(draft)).containsExactly("Is it? on Rain 20. Regen 20.");
        assertThat(Laid.leftOut(draft)).hasSize(20).containsOnly("REMARK checked");
    }

    @ParameterizedTest
    @CsvSource({"70, 0", "70, 200", "20, 0"})
    void whereMostOfManyUnitsBearSomethingItIsNoRemarkOfAnybody(int noted, int bare)
            throws IOException, IntakeException {
        var units = IntStream.range(0, noted + bare)
                .mapToObj(i -> unit("en", "Rain " + i + ".", "nl", "Regen " + i + ".")
                        .replace("<tu>", i < noted ? "<tu><note>file.po:" + i + "</note>" : "<tu>"))
                .collect(Collectors.joining());
        var draft = read("<header/>", units);
        boolean marks = noted > 60 && bare < noted;
        assertThat(remarks(draft)).hasSize(marks ? 0 : noted);
        assertThat(Laid.leftOut(draft)).hasSize(marks ? noted : 0);
    }

    @Test
    void unitsWithoutTextAndSignsOfAllPlanesDoNoHarm() throws IOException, IntakeException {
        var draft = read(
                "<header/>",
                "<tu/><tu><tuv xml:lang=\"en\"/></tu>" + unit("en", "𝒜 clef 🎼", "zh-Hant", "𠮷祥")
                        + unit("en", "", "zh-Hant", " "));
        assertThat(Laid.rows(draft)).containsExactly("𝒜 clef 🎼 | 𠮷祥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void isReadInAnyEncodingWithAMark(String charset) throws IOException, IntakeException {
        var text = "\ufeff<tmx version=\"1.1\"><body>" + unit("en", "Thaw.", "ru", "Оттепель.") + "</body></tmx>";
        var draft = Laid.read(folder, "OLD.TMX", text.getBytes(Charset.forName(charset)));
        assertThat(Laid.rows(draft)).containsExactly("Thaw. | Оттепель.");
    }

    @Test
    void isReadInUtf16WithoutAMarkWhereItSaysSo() throws IOException, IntakeException {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-16LE\"?><tmx version=\"1.4\"><body>"
                + unit("en", "Thaw.", "sv", "Töväder.") + "</body></tmx>";
        assertThat(Laid.rows(Laid.read(folder, "a.tmx", text.getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("Thaw. | Töväder.");
    }

    @Test
    void aPrefixThatNobodyExplainedIsNoTrouble() throws IOException, IntakeException {
        var draft = read(
                "<header/>",
                "<tu><x:extra x:a=\"1\">no</x:extra><tuv xml:lang=\"en\"><seg>Dew.</seg></tuv>"
                        + "<tuv xml:lang=\"fi\"><seg>Kaste.</seg></tuv></tu>");
        assertThat(Laid.rows(draft)).containsExactly("Dew. | Kaste.");
    }
}
