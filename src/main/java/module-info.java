import org.jspecify.annotations.NullMarked;

/// Enface, a desktop study for speeches and their translations.
@NullMarked
@SuppressWarnings("requires-automatic") // fastcsv, icu4j and others may ship no descriptor; they are named by their manifests
module enface {
    requires static org.jspecify;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires java.desktop; // the colours in the signatures of PDFBox
    requires java.sql;
    requires javafx.controls;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

}
