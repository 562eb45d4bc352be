package enface.intake.aligned;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.Laid;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people remarked in XLIFF files stands where they remarked it, whichever program wrote the file.
class XliffNotesTest {

    @TempDir
    private Path folder;

    private Draft one(String body) throws IOException, IntakeException {
        return Laid.read(
                folder,
                "harbour.xlf",
                "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-CN\""
                        + " original=\"a\">" + body + "</file></xliff>");
    }

    private Draft two(String body) throws IOException, IntakeException {
        return Laid.read(
                folder,
                "harbour.xlf",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\">"
                        + body + "</xliff>");
    }

    private static String unit(String inside) {
        return "<trans-unit id=\"1\">" + inside + "</trans-unit>";
    }

    private static String pair(String source, String target) {
        return "<source>" + source + "</source><target>" + target + "</target>";
    }

    /// Who remarked what on which words, `the work` where on none.
    private static List<String> remarks(Draft draft) {
        var file = Laid.only(draft).versions().getFirst().file();
        return file.beside().remarks().stream()
                .map(r -> Stream.concat(Stream.of(r.span()), r.beside().stream())
                        .map(span -> span.of(file.text()))
                        .collect(Collectors.joining(" + ", said(r) + " @ ", "")))
                .map(told -> told.endsWith("@ ") ? told + "the work" : told)
                .toList();
    }

    private static String said(Remark remark) {
        var answers = remark.answers().stream().map(a -> " (" + said(a) + ")").collect(Collectors.joining());
        return remark.author() + ": " + remark.text() + answers;
    }

    @Nested
    class OfVersion12 {

        @ParameterizedTest
        @CsvSource({
            "annotates='source', The boats came late.",
            "annotates='target', 船来晚了。",
            "annotates='general', The boats came late. + 船来晚了。",
            "'', The boats came late. + 船来晚了。"
        })
        void aNoteStandsOnTheSideItIsAbout(String attribute, String words) throws Exception {
            var note = "<note from='Mei 林' priority='1' %s>Why “late”?</note>".formatted(attribute);
            var after = one("<body>" + unit(pair("The boats came late.", "船来晚了。") + note) + "</body>");
            assertThat(remarks(after)).containsExactly("Mei 林: Why “late”? @ " + words);
            assertThat(Laid.leftOut(after)).containsExactly("ROW_NAME 1");
            var before = one("<body>" + unit(note + pair("The boats came late.", "船来晚了。")) + "</body>");
            assertThat(remarks(before)).isEqualTo(remarks(after));
        }

        @Test
        void whatHasNoTranslationYetIsRemarkedOnAsItStands() throws Exception {
            var draft = one("<body>" + unit("<source>Nobody waited.</source><note annotates='target'>missing</note>")
                    + unit(pair("Dawn.", "天亮了。")) + "</body>");
            assertThat(remarks(draft)).containsExactly(": missing @ Nobody waited.");
        }

        @Test
        void groupsInGroupsAndWholeFilesAreRemarkedOn() throws Exception {
            var draft = one("<header><note from='Jo'>Spoken in 1911.</note><phase-group><phase phase-name='p'>"
                    + "<note>read twice</note></phase></phase-group></header><body><group><note>A quiet part.</note>"
                    + unit(pair("Snow.", "雪。")) + "<group><note annotates='source'>Refrain</note>"
                    + unit(pair("Ice.", "冰。")) + unit(pair("Rain.", "雨。")) + "</group></group>"
                    + unit(pair("Wind.", "风。")) + "</body>");
            assertThat(remarks(draft))
                    .containsExactlyInAnyOrder(
                            "Jo: Spoken in 1911. @ the work",
                            ": read twice @ the work",
                            ": A quiet part. @ Snow. + Ice. + Rain. + 雪。 + 冰。 + 雨。",
                            ": Refrain @ Ice. + Rain.");
        }

        @Test
        void aNoteOnOneOfSeveralFilesStandsAtItsBeginning() throws Exception {
            var file =
                    "<file source-language='en' target-language='nl'><header><note>%s</note></header><body>%s</body></file>";
            var text = "<xliff version='1.2'>" + file.formatted("part one", unit(pair("Snow.", "Sneeuw.")))
                    + file.formatted("part two", unit(pair("Ice.", "IJs.")) + unit(pair("Rain.", "Regen.")))
                    + "</xliff>";
            assertThat(remarks(Laid.read(folder, "two.xlf", text)))
                    .containsExactly(": part one @ Snow. + Sneeuw.", ": part two @ Ice. + IJs.");
        }

        @Test
        void aLargeGroupIsRemarkedOnAtItsBeginning() throws Exception {
            var units = IntStream.range(0, 60)
                    .mapToObj(i -> unit(pair("Rain " + i + ".", "雨" + i + "。")))
                    .collect(Collectors.joining());
            assertThat(remarks(one("<body><group><note>all of it</note>" + units + "</group></body>")))
                    .containsExactly(": all of it @ Rain 0. + 雨0。");
        }

        @Test
        void aMarkedStretchBearsItsComment() throws Exception {
            var draft = one("<body>"
                    + unit(
                            "<source>The <mrk mtype='x-its' comment='which?'>grey\n   boats</mrk> came."
                                    + "</source><target>灰色的<g id='1'>船<mrk mtype='x-c' comment='来, not 到'>来</mrk></g>了。</target>")
                    + "</body>");
            assertThat(Laid.rows(draft)).containsExactly("The grey boats came. | 灰色的船来了。");
            assertThat(remarks(draft)).containsExactly(": which? @ grey boats", ": 来, not 到 @ 来");
        }

        @Test
        void whatIsSaidOfAProposalThatNobodyTookIsListed() throws Exception {
            var draft = one("<body>"
                    + unit(pair("Snow.", "雪。")
                            + "<alt-trans><source>Snow</source><target>下雪</target><note>from memory</note></alt-trans>")
                    + "</body>");
            assertThat(remarks(draft)).isEmpty();
            assertThat(Laid.leftOut(draft))
                    .containsExactlyInAnyOrder("ROW_NAME 1", "PROPOSAL Snow", "PROPOSAL 下雪", "REMARK from memory");
        }

        @Test
        void linesStayUnlessTheFileIsOnlyLaidOutSo() throws Exception {
            var draft = one("<body>" + unit(pair("Snow.", "雪。") + "<note>One\nTwo\n\nThree \uD83C\uDF28</note>")
                    + unit(pair("Ice.", "冰。") + "<note>\n      Set in\n      below.\n    </note>")
                    + unit(pair("Rain.", "雨。") + "<note/><note>  \n </note>") + "</body>");
            assertThat(remarks(draft))
                    .containsExactly(": One\nTwo\n\nThree \uD83C\uDF28 @ Snow. + 雪。", ": Set in below. @ Ice. + 冰。");
        }
    }

    @Nested
    class OfVersion2 {

        private static final String SEGMENTS = "<segment><source>Rain <mrk id='m1' type='comment' ref='#n=n2'>fell"
                + "</mrk>.</source><target>هطل المطر.</target></segment><ignorable><source> </source></ignorable>"
                + "<segment><source>Wind.</source><target>ريح.</target></segment>";

        @Test
        void aNoteOfAUnitStandsOnAllItsSegments() throws Exception {
            var draft =
                    two("<file id='f'><notes><note id='n9'>A lecture</note></notes><group id='g'><unit id='u'><notes>"
                            + "<note id='n1' appliesTo='target' category='style' priority='2'>too plain</note>"
                            + "<note id='n2'>“fell”?</note><note id='n3' appliesTo='source'>old</note><note id='n4'/></notes>"
                            + SEGMENTS + "</unit></group></file>");
            assertThat(Laid.rows(draft)).containsExactly("Rain fell. | هطل المطر.", "Wind. | ريح.");
            assertThat(remarks(draft))
                    .containsExactlyInAnyOrder(
                            ": A lecture @ the work",
                            ": too plain @ هطل المطر. + ريح.",
                            ": “fell”? @ fell",
                            ": old @ Rain fell. + Wind.");
            assertThat(Laid.leftOut(draft)).containsExactlyInAnyOrder("ROW_NAME u", "PROPERTY style");
        }

        @Test
        void commentsStandInWordsOnWhatIsMarkedThoughMarksOverlap() throws Exception {
            var draft = two(
                    "<file id='f'><unit id='u'><segment><source>A <sm id='a' type='comment' value='one'/>grey "
                            + "<mrk id='b' type='comment' value='two'>and <em startRef='a'/>cold</mrk> day.</source>"
                            + "<target>يوم <mrk id='c' type='term' value='no remark'>رمادي</mrk>.</target></segment></unit></file>");
            assertThat(remarks(draft)).containsExactly(": one @ grey and", ": two @ and cold");
        }

        @Test
        void aRemarkOnAFileMayBeNamedByAStretchAndOneThatIsNowhereIsListed() throws Exception {
            var draft = two("<file id='f'><notes><note id='n2'>from above</note></notes><unit id='u'>" + SEGMENTS
                    + "</unit><unit id='v'><segment><source>Fog <mrk type='comment' ref='#n=lost'>came</mrk>.</source>"
                    + "</segment></unit></file>");
            assertThat(remarks(draft)).containsExactly(": from above @ fell");
            assertThat(Laid.leftOut(draft)).contains("REMARK lost");
        }

        @Test
        void aPrefixDoesNoHarmAndNotesMayStandBehindTheSegments() throws Exception {
            var text =
                    "<x:xliff xmlns:x='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='vi' trgLang='en'>"
                            + "<x:file id='f'><x:unit id='1'><x:segment><x:source>Mưa to.</x:source><x:target>Heavy rain.</x:target>"
                            + "</x:segment><x:notes><x:note xml:lang='vi'>ồn ào</x:note></x:notes></x:unit></x:file></x:xliff>";
            assertThat(remarks(Laid.read(folder, "a.xlf", text))).containsExactly(": ồn ào @ Mưa to. + Heavy rain.");
        }
    }

    @Nested
    class OfPrograms {

        private static final String TRADOS = "<xliff xmlns:sdl='http://sdl.com/FileTypes/SdlXliff/1.0' version='1.2'>"
                + "<doc-info xmlns='http://sdl.com/FileTypes/SdlXliff/1.0'><cmt-defs><cmt-def id='c-1'><Comments xmlns=''>"
                + "<Comment severity='Low' user='mei' date='2024-10-29T15:16:15.3366393+01:00' version='1.0'>Check</Comment>"
                + "<Comment severity='Low' user='jo' date='2024-10-30T09:00:00+00:00' version='1.0'>Done</Comment>"
                + "</Comments></cmt-def><cmt-def id='c-2'><Comments xmlns=''><Comment user='jo'>Whole file</Comment>"
                + "</Comments></cmt-def></cmt-defs></doc-info><file source-language='en-GB' target-language='zh-TW'>"
                + "<header><sdl:cmt id='c-2'/></header><body><trans-unit id='t'><source>The boats came. Late.</source>"
                + "<seg-source><mrk mtype='seg' mid='1'>The <mrk mtype='x-sdl-comment' sdl:cid='c-1'>boats</mrk> came."
                + "</mrk> <mrk mtype='seg' mid='2'>Late.</mrk></seg-source><target><mrk mtype='seg' mid='1'>"
                + "<mrk mtype='x-sdl-comment' sdl:cid='c-1'>船</mrk>來了。</mrk><mrk mtype='seg' mid='2'>晚了。</mrk></target>"
                + "</trans-unit></body></file></xliff>";

        @Test
        void tradosKeepsWhatIsSaidApartFromWhereItStands() throws Exception {
            var draft = Laid.read(folder, "a.sdlxliff.xlf", TRADOS);
            assertThat(remarks(draft))
                    .containsExactly("jo: Whole file @ the work", "mei: Check (jo: Done) @ boats + 船");
            var remark = Laid.only(draft)
                    .versions()
                    .getFirst()
                    .file()
                    .beside()
                    .remarks()
                    .getLast();
            assertThat(remark.at()).hasToString("Optional[2024-10-29T14:16:15.336639300Z]");
        }

        @Test
        void memoqWritesCommentsOfItsOwn() throws Exception {
            var comment = "<mq:comment id='%s' creatoruser='mei' time='2024-03-05T08:30:00Z' deleted='%s' category='0'"
                    + " appliesto='%s' origin='User'>%s</mq:comment>";
            var draft = one("<body><trans-unit id='1' xmlns:mq='MQXliff'>" + pair("Snow fell.", "下雪了。")
                    + "<mq:comments>" + comment.formatted("a", "false", "Target", "too short")
                    + comment.formatted("b", "false", "Row", "both") + comment.formatted("c", "true", "Row", "gone")
                    + "</mq:comments><mq:minorversions><mq:historical-unit>" + pair("Snow fell.", "雪。")
                    + "</mq:historical-unit></mq:minorversions></trans-unit></body>");
            assertThat(Laid.rows(draft)).containsExactly("Snow fell. | 下雪了。");
            assertThat(remarks(draft))
                    .containsExactlyInAnyOrder("mei: too short @ 下雪了。", "mei: both @ Snow fell. + 下雪了。");
            assertThat(Laid.leftOut(draft)).contains("REMARK gone", "PROPOSAL 雪。");
        }

        @Test
        void okapiPutsQualityOnMarkedStretches() throws Exception {
            var draft = one("<body>"
                    + unit("<source>Snow.</source><seg-source><mrk mid='0' mtype='seg'>Snow.</mrk>"
                            + "</seg-source><target><mrk mid='0' mtype='seg'>雪<mrk mtype='x-its' its:locQualityIssueType='other'"
                            + " its:locQualityIssueComment='full stop?' xmlns:its='http://www.w3.org/2005/11/its'>。</mrk></mrk>"
                            + "</target><note annotates='source' from='okapi-qa'>one word</note>")
                    + "</body>");
            assertThat(remarks(draft)).containsExactly("okapi-qa: one word @ Snow.", ": full stop? @ 。");
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void whatAProgramWritesAtEveryUnitIsNoRemarkUnlessSomebodyIsSaidToHaveWrittenItThen(boolean dated)
                throws Exception {
            var units = IntStream.range(0, 80)
                    .mapToObj(i -> unit(pair("Rain " + i + ".", "雨" + i + "。")
                            + (dated ? "<note from='mei' date='2024-03-05T08:30:00Z'>" : "<note from='location'>")
                            + "app.ts:" + i + "</note>"))
                    .collect(Collectors.joining());
            var draft = one("<body>" + units + "</body>");
            assertThat(remarks(draft)).hasSize(dated ? 80 : 0);
            assertThat(Laid.leftOut(draft).stream().filter(l -> l.startsWith("REMARK")))
                    .hasSize(dated ? 0 : 80);
        }
    }

    @Test
    void twoThousandRemarksOfAnyLengthComeIn() throws Exception {
        var units = IntStream.range(0, 5_000)
                .mapToObj(i -> unit(pair("Rain " + i + ".", "雨" + i + "。")
                        + (i < 2_000 ? "<note annotates='target'>" + i + " " + "很长。".repeat(i) + "</note>" : "")))
                .collect(Collectors.joining());
        var all = Laid.only(one("<body>" + units + "</body>"))
                .versions()
                .getFirst()
                .file()
                .beside()
                .remarks();
        assertThat(all).hasSize(2_000);
        assertThat(all.getLast().text()).startsWith("1999 很长。").hasSize(5 + 3 * 1_999);
    }
}
