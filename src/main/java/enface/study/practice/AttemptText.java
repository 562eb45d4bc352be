package enface.study.practice;

import enface.align.Alignment;
import enface.align.Bead;
import enface.store.practice.Attempts.Change;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sentences of an attempt, each for one of the original, and the text they make: the original's paragraphs as
/// far as anything of them is written.
final class AttemptText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]++");

    private final VersionText original;
    private final LanguageTag language;
    private final NavigableMap<Integer, String> sentences = new TreeMap<>();

    /// Nothing written yet.
    AttemptText(VersionText original, LanguageTag language) {
        this.original = original;
        this.language = language;
    }

    /// What is written in a version that is aligned sentence by sentence.
    static AttemptText of(VersionText original, Version version, Alignment alignment) {
        var text = new AttemptText(original, version.language());
        for (var bead : alignment.beads()) {
            if (!bead.isGap()) {
                text.sentences.put(
                        bead.source().from(),
                        version.text().textOf(bead.target().from()));
            }
        }
        return text;
    }

    String sentence(int segment) {
        return sentences.getOrDefault(segment, "");
    }

    /// Writes a sentence; a blank one is taken out.
    void write(int segment, String sentence) {
        if (sentence.isBlank()) {
            sentences.remove(segment);
        } else {
            sentences.put(segment, sentence);
        }
    }

    int written() {
        return sentences.size();
    }

    /// The sentences written, by segment of the original.
    List<Integer> segments() {
        return List.copyOf(sentences.keySet());
    }

    /// What the attempt has of a paragraph of the original.
    Optional<Paragraph> paragraph(int number) {
        var kind = original.paragraph(number).kind();
        var own = original.segmentsOf(number);
        var joint = language.isUnspaced() || kind == Kind.VERBATIM ? "" : " ";
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (var sentence : sentences.subMap(own.from(), own.to()).values()) {
            text.append(text.isEmpty() ? "" : joint);
            int start = text.length();
            text.append(onOneLine(kind, sentence));
            spans.add(new TextSpan(start, text.length()));
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(kind, text.toString(), spans));
    }

    private static boolean breaks(String space) {
        return space.chars().anyMatch(c -> c != ' ' && c != '\t');
    }

    private static String onOneLine(Kind kind, String sentence) {
        var stripped = sentence.strip();
        return kind == Kind.VERBATIM
                ? stripped
                : SPACE.matcher(stripped).replaceAll(run -> breaks(run.group()) ? " " : run.group());
    }

    /// What is to be written where these sentences were changed, by segment of the original.
    List<Change> changes(Collection<Integer> segments) {
        return segments.stream()
                .map(segment -> {
                    int paragraph = original.paragraphOf(segment);
                    return new Change(segment, !sentence(segment).isEmpty(), paragraph, paragraph(paragraph));
                })
                .toList();
    }

    /// The whole text.
    VersionText text() {
        var paragraphs = new ArrayList<Paragraph>();
        for (int number = 0; number < original.paragraphs().size(); number++) {
            paragraph(number).ifPresent(paragraphs::add);
        }
        return new VersionText(paragraphs);
    }

    /// How the original and this text lie beside each other: a sentence each, or nothing.
    Alignment alignment() {
        var beads = new ArrayList<Bead>();
        int target = 0;
        for (int segment = 0; segment < original.segmentCount(); segment++) {
            int end = sentences.containsKey(segment) ? target + 1 : target;
            beads.add(new Bead(
                    new SegmentRange(segment, segment + 1), new SegmentRange(target, end), 1, Bead.Status.CONFIRMED));
            target = end;
        }
        return new Alignment(original.segmentCount(), target, beads);
    }
}
