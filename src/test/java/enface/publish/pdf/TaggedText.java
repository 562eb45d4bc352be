package enface.publish.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// Reads a PDF as a screen reader does: element by element of its structure, wherever its parts stand.
public final class TaggedText {

    /// An element with text of its own.
    ///
    /// @param language of it, or of what it stands in; empty where none is told
    public record Element(String type, String language, String text) {}

    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private TaggedText(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var byNumber = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(c -> collect(c, byNumber));
            contents.put(page, byNumber);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
    }

    /// The elements in the order in which they are read.
    public static List<Element> of(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return List.copyOf(new TaggedText(document).elements);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byNumber) {
        var text = new StringBuilder();
        for (var inside : content.getContents()) {
            if (inside instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (inside instanceof PDMarkedContent part) {
                part.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(p -> text.append(((TextPosition) p).getUnicode()));
            }
        }
        if (content.getMCID() >= 0) {
            byNumber.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node, String language) {
        var own = new StringBuilder();
        var here = node instanceof PDStructureElement element && element.getLanguage() != null
                ? element.getLanguage()
                : language;
        int place = elements.size();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, here);
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(contents.getOrDefault(reference.getPage(), Map.of()).getOrDefault(reference.getMCID(), ""));
            }
        }
        if (!own.isEmpty() && node instanceof PDStructureElement element) {
            elements.add(place, new Element(element.getStructureType(), here, own.toString()));
        }
    }
}
