package enface.carried;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A font of the program on the disk. A toolkit that is given a stream copies it into the system's temporary folder,
/// 60 MB for all of them, and a program that is killed leaves the copies there; a file is opened in place.
///
/// In a packaged program the fonts lie in a folder beside that of the jars, in development among the
/// classes. Where they are packed into a jar after all, they are copied once into the person's cache.
public enum FontFile {
    SANS("EnfaceSans-Regular"),
    SANS_BOLD("EnfaceSans-Bold"),
    SERIF("EnfaceSerif-Regular"),
    SERIF_BOLD("EnfaceSerif-Bold"),
    SERIF_ITALIC("EnfaceSerif-Italic"),
    SONG("EnfaceSong-Regular"),
    SONG_BOLD("EnfaceSong-Bold"),
    ARABIC("EnfaceArabic-Regular"),
    ARABIC_BOLD("EnfaceArabic-Bold"),
    HEBREW("EnfaceHebrew-Regular"),
    HEBREW_BOLD("EnfaceHebrew-Bold"),
    DEVANAGARI("EnfaceDevanagari-Regular"),
    DEVANAGARI_BOLD("EnfaceDevanagari-Bold"),
    THAI("EnfaceThai-Regular"),
    THAI_BOLD("EnfaceThai-Bold"),
    KOREAN("EnfaceKorean-Regular");

    private final String file;

    FontFile(String name) {
        file = name + ".ttf";
    }

    /// Where it lies.
    ///
    /// @throws IOException where it has to be copied into the cache and cannot be
    public Path path() throws IOException {
        var beside = ProgramFolder.find().map(folder -> folder.resolve(Path.of("fonts", file)));
        if (beside.filter(Files::isReadable).isPresent()) {
            return beside.get();
        }
        var carried = FontFile.class.getResource("/fonts/" + file);
        if (carried == null) {
            throw new NoSuchFileException(beside.map(Path::toString).orElse(file));
        }
        try {
            return carried.getProtocol().equals("file") ? Path.of(carried.toURI()) : cached(carried);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private Path cached(URL carried) throws IOException {
        var connection = carried.openConnection();
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            return Cache.ofThePerson().keep(file, connection.getContentLengthLong(), in);
        }
    }
}
