package enface.intake.format;

import enface.job.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file, counted while they are read: the size a file says it has may be untrue, or grow.
final class BoundedStream extends FilterInputStream {

    /// There are more bytes than are read.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long size;
    private final Progress progress;
    private long count;

    BoundedStream(InputStream in, long size, Progress progress) {
        super(in);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        return (int) counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        return (int) counted(read, read);
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        return counted(skipped, skipped);
    }

    private long counted(long result, long more) throws IOException {
        if (result >= 0) {
            count += more;
            if (count > RawFile.LARGEST) {
                throw new TooLarge();
            }
            progress.step(Math.min(count, size), size);
        }
        return result;
    }
}
