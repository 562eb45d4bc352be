package enface.intake.format;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.job.Progress;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// A file before anybody knows what is in it. A stranger's: it may be no file at all, be larger than it says, or
/// grow while it is read.
///
/// @param name the last part of its path, or more of it where that alone does not tell it from others
public record RawFile(Path path, String name) {

    /// The largest file that is read, in bytes: a library of speeches, many times over.
    public static final long LARGEST = 200L << 20;

    private static final int START = 8192;

    /// @throws IntakeException where there is no file that can be read to its end
    public static RawFile of(Path path) throws IntakeException {
        return of(path, String.valueOf(path.getFileName()));
    }

    /// The same for a file that goes by some name; one packed by gzip goes by that of what is in it.
    public static RawFile of(Path path, String name) throws IntakeException {
        var file = new RawFile(path, Gzip.nameInside(name));
        if (Files.isDirectory(path)) {
            throw new IntakeException(Kind.FOLDER, file.name, path.toString());
        }
        if (!Files.exists(path)) {
            throw new IntakeException(Kind.NOT_FOUND, file.name, path.toString());
        }
        if (!Files.isRegularFile(path)) { // a pipe would wait for ever, and some devices never end
            throw new IntakeException(Kind.NOT_REGULAR, file.name, path.toString());
        }
        return file;
    }

    /// Its first bytes, a few thousand where it has them.
    public byte[] start() throws IntakeException {
        return read(in -> in.readNBytes(START));
    }

    /// All its bytes.
    ///
    /// @throws IntakeException where there are more than [#LARGEST] of them, or they cannot be read
    public byte[] bytes() throws IntakeException {
        return bytes(LARGEST);
    }

    /// All its bytes, where they are no more than some: for formats that take many times their size while read.
    public byte[] bytes(long most) throws IntakeException {
        requireSize(most);
        var bytes = read(in -> in.readNBytes((int) most + 1)); // counted, since the size may be untrue or grow
        if (bytes.length > most) {
            throw new IntakeException(Kind.TOO_LARGE, name, Long.toString(most >> 20));
        }
        return bytes;
    }

    /// What says that it is too large is not read for that.
    private void requireSize(long most) throws IntakeException {
        try {
            if (Files.size(path) > most) {
                throw new IntakeException(Kind.TOO_LARGE, name, Long.toString(most >> 20));
            }
        } catch (IOException e) {
            throw new IntakeException(Kind.UNREADABLE, name, String.valueOf(e.getMessage()));
        }
    }

    /// What is done with the bytes of a file.
    @FunctionalInterface
    public interface Streaming {
        void of(InputStream in) throws IOException, IntakeException;
    }

    /// Reads its bytes as they come, with progress.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    /// @throws IntakeException where there are more than [#LARGEST] of them, or they cannot be read
    public void streamed(Progress progress, Streaming streaming) throws IntakeException {
        requireSize(LARGEST);
        try (var packed = new BoundedStream(Files.newInputStream(path), Files.size(path), progress);
                var in = new BoundedStream(Gzip.unpacked(packed), LARGEST, Progress.none())) {
            streaming.of(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /// Whether it is packed by gzip, so that nobody can look into it at will.
    public boolean isPacked() throws IntakeException {
        try (var in = Files.newInputStream(path)) {
            return Gzip.isPacked(in.readNBytes(2));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private IntakeException refused(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new IntakeException(Kind.NOT_FOUND, name, path.toString());
            case BoundedStream.TooLarge _ -> new IntakeException(Kind.TOO_LARGE, name, Long.toString(LARGEST >> 20));
            // the bytes came, but are not what they are said to be: no archive, no text, in an encoding nobody knows
            case ZipException _,
                    EOFException _,
                    CharConversionException _,
                    CharacterCodingException _,
                    UnsupportedEncodingException _,
                    UTFDataFormatException _ -> new IntakeException(Kind.DAMAGED, name, "");
            default -> new IntakeException(Kind.UNREADABLE, name, String.valueOf(e.getMessage()));
        };
    }

    @FunctionalInterface
    private interface Reading {
        byte[] of(InputStream in) throws IOException;
    }

    private byte[] read(Reading reading) throws IntakeException {
        try (var in = Gzip.unpacked(Files.newInputStream(path))) {
            return reading.of(in);
        } catch (IOException e) {
            throw refused(e);
        }
    }
}
