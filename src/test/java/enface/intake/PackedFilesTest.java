package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.document.Zipped;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.CancelledException;
import enface.job.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file packed by gzip is read as what is in it; other packing is refused by its name.
class PackedFilesTest {

    private static final String ENGLISH = "The gate stood open.";
    private static final String CHINESE = "大门一直开着。";

    @TempDir
    Path folder;

    private Path pack(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
        return file;
    }

    private static Draft read(Path... files) throws IntakeException {
        return new Intake().read(List.of(files), List.of(), Progress.none());
    }

    private static Kind refusal(Path file) {
        try {
            read(file);
        } catch (IntakeException e) {
            return e.kind();
        }
        throw new AssertionError(file + " was read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            memory.tmx ^ <tmx version="1.4"><header/><body><tu><tuv xml:lang="en"><seg>%s</seg></tuv><tuv xml:lang="zh"><seg>%s</seg></tuv></tu></body></tmx>
            talk.csv   ^ en,zh|%s,%s
            talk.json  ^ [{"en": "%s", "zh": "%s"}]
            talk.po    ^ msgid ""|msgstr "Language: zh\\n"||msgid "%s"|msgstr "%s"
            talk.md    ^ # Gate||%s||%s
            talk.html  ^ <html><body><p>%s</p><p>%s</p></body></html>
            talk.srt   ^ 1|00:00:01,000 --> 00:00:03,000|%s|%s
            talk.rst   ^ Gate|====||%s||%s
            talk       ^ %s||%s
            """)
    void isReadAsWhatIsInIt(String name, String text) throws IOException, IntakeException {
        var plain = text.formatted(ENGLISH, CHINESE).replace("|", "\n").getBytes(StandardCharsets.UTF_8);
        var draft = read(pack(name + ".gz", plain));
        DraftAccount.assertComplete(draft);
        var told = new ArrayList<String>();
        for (var version : draft.works().getFirst().versions()) {
            version.paragraphs().forEach(p -> told.add(p.paragraph().text()));
        }
        assertThat(told).contains(ENGLISH, CHINESE);
        assertThat(draft.files().getFirst().name()).isEqualTo(name);
        assertThat(read(pack("misnamed", plain)).works())
                .as("whatever its name")
                .hasSize(1);
    }

    @Test
    void packedFilesGoTogetherByTheirNames() throws IOException, IntakeException {
        var one = pack("talk.en.txt.gz", ENGLISH.getBytes(StandardCharsets.UTF_8));
        var other = pack("talk.zh.txt.GZ", CHINESE.getBytes(StandardCharsets.UTF_8));
        assertThat(read(one, other).works()).hasSize(1);
    }

    @Test
    void whatIsCutOffIsDamaged() throws IOException {
        var whole = pack("talk.txt.gz", (ENGLISH + CHINESE).repeat(2_000).getBytes(StandardCharsets.UTF_8));
        var bytes = Files.readAllBytes(whole);
        for (int length : new int[] {2, 9, 20, bytes.length - 9, bytes.length - 1}) {
            Files.write(whole, Arrays.copyOf(bytes, length));
            assertThat(refusal(whole)).isEqualTo(Kind.DAMAGED);
        }
    }

    @Test
    void archivesInOneAreRefusedByTheirName() throws IOException {
        assertThat(refusal(pack("talks.tar.gz", new byte[2048]))).isEqualTo(Kind.ARCHIVE);
        assertThat(refusal(pack("talks.tgz", new byte[2048]))).isEqualTo(Kind.ARCHIVE);
        assertThat(refusal(pack("talk.docx.gz", Zipped.docx("<w:p/>").bytes()))).isEqualTo(Kind.ARCHIVE);
        assertThat(refusal(pack("twice.gz", Files.readAllBytes(pack("once.gz", new byte[10])))))
                .isEqualTo(Kind.ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({"BZh91AY&SY, talk.txt.bz2", "BZh91AY&SY, talk.txt", "x, talk.txt.xz", "x, talk.txt.zst"})
    void otherPackingIsRefusedByItsName(String start, String name) throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve(name), start + "\u0001\u0002")))
                .isEqualTo(Kind.ARCHIVE);
    }

    @Test
    void isUnpackedWithProgressAndStopsWhenItIsCancelled() throws IOException {
        var units = new StringBuilder("<tmx version=\"1.4\"><header/><body>");
        for (int i = 0; i < 40_000; i++) {
            units.append("<tu><tuv xml:lang=\"en\"><seg>%d %s</seg></tuv></tu>".formatted(i, ENGLISH.hashCode() * i));
        }
        var file =
                pack("memory.tmx.gz", units.append("</body></tmx>").toString().getBytes(StandardCharsets.UTF_8));
        var steps = new AtomicInteger();
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), (done, total) -> {
                    if (done > 0 && done < total && steps.incrementAndGet() > 2) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(steps.get()).isEqualTo(3);
    }
}
