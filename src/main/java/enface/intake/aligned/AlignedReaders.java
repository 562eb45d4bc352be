package enface.intake.aligned;

import enface.intake.format.Format;
import enface.intake.format.FormatReader;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Who reads which of the formats whose files lay texts side by side.
public final class AlignedReaders {

    private AlignedReaders() {}

    /// @param encoding how the files are to be read, as a person said; empty to find out
    public static Map<Format, FormatReader> all(Optional<Charset> encoding) {
        return new EnumMap<>(Format.class);
    }
}
