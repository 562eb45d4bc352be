package enface.intake.format;

import enface.intake.draft.Rubies;
import enface.text.TextSpan;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds how characters are read where a text says so by the tags of web pages, as Markdown does:
/// `<ruby>橋<rt>はし</rt></ruby>`. Each reading is over the characters since the tag or the reading before it.
final class RubyTags {

    /// Bounded, so that time grows with the text.
    private static final Pattern TAG =
            Pattern.compile("<(/?)(ruby|rb|rt|rtc|rp)\\b[^<>]{0,100}>", Pattern.CASE_INSENSITIVE);

    private static final int NONE = -1;

    private final String text;
    private final Rubies.Told told = new Rubies.Told();
    /// Where the characters begin and end that are read next, and where their reading begins.
    private int base = NONE;

    private int baseEnd = NONE;
    private int said = NONE;

    private RubyTags(String text) {
        this.text = text;
    }

    static Rubies in(String text) {
        if (!text.contains("<r") && !text.contains("<R")) {
            return Rubies.NONE;
        }
        var found = new RubyTags(text);
        var tags = TAG.matcher(text);
        while (tags.find()) {
            found.take(tags, !tags.group(1).isEmpty());
        }
        return found.told.done();
    }

    private void take(Matcher tag, boolean ends) {
        switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "ruby" -> begin(ends ? NONE : tag.end());
            case "rb" -> {
                base = ends ? base : tag.end();
                baseEnd = ends ? tag.start() : baseEnd;
            }
            case "rp" -> endBase(tag.start());
            case "rt" -> {
                endBase(tag.start());
                if (ends) {
                    read(tag.start());
                    begin(tag.end());
                } else {
                    said = tag.end();
                }
            }
            default -> base = NONE;
        }
    }

    private void begin(int at) {
        base = at;
        baseEnd = NONE;
        said = NONE;
    }

    private void endBase(int at) {
        baseEnd = baseEnd == NONE ? at : baseEnd;
    }

    private void read(int end) {
        if (said != NONE && base != NONE && base < baseEnd && isPlain()) {
            var written = new TextSpan(said, end);
            told.add(text, new TextSpan(base, baseEnd), written.of(text), written);
        }
    }

    /// Whether no tag stands between the characters.
    private boolean isPlain() {
        int tag = text.indexOf('<', base);
        return tag == NONE || tag >= baseEnd;
    }
}
