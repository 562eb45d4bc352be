package enface.align;

import enface.align.MadeText.Unit;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/// Sentences of a technical book, English and Chinese, that are taken to correspond one to one: in chapters that have
/// as
/// many paragraphs between two pieces of code in both languages, those of paragraphs that have as many sentences.
final class ProseUnits {

    private static final String FENCE = "```";
    private static final String ENGLISH = "documents/rust-book/english/src/";
    private static final String CHINESE = "documents/rust-book/src/";

    private ProseUnits() {}

    static List<Unit> all() {
        var units = new ArrayList<Unit>();
        for (var chapter : RealUnits.names(CHINESE)) {
            var english = pieces(RealUnits.read(ENGLISH + chapter));
            var chinese = pieces(RealUnits.read(CHINESE + chapter));
            for (int piece = 0; piece < Math.min(english.size(), chinese.size()); piece++) {
                addParagraphs(english.get(piece), chinese.get(piece), units);
            }
        }
        return units;
    }

    private static void addParagraphs(List<String> english, List<String> chinese, List<Unit> units) {
        for (int p = 0; english.size() == chinese.size() && p < english.size(); p++) {
            var source = sentences(english.get(p), "en");
            var target = sentences(chinese.get(p), "zh-Hans");
            for (int s = 0; source.size() == target.size() && s < source.size(); s++) {
                units.add(new Unit(source.get(s), target.get(s)));
            }
        }
    }

    private static List<String> sentences(String paragraph, String language) {
        return new SentenceCutter(new LanguageTag(language))
                .cut(paragraph).stream()
                        .map(span ->
                                paragraph.substring(span.start(), span.end()).strip())
                        .toList();
    }

    /// The paragraphs of a chapter, from one piece of code to the next; tables, captions and lists are left out.
    private static List<List<String>> pieces(List<String> lines) {
        var pieces = new ArrayList<List<String>>();
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        boolean code = false;
        for (var line : lines) {
            boolean fence = line.strip().startsWith(FENCE);
            if (line.isBlank() || fence) {
                end(paragraph, paragraphs);
            } else if (!code) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
            if (fence) {
                pieces.add(List.copyOf(paragraphs));
                paragraphs.clear();
                code = !code;
            }
        }
        end(paragraph, paragraphs);
        pieces.add(List.copyOf(paragraphs));
        return pieces;
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty() && Character.isLetterOrDigit(paragraph.codePointAt(0))) {
            paragraphs.add(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
