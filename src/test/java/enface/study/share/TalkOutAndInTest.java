package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.study.SampleLibrary;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.Paragraph;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who speaks, and when, goes out and comes in again through the real doors.
class TalkOutAndInTest extends TwoLibraries {

    @ParameterizedTest
    @ValueSource(strings = {"SRT", "VTT"})
    void whatIsSaidComesBackWithItsTimesAndSpeakers(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        var source = folder.resolve("talk.en.srt");
        Files.writeString(source, subtitles("Hello there.", "Good morning, Anna.", "It is late."));
        var beside = folder.resolve("talk.zh.srt");
        Files.writeString(beside, subtitles("你好。", "早上好，安娜。", "时间不早了。"));
        var importing = SampleLibrary.importing(library);
        var prepared =
                importing.prepare(importing.read(List.of(source, beside), List.of(), Progress.none()), Progress.none());
        var id = importing.accept(prepared, Progress.none()).getFirst().id();
        var work = new Desk(library).open(id).orElseThrow();
        assertThat(work.versions()).hasSize(2);
        var written = new Exporting(library, new Words(Locale.ENGLISH))
                .write(
                        Export.of(format, Content.TEXT, work.versions()),
                        work,
                        folder.resolve("out." + format.ending()),
                        Progress.none());
        assertThat(written).hasSize(2);
        var back = SampleLibrary.importing(other);
        var read = back.prepare(back.read(written, List.of(), Progress.none()), Progress.none());
        var again = new Desk(other)
                .open(back.accept(read, Progress.none()).getFirst().id())
                .orElseThrow();
        assertThat(said(again)).isEqualTo(said(work));
        assertThat(said(work)).isNotEmpty().allMatch(p -> p.contains("ANNA") || p.contains("BEN"));
    }

    private static List<String> said(OpenWork work) {
        return work.versions().stream()
                .flatMap(v -> v.text().paragraphs().stream())
                .map(TalkOutAndInTest::said)
                .toList();
    }

    private static String said(Paragraph paragraph) {
        return paragraph.speaker() + " " + paragraph.said().times() + " " + paragraph.text();
    }

    private static String subtitles(String one, String two, String three) {
        return """
                1
                00:00:01,000 --> 00:00:03,250
                ANNA: %s

                2
                00:00:04,000 --> 00:00:06,500
                BEN: %s

                3
                01:02:07,000 --> 01:02:08,000
                ANNA: %s
                """.formatted(one, two, three);
    }
}
