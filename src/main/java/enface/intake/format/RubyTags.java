package enface.intake.format;

import enface.intake.draft.Rubies;
import enface.text.TextSpan;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds how characters are read where a text says so by the tags of web pages, as Markdown does:
/// `<ruby>橋<rt>はし</rt></ruby>`. Each reading is over the characters since the tag or the reading before it.
final class RubyTags {

    /// Bounded, so that time grows with the text.
    private static final Pattern TAG =
            Pattern.compile("<(/?)(ruby|rb|rt|rtc|rp)\\b[^<>]{0,100}>", Pattern.CASE_INSENSITIVE);

    private RubyTags() {}

    static Rubies in(String text) {
        if (!text.contains("<r") && !text.contains("<R")) {
            return Rubies.NONE;
        }
        var told = new Rubies.Told();
        var tags = TAG.matcher(text);
        int base = -1;
        int baseEnd = -1;
        int said = -1;
        while (tags.find()) {
            boolean ends = !tags.group(1).isEmpty();
            switch (tags.group(2).toLowerCase(Locale.ROOT)) {
                case "ruby" -> {
                    base = ends ? -1 : tags.end();
                    baseEnd = -1;
                    said = -1;
                }
                case "rb" -> {
                    base = ends ? base : tags.end();
                    baseEnd = ends ? tags.start() : baseEnd;
                }
                case "rp" -> baseEnd = baseEnd < 0 ? tags.start() : baseEnd;
                case "rt" -> {
                    baseEnd = baseEnd < 0 ? tags.start() : baseEnd;
                    if (!ends) {
                        said = tags.end();
                    } else if (said >= 0 && base >= 0 && base < baseEnd && isPlain(text, base, baseEnd)) {
                        var written = new TextSpan(said, tags.start());
                        told.add(text, new TextSpan(base, baseEnd), written.of(text), written);
                    }
                    if (ends) {
                        base = tags.end();
                        baseEnd = -1;
                        said = -1;
                    }
                }
                default -> base = -1;
            }
        }
        return told.done();
    }

    private static boolean isPlain(String text, int from, int to) {
        int tag = text.indexOf('<', from);
        return tag < 0 || tag >= to;
    }
}
