package enface.ui.print;

import enface.publish.pdf.PageImages.Picture;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/// What became of the question which printer to use.
sealed interface PaperPrinter {

    /// Pixels for a point: 300 for an inch.
    double SCALE = 300 / 72.0;

    /// There is no printer.
    record None() implements PaperPrinter {}

    /// The person thought better of it.
    record Declined() implements PaperPrinter {}

    /// A printer that takes pages.
    ///
    /// @param job as the dialog of the system has set it up
    record Chosen(PrinterJob job) implements PaperPrinter {

        /// Prints one page in its own size, centred on the sheet where that is of another.
        boolean take(Picture picture, double width, double height) {
            var layout = layout(width, height);
            var view = new ImageView(Pictures.image(picture));
            double fit = Math.min(1, Math.min(paperWidth(layout) / width, paperHeight(layout) / height));
            double x = (paperWidth(layout) - width * fit) / 2 - layout.getLeftMargin();
            double y = (paperHeight(layout) - height * fit) / 2 - layout.getTopMargin();
            view.getTransforms().addAll(new Translate(x, y), new Scale(fit / SCALE, fit / SCALE));
            view.setViewport(new Rectangle2D(0, 0, picture.width(), picture.height()));
            return job.printPage(layout, view);
        }

        /// As the dialog has it, turned as the page is.
        private PageLayout layout(double width, double height) {
            var chosen = job.getJobSettings().getPageLayout();
            var turned = width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
            return job.getPrinter().createPageLayout(chosen.getPaper(), turned, Printer.MarginType.HARDWARE_MINIMUM);
        }

        private static double paperWidth(PageLayout layout) {
            return layout.getPrintableWidth() + layout.getLeftMargin() + layout.getRightMargin();
        }

        private static double paperHeight(PageLayout layout) {
            return layout.getPrintableHeight() + layout.getTopMargin() + layout.getBottomMargin();
        }

        /// Says that all pages were given.
        void end() {
            job.endJob();
        }
    }

    /// Asks for a printer in the dialog of the system.
    static PaperPrinter choose(Window owner) {
        if (Printer.getAllPrinters().isEmpty()) {
            return new None();
        }
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return new None();
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new Declined();
        }
        return new Chosen(job);
    }
}
