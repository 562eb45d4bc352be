package enface.publish.word;

import enface.publish.MarkdownBlock;
import enface.publish.MarkdownBlock.Kind;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Paragraphs and runs of a document of Word, each run with its language and its direction.
final class WordText {

    /// How a run looks.
    ///
    /// @param color of the line under it, a CSS colour; nothing where it is not marked
    /// @param place where it stands to the line
    record Look(
            boolean bold,
            boolean italic,
            boolean code,
            @Nullable String color,
            Place place) {

        static final Look PLAIN = new Look(false, false, false, null, Place.ON);
        static final Look BOLD = new Look(true, false, false, null, Place.ON);
        static final Look RAISED = new Look(true, false, false, null, Place.RAISED);
        static final Look RULED = new Look(false, false, false, null, Place.RULED);

        static Look marked(String color) {
            return new Look(false, false, false, color, Place.ON);
        }
    }

    /// Where a run stands to the line.
    enum Place {
        ON,
        RAISED,
        /// Over a rule to be written on.
        RULED
    }

    private final XmlText xml;

    WordText(XmlText xml) {
        this.xml = xml;
    }

    XmlText xml() {
        return xml;
    }

    /// Begins a paragraph.
    ///
    /// @param style of it, empty for the usual one
    /// @param id of it among comments, empty elsewhere
    void begin(String style, LanguageTag language, String id) throws IOException {
        xml.open("w:p", "w14:paraId", id).open("w:pPr");
        if (!style.isEmpty()) {
            xml.empty("w:pStyle", "w:val", style);
        }
        if (language.isFromRight()) {
            xml.empty("w:bidi");
        }
        xml.close("w:pPr");
    }

    void end() throws IOException {
        xml.close("w:p");
    }

    /// A title.
    ///
    /// @param ownPage whether it begins a page
    void title(String style, String words, boolean ownPage) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (ownPage) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close("w:pPr");
        run(words, LanguageTag.UNDETERMINED, Look.PLAIN);
        end();
    }

    /// Lines to be written on by hand.
    void lines(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Line").close("w:pPr");
            end();
        }
    }

    /// Characters with their reading over them, of half their size.
    void read(String characters, String reading, LanguageTag language, Look look) throws IOException {
        xml.open("w:r");
        properties(language, look);
        xml.open("w:ruby").open("w:rubyPr");
        xml.empty("w:rubyAlign", "w:val", "center");
        xml.empty("w:hps", "w:val", "10").empty("w:hpsRaise", "w:val", "20").empty("w:hpsBaseText", "w:val", "21");
        xml.empty("w:lid", "w:val", proofed(language)).close("w:rubyPr");
        xml.open("w:rt").open("w:r").open("w:rPr").empty("w:sz", "w:val", "10").close("w:rPr");
        xml.element("w:t", reading).close("w:r").close("w:rt");
        xml.open("w:rubyBase").open("w:r");
        properties(language, look);
        xml.element("w:t", characters).close("w:r").close("w:rubyBase");
        xml.close("w:ruby").close("w:r");
    }

    /// A whole paragraph of one look.
    void paragraph(String style, LanguageTag language, String text, Look look) throws IOException {
        begin(style, language, "");
        run(text, language, look);
        end();
    }

    /// A run; line breaks in it stay.
    void run(String text, LanguageTag language, Look look) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        properties(language, look);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            var pieces = lines[i].split("\t", -1);
            for (int p = 0; p < pieces.length; p++) {
                if (p > 0) {
                    xml.empty("w:tab");
                }
                if (!pieces[p].isEmpty()) {
                    xml.element("w:t", pieces[p], "xml:space", "preserve");
                }
            }
        }
        xml.close("w:r");
    }

    private void properties(LanguageTag language, Look look) throws IOException {
        xml.open("w:rPr");
        if (look.code()) {
            xml.empty("w:rFonts", "w:ascii", "Consolas", "w:hAnsi", "Consolas");
        }
        if (look.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.italic()) {
            xml.empty("w:i").empty("w:iCs");
        }
        var color = look.color();
        if (color != null) {
            xml.empty("w:u", "w:val", "single", "w:color", color.substring(1).toUpperCase(Locale.ROOT));
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F6EAD2");
        }
        switch (look.place()) {
            case ON -> {}
            case RAISED -> xml.empty("w:vertAlign", "w:val", "superscript");
            case RULED -> xml.empty("w:u", "w:val", "single");
        }
        if (language.isFromRight()) {
            xml.empty("w:rtl");
        }
        proofing(language);
        xml.close("w:rPr");
    }

    private void proofing(LanguageTag language) throws IOException {
        if (language.equals(LanguageTag.UNDETERMINED)) {
            return;
        }
        var value = proofed(language);
        if (language.isFromRight()) {
            xml.empty("w:lang", "w:bidi", value);
        } else if (language.isUnspaced() || language.language().equals("ko")) {
            xml.empty("w:lang", "w:eastAsia", value);
        } else {
            xml.empty("w:lang", "w:val", value);
        }
    }

    /// As Word calls the two ways of writing Chinese.
    private static String proofed(LanguageTag language) {
        return switch (language.value()) {
            case "zh", "zh-Hans" -> "zh-CN";
            case "zh-Hant" -> "zh-TW";
            default -> language.value();
        };
    }

    /// A remark as it was written in Markdown.
    ///
    /// @param ids of the paragraphs, the first of which the first one gets; none elsewhere
    void blocks(List<MarkdownBlock> blocks, String style, List<String> ids) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var language = fromRight(block.plain()) ? new LanguageTag("ar") : LanguageTag.UNDETERMINED;
            begin(style, language, i < ids.size() ? ids.get(i) : "");
            if (!block.sign().isEmpty()) {
                run(block.sign() + " ", LanguageTag.UNDETERMINED, Look.PLAIN);
            }
            for (var text : block.texts()) {
                boolean heading = block.kind() == Kind.HEADING;
                run(
                        text.text(),
                        LanguageTag.UNDETERMINED,
                        new Look(text.bold() || heading, text.italic(), text.code(), null, Place.ON));
            }
            end();
        }
    }

    private static boolean fromRight(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(d -> d == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
