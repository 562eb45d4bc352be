import org.jspecify.annotations.NullMarked;

/// Enface, a desktop study for speeches and their translations.
@NullMarked
// fastcsv, icu4j and others may ship no descriptor; they are named by their manifests
@SuppressWarnings("requires-automatic")
module enface {
    requires static org.jspecify;
    requires com.google.gson;
    requires com.ibm.icu;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires atlantafx.base;
    requires java.logging;
    requires java.sql;
    requires org.xerial.sqlitejdbc;
    requires java.xml;
    requires javafx.controls;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel;
    requires org.jsoup;
    requires java.desktop; // the colours in the signatures of PDFBox
    requires jdk.unsupported; // PDFBox frees its buffers through it, and complains at length where it is missing
    requires org.apache.lucene.analysis.common;
    requires org.apache.commons.logging; // for PDFBox, which as an automatic module cannot say so itself
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports enface.app to
            javafx.graphics;

    // picocli fills the options of commands
    opens enface.cli to
            info.picocli;
    opens enface.cli.align to
            info.picocli;
    opens enface.cli.card to
            info.picocli;
    opens enface.cli.compare to
            info.picocli;
    opens enface.cli.correct to
            info.picocli;
    opens enface.cli.dictionary to
            info.picocli;
    opens enface.cli.find to
            info.picocli;
    opens enface.cli.importing to
            info.picocli;
    opens enface.cli.library to
            info.picocli;
    opens enface.cli.mark to
            info.picocli;
    opens enface.cli.note to
            info.picocli;
    opens enface.cli.part to
            info.picocli;
    opens enface.cli.practice to
            info.picocli;
    opens enface.cli.scheme to
            info.picocli;
    opens enface.cli.share to
            info.picocli;
    opens enface.cli.version to
            info.picocli;
    opens enface.cli.term to
            info.picocli;
}
