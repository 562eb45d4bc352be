package enface.publish.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/// The structure of a tagged PDF (ISO 32000-1, 14.7 and 14.8): which stretch of which page belongs to which heading,
/// paragraph or cell, and what is ornament.
final class PdfTags {

    /// A note beside the text; each has a name of its own (ISO 14289-1, 7.9).
    static final String NOTE = "Note";

    private final PDDocument document;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final Map<Integer, COSObjectable> parents = new HashMap<>();
    private final Map<String, PDStructureElement> notes = new TreeMap<>();
    private COSArray ofPage = new COSArray();
    private @Nullable PDStructureElement open;
    private boolean artifact;

    PdfTags(PDDocument document, String language) {
        this.document = document;
        tree.appendKid(root);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(language);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    PDStructureElement root() {
        return root;
    }

    PDStructureElement element(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        if (type.equals(NOTE)) {
            var id = "note-" + (notes.size() + 1);
            element.setElementIdentifier(id);
            notes.put(id, element);
        }
        return element;
    }

    void begin(PDPage page) {
        int key = document.getNumberOfPages() - 1;
        page.setStructParents(key);
        ofPage = new COSArray();
        parents.put(key, ofPage);
    }

    /// What is drawn next belongs to `element`.
    void content(PDPageContentStream stream, PDPage page, PDStructureElement element) throws IOException {
        if (element.equals(open)) {
            return;
        }
        end(stream);
        int number = ofPage.size();
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
        ofPage.add(element);
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        open = element;
    }

    /// What is drawn next means nothing.
    void artifact(PDPageContentStream stream) throws IOException {
        if (!artifact) {
            end(stream);
            stream.beginMarkedContent(COSName.ARTIFACT);
            artifact = true;
        }
    }

    void end(PDPageContentStream stream) throws IOException {
        if (open != null || artifact) {
            stream.endMarkedContent();
            open = null;
            artifact = false;
        }
    }

    void finish() {
        var numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(parents);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(parents.size());
        if (!notes.isEmpty()) {
            var names = new PDStructureElementNameTreeNode();
            names.setNames(notes);
            tree.setIDTree(names);
        }
    }
}
