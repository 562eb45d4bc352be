package enface.store.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A file that a work was imported from, on its way into the library.
///
/// @param packed nothing where it is too large to be kept, or was not to be had
public record NewFile(String name, Optional<Packed> packed) {

    /// Files that take more than this in the library are not kept.
    public static final int LARGEST = 8 << 20;

    private static final long MOST_READ = 64L << 20;

    /// The bytes of a file, deflated.
    ///
    /// @param digest what tells them from others
    /// @param length how many they are
    @SuppressWarnings("ArrayRecordComponent") // it is only passed on
    public record Packed(String digest, int length, byte[] bytes) {}

    /// A file with its bytes, where they are not too many once they are deflated. Costs their length.
    public static NewFile of(String name, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (var packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory throws none
        } finally {
            deflater.end();
        }
        return out.size() > LARGEST
                ? without(name)
                : new NewFile(name, Optional.of(new Packed(digest(bytes), bytes.length, out.toByteArray())));
    }

    /// A file as it lies there; of one that is huge or can be read no more, only its name.
    public static NewFile of(String name, Path path) {
        try {
            return Files.size(path) > MOST_READ ? without(name) : of(name, Files.readAllBytes(path));
        } catch (IOException _) {
            return without(name);
        }
    }

    /// A file of which nothing but its name is known.
    public static NewFile without(String name) {
        return new NewFile(name, Optional.empty());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
