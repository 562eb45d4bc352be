package enface.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Files packed one by one by gzip: unpacked while they are read, nowhere else. How much comes out is bounded by
/// whoever reads.
final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /// The name of what is packed: `talk.tmx` for `talk.tmx.gz`; that of an archive of many files stays.
    static String nameInside(String name) {
        var bare = name.regionMatches(true, name.length() - 3, ".gz", 0, 3) ? name.substring(0, name.length() - 3) : "";
        return bare.isEmpty() || bare.endsWith("/") ? name : bare;
    }

    static boolean isPacked(byte[] start) {
        return start.length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /// What comes out of a stream that may be packed.
    @SuppressWarnings("StreamResourceLeak") // who closes what is given back closes it
    static InputStream unpacked(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        var start = buffered.readNBytes(2);
        buffered.reset();
        return isPacked(start) ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }
}
