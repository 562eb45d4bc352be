package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.intake.choice.Choices;
import enface.intake.choice.FileChoice;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in XML with the file that links their sentences.
class LinkedXmlTest {

    private static final String ENGLISH = """
            <?xml version="1.0" encoding="utf-8"?>
            <text xml:lang="en"><head id="1"><s id="1:1">The well</s></head>
            <p id="2"><s id="2:1">The rope is new.</s> <s id="2:2">The bucket is old.</s></p>
            <p id="3"><s id="3:1">Nobody drinks from it.</s></p></text>
            """;
    private static final String CHINESE = """
            <?xml version="1.0" encoding="utf-8"?>
            <text xml:lang="zh"><head id="1"><s id="1:1">井</s></head>
            <p id="2"><s id="2:1">绳子是新的，桶是旧的。</s></p>
            <p id="3"><s id="3:1">没有人喝里面的水。</s> <s id="3:2">这句是译者加的。</s></p></text>
            """;
    private static final String INTERTEXT = """
            <?xml version='1.0' encoding='utf-8'?>
            <linkGrp toDoc='well.zh.xml' fromDoc='well.en.xml'>
            <link type='1-1' xtargets='1:1;1:1' status='man'/>
            <link type='2-1' xtargets='2:1;2:1 2:2' status='man'/>
            <link type='1-1' xtargets='3:1;3:1' status='auto'/>
            <link type='0-1' xtargets='3:2;' status='auto'/>
            </linkGrp>
            """;
    private static final String XCES = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
            <cesAlign version="1.0">
            <linkGrp targType="s" fromDoc="a/well.en.xml.gz" toDoc="b/well.zh.xml.gz">
            <link xtargets="1:1;1:1"/><link xtargets="2:1 2:2;2:1"/><link xtargets="3:1;3:1"/>
            </linkGrp></cesAlign>
            """;
    private static final String TEI = """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><linkGrp>
            <link target="well.en.xml#1:1 well.zh.xml#1:1"/>
            <link target="well.en.xml#2:1 well.en.xml#2:2 well.zh.xml#2:1"/>
            <link target="well.en.xml#3:1 well.zh.xml#3:1"/>
            </linkGrp></standOff></TEI>
            """;

    @TempDir
    private Path folder;

    private Draft read(String... namesAndTexts) throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.add(Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]));
        }
        var draft = new Intake().read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(strings = {INTERTEXT, XCES, TEI})
    void sentencesStandAsTheyAreLinkedAndParagraphsAsTheyAre(String links) throws Exception {
        var draft = read("well.en.xml", ENGLISH, "well.zh.xml", CHINESE, "well.en.zh.xml", links);
        assertThat(Laid.languages(draft)).containsExactly("en", "zh-Hans");
        var work = Laid.only(draft);
        assertThat(work.versions().getFirst().paragraphs())
                .extracting(p -> p.paragraph().kind() + " " + p.paragraph().text())
                .containsExactly(
                        "HEADING The well", "BODY The rope is new. The bucket is old.", "BODY Nobody drinks from it.");
        assertThat(work.versions().getLast().paragraphs()).hasSize(3);
        assertThat(work.pairing().isOfSegments()).isTrue();
        assertThat(work.pairing().counts())
                .containsExactly(new int[] {1, 1}, new int[] {2, 1}, new int[] {1, 1}, new int[] {0, 1});
    }

    @Test
    void whatAPersonConfirmedIsConfirmed() throws Exception {
        var draft = read("well.en.xml", ENGLISH, "well.zh.xml", CHINESE, "well.en.zh.xml", INTERTEXT);
        assertThat(Laid.only(draft).pairing().beads(1).orElseThrow())
                .extracting(Bead::status)
                .containsExactly(Status.CONFIRMED, Status.CONFIRMED, Status.PROPOSED, Status.PROPOSED);
    }

    @Test
    void whatNoLinkNamesStandsAlone() throws Exception {
        var links = INTERTEXT.replace("<link type='0-1' xtargets='3:2;' status='auto'/>", "");
        var draft = read("well.en.xml", ENGLISH, "well.zh.xml", CHINESE, "l.xml", links);
        assertThat(Laid.only(draft).pairing().counts().getLast()).containsExactly(0, 1);
    }

    @Test
    void sentencesWithoutANameAreThereToo() throws Exception {
        var english = ENGLISH.replace("</p></text>", "<s>One.</s> <s>Two.</s></p></text>");
        var draft = read("well.en.xml", english, "well.zh.xml", CHINESE, "l.xml", INTERTEXT);
        assertThat(Laid.only(draft).versions().getFirst().text().segmentCount()).isEqualTo(6);
    }

    @Test
    void linksWithoutTheirTextsAreSaidToBeSuch() {
        assertThatThrownBy(() -> read("well.en.xml", ENGLISH, "l.xml", INTERTEXT))
                .isInstanceOfSatisfying(IntakeException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.LINKS);
                    assertThat(e.file()).isEqualTo("l.xml");
                });
        assertThatThrownBy(() -> read("l.xml", INTERTEXT))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LINKS));
    }

    @Test
    void whatStaysIsPairedAsTheFileSaysWhenSomeIsSaidToBeNoText() throws Exception {
        var files = List.of(
                Files.writeString(folder.resolve("well.en.xml"), ENGLISH),
                Files.writeString(folder.resolve("well.zh.xml"), CHINESE),
                Files.writeString(folder.resolve("l.xml"), INTERTEXT));
        var found = new Intake().read(files, List.of(), Progress.none());
        var rope = Laid.only(found)
                .versions()
                .getFirst()
                .paragraphs()
                .get(1)
                .source()
                .firstOrigin();
        var choices = Choices.NONE.with("well.en.xml", _ -> FileChoice.NONE.withNotText(rope, true));
        var said = new Intake(choices).read(files, List.of(), Progress.none());
        DraftAccount.assertComplete(said);
        assertThat(Laid.only(said).pairing().beads(1).orElseThrow())
                .extracting(b -> b.source().size() + "-" + b.target().size() + " " + b.status())
                .containsExactly("1-1 CONFIRMED", "0-1 PROPOSED", "1-1 PROPOSED", "0-1 PROPOSED");
    }

    @Test
    void aNameInTheLinksOpensNothingThatWasNotGiven() throws Exception {
        Files.writeString(folder.resolve("well.zh.xml"), CHINESE);
        assertThatThrownBy(() -> read("well.en.xml", ENGLISH, "l.xml", INTERTEXT))
                .isInstanceOf(IntakeException.class);
    }
}
