package enface.publish.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A face embedded glyph by glyph, for text that was shaped: a composite font (ISO 32000-1, 9.7) whose codes are given
/// out here, one for each glyph and what it stands for. One drawing that stands for two things so has two codes, and a
/// reader copies what was meant.
///
/// [#finish] writes the font; until then the document holds an empty dictionary.
final class GlyphFont {

    private record Use(int glyph, String text) {}

    private static final int A_THOUSAND = 1000;
    private static final int BLOCK = 100;
    private static final int SYMBOLIC = 4;

    private final PDDocument document;
    private final TrueTypeFont outlines;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    GlyphFont(PDDocument document, TrueTypeFont outlines) {
        this.document = document;
        this.outlines = outlines;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /// The code for a glyph where it stands for `text`, which may be empty.
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), _ -> codes.size() + 1);
    }

    /// Whether every glyph says what it stands for.
    boolean tellsAll() {
        return codes.keySet().stream().noneMatch(use -> use.text.isEmpty());
    }

    /// Embeds the glyphs that were asked for.
    void finish() throws IOException {
        var cutter = new TTFSubsetter(
                outlines, List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep"));
        cutter.addGlyphIds(codes.keySet().stream().map(Use::glyph).collect(Collectors.toCollection(TreeSet::new)));
        var kept = new LinkedHashMap<Integer, Integer>();
        cutter.getGIDMap().forEach((small, whole) -> kept.put(whole, small));
        var file = new ByteArrayOutputStream();
        cutter.writeToStream(file);
        var name =
                COSName.getPDFName("%06d".formatted(codes.size()).replaceAll("[^A-Z]", "E") + "+" + outlines.getName());
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var below = new COSArray();
        below.add(descendant(name, file.toByteArray(), kept));
        dictionary.setItem(COSName.DESCENDANT_FONTS, below);
        dictionary.setItem(COSName.TO_UNICODE, stream(meanings().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(COSName name, byte[] file, Map<Integer, Integer> kept) throws IOException {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(name, file));
        var widths = new COSArray();
        var glyphs = new ByteArrayOutputStream();
        glyphs.write(new byte[2], 0, 2);
        for (var use : codes.keySet()) {
            widths.add(new COSFloat(thousandths(outlines.getAdvanceWidth(use.glyph))));
            int small = kept.getOrDefault(use.glyph, 0);
            glyphs.write(small >> 8);
            glyphs.write(small);
        }
        var all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        font.setItem(COSName.W, all);
        font.setItem(COSName.CID_TO_GID_MAP, stream(glyphs.toByteArray()));
        return font;
    }

    private COSDictionary descriptor(COSName name, byte[] file) throws IOException {
        var embedded = stream(file);
        embedded.setInt(COSName.LENGTH1, file.length);
        var head = outlines.getHeader();
        var box = new COSArray();
        for (var edge : List.of(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax())) {
            box.add(new COSFloat(thousandths(edge)));
        }
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(
                COSName.ASCENT, thousandths(outlines.getHorizontalHeader().getAscender()));
        descriptor.setFloat(
                COSName.DESCENT, thousandths(outlines.getHorizontalHeader().getDescender()));
        descriptor.setFloat(
                COSName.CAP_HEIGHT, thousandths(outlines.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, embedded);
        return descriptor;
    }

    private float thousandths(int units) throws IOException {
        return units * (float) A_THOUSAND / outlines.getUnitsPerEm();
    }

    private COSStream stream(byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// The map from codes to what they stand for (ISO 32000-1, 9.10.3).
    private String meanings() {
        var lines = new ArrayList<String>();
        codes.forEach((use, code) -> {
            if (!use.text.isEmpty()) {
                var text = HexFormat.of().withUpperCase().formatHex(use.text.getBytes(StandardCharsets.UTF_16BE));
                lines.add("<%04X> <%s>".formatted(code, text));
            }
        });
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int i = 0; i < lines.size(); i += BLOCK) {
            var block = lines.subList(i, Math.min(lines.size(), i + BLOCK));
            map.append(block.size())
                    .append(" beginbfchar\n")
                    .append(String.join("\n", block))
                    .append("\nendbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
