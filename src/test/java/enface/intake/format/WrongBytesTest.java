package enface.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Bytes that came and are not what they are said to be are damaged; not to be readable is said only of a file whose
/// bytes do not come.
class WrongBytesTest {

    private static final String TMX = """
            <?xml version="1.0" encoding="%s"?>
            <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Go on</seg></tuv>
            <tuv xml:lang="de"><seg>Weiter</seg></tuv></tu></body></tmx>
            """;
    private static final String XLIFF = """
            <?xml version="1.0" encoding="%s"?>
            <xliff version="1.2"><file source-language="en" target-language="de"><body>
            <trans-unit id="1"><source>Go on</source><target>Weiter</target></trans-unit></body></file></xliff>
            """;
    private static final String TEI = """
            <?xml version="1.0" encoding="%s"?>
            <TEI><text xml:lang="en"><body><p>Go on</p></body></text></TEI>
            """;

    @TempDir
    Path folder;

    static Stream<IOException> damages() {
        return Stream.of(
                new CharConversionException("x"),
                new MalformedInputException(1),
                new UnmappableCharacterException(1),
                new UnsupportedEncodingException("x"),
                new UTFDataFormatException("x"),
                new ZipException("x"),
                new EOFException("x"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsNotInItsEncodingIsDamaged(IOException thrown) throws Exception {
        assertThat(kindOf(thrown)).isEqualTo(Kind.DAMAGED);
    }

    static Stream<IOException> troubles() {
        return Stream.of(
                new IOException("Input/output error"), new AccessDeniedException("x"), new FileNotFoundException("x"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void whatDoesNotComeIsNotReadable(IOException thrown) throws Exception {
        assertThat(kindOf(thrown)).isEqualTo(Kind.UNREADABLE);
    }

    private Kind kindOf(IOException thrown) throws Exception {
        var file = RawFile.of(Files.writeString(folder.resolve("a.tmx"), "<tmx/>"));
        var refused = catchThrowableOfType(
                IntakeException.class,
                () -> file.streamed(Progress.none(), _ -> {
                    throw thrown;
                }));
        return refused.kind();
    }

    static Stream<Arguments> texts() {
        return Stream.of(Arguments.of("a.tmx", TMX), Arguments.of("a.xlf", XLIFF), Arguments.of("a.xml", TEI));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aWrongByteAnywhereIsDamage(String name, String xml) throws Exception {
        var whole = xml.formatted("UTF-8").getBytes(StandardCharsets.UTF_8);
        for (int at : new int[] {0, 1, 3, 30, 45, 60, whole.length / 2, whole.length - 3}) {
            var wrong = whole.clone();
            wrong[at] = (byte) 0xff;
            assertNotUnreadable(name, wrong);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextCutInTheMiddleOfALetterIsDamage(String name, String xml) throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            var whole = xml.formatted(charset.name()).getBytes(charset);
            for (int length : new int[] {1, 3, 5, whole.length / 2 | 1, whole.length - 1}) {
                assertNotUnreadable(name, Arrays.copyOf(whole, length));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anEncodingThatNobodyKnowsIsNoTrouble(String name, String xml) throws Exception {
        for (var encoding : List.of(
                "x-nobody",
                "-",
                "UTF-16",
                "UTF-16LE",
                "utf-32",
                "ISO-10646-UCS-4",
                "EBCDIC",
                "IBM1047",
                ":",
                "US-ASCII",
                "UTF-7",
                "x".repeat(90))) {
            assertNotUnreadable(name, xml.formatted(encoding).getBytes(StandardCharsets.UTF_8));
        }
        assertNotUnreadable(name, xml.formatted("US-ASCII").replace("Go", "é").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEncodingThatTheBytesAreNotInIsDamageAtAnyLength() throws Exception {
        var text = TMX.formatted("UTF-8").replace("Go on", "a".repeat(20_000) + "\u00e9");
        assertNotUnreadable("a.tmx", text.getBytes(StandardCharsets.ISO_8859_1));
        assertNotUnreadable("a.tmx", text.replace("UTF-8", "GB18030").getBytes(StandardCharsets.ISO_8859_1));
        assertNotUnreadable("a.tmx", text.replace("UTF-8", "EUC-JP").getBytes(StandardCharsets.ISO_8859_1));
    }

    /// It may be read, or refused in any sentence but that its bytes do not come.
    private void assertNotUnreadable(String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        try {
            new Intake().read(List.of(file), List.of(), Progress.none());
        } catch (IntakeException refused) {
            assertThat(refused.kind()).as(name + " " + refused.detail()).isNotEqualTo(Kind.UNREADABLE);
        }
    }
}
