package enface.cli.part;

import enface.note.file.BadFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a file of notes or of a scheme that the person named, or says in a sentence what is wrong with it.
public final class PersonsFile {

    /// No notes of anybody are as long.
    private static final long MOST = 200L << 20;

    /// What a text is.
    @FunctionalInterface
    public interface Reader<T> {
        T read(String text) throws BadFile;
    }

    private PersonsFile() {}

    public static <T> T read(Session session, Path file, Reader<T> reader) {
        var words = session.words();
        try {
            if (Files.size(file) > MOST) {
                throw new BadFile("size");
            }
            return reader.read(Files.readString(file));
        } catch (BadFile e) {
            throw new Refusal(words.get("cli.file.bad", file.toString(), String.valueOf(e.getMessage())), e);
        } catch (CharacterCodingException e) {
            throw new Refusal(words.get("cli.file.bad", file.toString(), "UTF-8"), e);
        } catch (IOException e) {
            throw new Refusal(words.get("cli.file.unread", file.toString()), e);
        }
    }
}
