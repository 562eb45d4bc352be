package enface.intake.document.part;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.RawFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A zipped document: parts by name. Nothing is ever written to the disk, and what unpacks without end is refused.
public final class Archive implements AutoCloseable {

    /// What of all parts together is unpacked at most, in bytes.
    private static final long MOST_ALL = 256L << 20;
    /// A single part: a thousand pages are some ten million bytes.
    private static final long MOST_PART = 64L << 20;
    /// How many times its size a part may become, where it becomes large.
    private static final long MOST_TIMES = 150;

    private static final int LARGE = 4 << 20;
    private static final int MOST_PARTS = 50_000;
    private static final int STEP = 1 << 16;

    private final String name;
    private final ZipFile zip;
    private long unpacked;

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /// @throws IntakeException where it is no whole archive, or one with names that lead out of it
    public static Archive open(RawFile file) throws IntakeException {
        if (file.isPacked()) { // its parts lie anywhere in it
            throw new IntakeException(Kind.ARCHIVE, file.name(), "");
        }
        try {
            var archive = new Archive(file.name(), new ZipFile(file.path().toFile()));
            archive.check();
            return archive;
        } catch (IOException e) {
            throw refused(file.name(), e);
        }
    }

    private static IntakeException refused(String name, IOException e) {
        boolean locked = e instanceof ZipException
                && String.valueOf(e.getMessage()).contains("encrypted"); // the JDK has no other sign of it
        return new IntakeException(locked ? Kind.LOCKED : Kind.DAMAGED, name, "");
    }

    private void check() throws IntakeException, IOException {
        boolean leadsOut = zip.stream().map(ZipEntry::getName).anyMatch(Archive::leadsOut);
        if (leadsOut || zip.size() > MOST_PARTS) {
            close();
            throw new IntakeException(leadsOut ? Kind.DAMAGED : Kind.OVERGROWN, name, "");
        }
    }

    private static boolean leadsOut(String part) {
        var path = part.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// A part, unpacked; nothing where there is none.
    ///
    /// @throws IntakeException where it is damaged, locked or grows beyond all bounds
    public Optional<byte[]> part(String part) throws IntakeException {
        var entry = zip.getEntry(part);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        var bytes = new java.io.ByteArrayOutputStream();
        try (var in = zip.getInputStream(entry)) {
            var step = new byte[STEP];
            for (int read = in.read(step); read >= 0; read = in.read(step)) {
                bytes.write(step, 0, read);
                unpacked += read;
                if (isTooMuch(bytes.size(), entry.getCompressedSize())) {
                    throw new IntakeException(Kind.OVERGROWN, name, "");
                }
            }
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw refused(name, e);
        }
    }

    private boolean isTooMuch(int size, long packed) {
        return unpacked > MOST_ALL || size > MOST_PART || (size > LARGE && size / MOST_TIMES > packed);
    }

    /// A part that the document cannot be without.
    public Xml need(String part) throws IntakeException {
        return xml(part).orElseThrow(() -> new IntakeException(Kind.DAMAGED, name, ""));
    }

    public Optional<Xml> xml(String part) throws IntakeException {
        var bytes = part(part);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(Xml.of(name, new ByteArrayInputStream(bytes.get())));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException _) {
            // it was only read
        }
    }
}
