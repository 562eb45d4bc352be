package enface.intake.document;

import enface.intake.document.part.Transcript;
import enface.text.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The readings over characters of a web page while it is walked: `ruby` with its `rt`, a reading for each character or
/// one for several, bases in `rb`, and more readings in `rtc`. The first reading of a character counts, others are left
/// out. What is only there for browsers that know no ruby (`rp`) is dropped.
final class HtmlRuby {

    private static final Set<String> OWN = Set.of("ruby", "rb", "rt", "rtc", "rp");

    /// How something is read.
    ///
    /// @param written where that stands in the transcript
    private record Reading(String said, TextSpan written) {}

    /// A `ruby` that is open: the characters since it or its last reading, and what is said of them.
    private static final class Open {
        private final List<TextSpan> bases = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private int from;

        private Open(int from) {
            this.from = from;
        }
    }

    private final Transcript transcript;
    private final Deque<Open> open = new ArrayDeque<>();

    HtmlRuby(Transcript transcript) {
        this.transcript = transcript;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /// Takes an element up, and says whether that was all there is to it.
    boolean enter(Element element, String tag) {
        if (tag.equals("ruby")) {
            open.push(new Open(transcript.length()));
            return false;
        }
        if (!OWN.contains(tag) || open.isEmpty()) {
            return false;
        }
        var ruby = open.peek();
        switch (tag) {
            case "rt" -> read(ruby, element.text());
            case "rtc" -> readOnce(ruby, element);
            case "rb" -> endBase(ruby);
            default -> {}
        }
        return !tag.equals("rb");
    }

    void leave(String tag) {
        if (open.isEmpty()) {
            return;
        }
        switch (tag) {
            case "rb" -> endBase(open.peek());
            case "ruby" -> settle(open.pop());
            default -> {}
        }
    }

    private void read(Open ruby, String said) {
        endBase(ruby);
        var written = transcript.writeReading(said);
        if (!written.isEmpty()) {
            ruby.readings.add(new Reading(said, written));
        }
        ruby.from = transcript.length();
    }

    /// Readings of another kind, as where it was said once and where it was meant; those of the first kind count.
    private void readOnce(Open ruby, Element more) {
        boolean first = ruby.readings.isEmpty();
        var each = more.select("> rt");
        if (first && !each.isEmpty()) {
            each.forEach(rt -> read(ruby, rt.text()));
        } else if (first) {
            read(ruby, more.text());
        } else {
            var written = transcript.writeReading(more.text());
            transcript.read(new TextSpan(0, 0), more.text(), written); // over nothing
            ruby.from = transcript.length();
        }
    }

    /// What was written since the last base or reading is a base; after a reading it begins anew.
    private void endBase(Open ruby) {
        int end = transcript.length();
        if (!transcript.isBlank(ruby.from, end)) {
            if (!ruby.readings.isEmpty()) {
                settle(ruby);
            }
            ruby.bases.add(new TextSpan(ruby.from, end));
        }
        ruby.from = end;
    }

    /// Each base has its reading; one reading alone is over all of them.
    private void settle(Open ruby) {
        int count = ruby.readings.size();
        for (int i = 0; i < count; i++) {
            var reading = ruby.readings.get(i);
            if (i < ruby.bases.size()) {
                int end = (count == 1 ? ruby.bases.getLast() : ruby.bases.get(i)).end();
                transcript.read(new TextSpan(ruby.bases.get(i).start(), end), reading.said, reading.written);
            } else {
                transcript.read(new TextSpan(0, 0), reading.said, reading.written); // over nothing
            }
        }
        ruby.bases.clear();
        ruby.readings.clear();
    }

    /// A text as it counts: line ends of the page between the parts of a ruby part no words.
    String counted(TextNode text) {
        var own = text.getWholeText();
        if (open.isEmpty() || own.indexOf('\n') < 0) {
            return own;
        }
        var parent = text.parent();
        boolean inside = parent != null && OWN.contains(parent.normalName());
        return inside ? own.strip() : own;
    }
}
