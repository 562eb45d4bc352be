package enface.intake.subtitle;

import java.util.regex.Pattern;

/// Times as subtitles write them.
public final class Clock {

    /// Hours may be missing, and parts of a second.
    static final String TIME = "(?:\\d{1,3}:)?\\d{1,3}:\\d{1,2}(?:[.,:]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,:](\\d{1,3}))?");

    private Clock() {}

    /// Milliseconds from the start.
    public static int millis(String time) {
        var parts = PARTS.matcher(time.strip());
        if (!parts.matches()) {
            return 0;
        }
        int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var fraction = parts.group(4) == null ? "" : parts.group(4);
        int millis = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
        return ((hours * 60 + Integer.parseInt(parts.group(2))) * 60 + Integer.parseInt(parts.group(3))) * 1000
                + millis;
    }
}
