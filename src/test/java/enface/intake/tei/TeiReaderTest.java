package enface.intake.tei;

import static enface.text.LanguageTag.ENGLISH;
import static enface.text.LanguageTag.SIMPLIFIED_CHINESE;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in TEI, and texts in TEI that are linked sentence by sentence.
class TeiReaderTest {

    private static final String HEADER = """
            <teiHeader><fileDesc><titleStmt><title>The Quiet Mill</title><author>Ada Brook</author></titleStmt>
            <publicationStmt><p>Kept by hand.</p></publicationStmt></fileDesc></teiHeader>
            """;

    @TempDir
    private Path folder;

    private Draft read(String name, String text, LanguageTag... languages) throws IOException, IntakeException {
        var file = Files.writeString(folder.resolve(name), text);
        var draft = new Intake().read(List.of(file), List.of(languages), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    private static DraftWork work(Draft draft) {
        assertThat(draft.works()).hasSize(1);
        return draft.works().getFirst();
    }

    private static List<String> texts(Draft draft, LanguageTag language) {
        return work(draft).versions().stream()
                .filter(v -> v.language().equals(language))
                .flatMap(v -> v.paragraphs().stream())
                .map(p -> p.paragraph().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mill.tei", "mill.xml"})
    void runningTextIsWhatTheEditorMadeOfIt(String name) throws Exception {
        var draft = read(
                name, "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">" + HEADER + """
                        <text><body><div><head>Why it stopped</head>
                        <p>Nobody <choice><sic>herd</sic><corr>heard</corr></choice> it
                        stop<note place="foot">On a Tuesday.</note>, for it had <del>never</del> always been quiet.</p>
                        <pb n="2"/><lg><l>A wheel is a slow river,</l><l>a river is a quick wheel.</l></lg>
                        <quote><p>Let it stand.</p></quote></div></body></text></TEI>
                        """, ENGLISH);
        assertThat(texts(draft, ENGLISH))
                .contains("Nobody heard it stop, for it had always been quiet.", "Let it stand.")
                .noneMatch(t -> t.contains("herd it") || t.contains("Tuesday") || t.contains("by hand"));
        assertThat(String.join(" ", texts(draft, ENGLISH)))
                .contains("A wheel is a slow river")
                .doesNotContain("river, a river");
        assertThat(work(draft).metadata().of(Field.TITLE).values()).anyMatch(t -> t.contains("Quiet Mill"));
        assertThat(draft.report().leftOut()).extracting(LeftOut::reason).contains(Reason.FOOTNOTE, Reason.STRUCK_OUT);
    }

    @Test
    void whatIsLinkedStandsSideBySideAndNothingUnlinkedIsLost() throws Exception {
        var draft = read("linked.xml", "<?xml version=\"1.0\"?><TEI>" + HEADER + """
                        <text><group>
                        <text xml:lang="en"><body><p><s xml:id="e1">The mill is quiet.</s> <s xml:id="e2">It was never loud.</s>
                        <s xml:id="e3">We only thought so.</s></p></body></text>
                        <text xml:lang="zh"><body><p><s xml:id="z1">磨坊很安静。</s><s xml:id="z2">它从来没有吵过，只是我们以为如此。</s>
                        <s xml:id="z3">译者注：这是旧磨坊。</s></p></body></text></group></text>
                        <standOff><linkGrp type="translation"><link target="#e1 #z1"/><link target="#e2 #e3 #z2"/></linkGrp></standOff>
                        </TEI>
                        """);
        assertThat(texts(draft, ENGLISH))
                .containsExactly("The mill is quiet.", "It was never loud. We only thought so.");
        assertThat(texts(draft, SIMPLIFIED_CHINESE)).containsExactly("磨坊很安静。", "它从来没有吵过，只是我们以为如此。", "译者注：这是旧磨坊。");
        assertThat(work(draft).pairing().isEmpty()).isFalse();
    }
}
