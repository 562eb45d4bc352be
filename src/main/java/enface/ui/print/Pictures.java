package enface.ui.print;

import enface.publish.pdf.PageImages.Picture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of pages as the window shows them.
final class Pictures {

    private Pictures() {}

    static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        return image;
    }
}
