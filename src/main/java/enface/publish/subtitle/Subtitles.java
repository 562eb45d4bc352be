package enface.publish.subtitle;

import enface.job.Progress;
import enface.text.Said;
import enface.text.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes a version as subtitles, SubRip or WebVTT: a cue for each sentence that has a time, with who says it where
/// that
/// is known and another than before. What has no time has no place there.
public final class Subtitles {

    /// The two formats.
    public enum Kind {
        SRT,
        VTT
    }

    /// A line that would begin another cue, or a remark of the format.
    private static final Pattern ARROW = Pattern.compile("-->");

    private final Kind kind;

    public Subtitles(Kind kind) {
        this.kind = kind;
    }

    /// Whether anything of a version has a time.
    public static boolean isTimed(Version version) {
        return version.text().paragraphs().stream().anyMatch(p -> p.said().isTimed());
    }

    /// Whether something of it has none.
    public static boolean leavesOut(Version version) {
        return version.text().paragraphs().stream()
                .anyMatch(p -> !p.segments().isEmpty()
                        && (!p.said().isTimed() || p.said().times().stream().anyMatch(t -> !t.isKnown())));
    }

    /// A sentence with its time.
    private record Cue(Said.Time time, String speaker, String text) {}

    public void write(Version version, Writer out, Progress progress) throws IOException {
        if (kind == Kind.VTT) {
            out.write("WEBVTT\n\n");
        }
        var cues = cues(version);
        for (int i = 0; i < cues.size(); i++) {
            progress.step(i, cues.size());
            var cue = cues.get(i);
            if (kind == Kind.SRT) {
                out.write(i + 1 + "\n");
            }
            out.write(clock(cue.time.from()) + " --> " + clock(cue.time.to()) + "\n");
            out.write(said(cue) + "\n\n");
        }
    }

    private static List<Cue> cues(Version version) {
        var cues = new ArrayList<Cue>();
        for (var paragraph : version.text().paragraphs()) {
            for (int s = 0; s < paragraph.segments().size(); s++) {
                var time = paragraph.said().time(s);
                var text = paragraph.segments().get(s).of(paragraph.text()).strip();
                if (time.isKnown() && !text.isEmpty()) {
                    cues.add(new Cue(time, paragraph.speaker(), text));
                }
            }
        }
        return cues;
    }

    private String clock(int milliseconds) {
        int seconds = milliseconds / 1_000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%s%03d",
                seconds / 3_600,
                seconds / 60 % 60,
                seconds % 60,
                kind == Kind.SRT ? "," : ".",
                milliseconds % 1_000);
    }

    private String said(Cue cue) {
        var lines = cue.text.replaceAll("\\v+", "\n");
        var speaker = Optional.of(cue.speaker.replaceAll("\\v+", " ")).filter(s -> !s.isEmpty());
        if (kind == Kind.VTT) {
            return speaker.map(s -> "<v " + escaped(s) + ">").orElse("") + escaped(lines);
        }
        return speaker.map(s -> s + ": ").orElse("") + ARROW.matcher(lines).replaceAll("→");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
