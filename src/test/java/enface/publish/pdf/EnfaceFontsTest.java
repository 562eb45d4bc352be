package enface.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnfaceFontsTest {

    private static final String PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüĀÁǍÀĒÉĚÈŌÓǑÒǕǗǙǛÜ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serif-Regular",
                "Serif-Bold",
                "Serif-Italic",
                "Song-Regular",
                "Song-Bold",
                "Sans-Regular",
                "Sans-Bold"
            })
    void everyFaceWritesPinyinAndQuotations(String face) throws IOException {
        try (var font = open(face)) {
            assertThat(missing(font, PINYIN.codePoints())).isEmpty();
            assertThat(missing(font, "‘’“”–—… «»àçéñößøþ".codePoints())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serif-Regular", "Serif-Bold", "Song-Regular", "Song-Bold", "Sans-Regular", "Sans-Bold"})
    void everyHanFaceWritesAllOfGb2312AndBig5(String face) throws IOException {
        try (var font = open(face)) {
            assertThat(missing(font, repertoire("GB2312", 0xA1, 0xF7, 0xA1))).isEmpty();
            assertThat(missing(font, repertoire("Big5", 0xA1, 0xF9, 0x40))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Serif-Regular",
                "Serif-Bold",
                "Serif-Italic",
                "Song-Regular",
                "Song-Bold",
                "Sans-Regular",
                "Sans-Bold"
            })
    void everyGlyphIsReachedFromOneCodePoint(String face) throws IOException {
        try (var font = open(face)) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            var seen = new HashMap<Integer, Integer>();
            IntStream.rangeClosed(0x20, 0x2FFFF)
                    .filter(c -> cmap.getGlyphId(c) != 0)
                    .forEach(c -> {
                        var other = seen.put(cmap.getGlyphId(c), c);
                        assertThat(other).as("U+%04X shares its glyph", c).isNull();
                    });
        }
    }

    @Test
    void quotationMarksAreNarrowInSerifAndFullWidthInSong() throws IOException {
        try (var serif = open("Serif-Regular");
                var song = open("Song-Regular")) {
            assertThat(width(serif, '’')).isLessThan(400);
            assertThat(width(song, '’')).isEqualTo(1000);
            assertThat(width(song, '—')).isEqualTo(1000);
            assertThat(width(song, 'a')).isEqualTo(width(serif, 'a'));
        }
    }

    /// The toolkit of the window draws glyph 0 for signs of direction, whatever the face has.
    @ParameterizedTest
    @ValueSource(strings = {"Arabic-Regular", "Arabic-Bold", "Hebrew-Regular", "Hebrew-Bold"})
    void facesFromTheRightHaveNoInkForWhatIsUnseen(String face) throws IOException {
        try (var font = open(face)) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int code : new int[] {0x200C, 0x200D, 0x200F, 0x202B, 0x2067, 0xAD}) {
                assertThat(font.getAdvanceWidth(cmap.getGlyphId(code))).isZero();
                assertThat(cmap.getGlyphId(code)).isNotZero();
            }
            assertThat(font.getGlyph().getGlyph(0).getNumberOfContours()).isZero();
        }
    }

    @Test
    void mayBeEmbeddedAndBearsItsOwnName() throws IOException {
        try (var font = open("Song-Regular")) {
            assertThat(font.getOS2Windows().getFsType()).isZero();
            assertThat(font.getNaming().getFontFamily()).isEqualTo("Enface Song");
            assertThat(font.getTableMap()).containsKey("glyf");
        }
    }

    private static int width(TrueTypeFont font, int code) throws IOException {
        return font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(code));
    }

    private static String missing(TrueTypeFont font, IntStream codes) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        return codes.filter(c -> !isLookalike(c) && cmap.getGlyphId(c) == 0)
                .mapToObj(c -> "%s U+%04X".formatted(Character.toString(c), c))
                .collect(Collectors.joining(", "));
    }

    /// Big5 has two compatibility ideographs; they are left out on purpose.
    private static boolean isLookalike(int code) {
        return code >= 0xF900 && code <= 0xFAFF;
    }

    private static IntStream repertoire(String charset, int firstLead, int lastLead, int firstTrail) {
        var decoder = Charset.forName(charset).newDecoder();
        var codes = new TreeSet<Integer>();
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                try {
                    decoder.decode(ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail}))
                            .codePoints()
                            .filter(c -> c < 0xE000 || c > 0xF8FF)
                            .forEach(codes::add);
                } catch (CharacterCodingException _) {
                    // no character there
                }
            }
        }
        return codes.stream().mapToInt(Integer::intValue);
    }

    private static TrueTypeFont open(String face) throws IOException {
        try (var in = EnfaceFontsTest.class.getResourceAsStream("/fonts/Enface" + face + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
