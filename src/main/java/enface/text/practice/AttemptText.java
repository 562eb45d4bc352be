package enface.text.practice;

import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The sentences of an attempt, each for one of the original, and the text they make: the original's paragraphs as
/// far as anything of them is written.
public final class AttemptText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]++");

    private final VersionText original;
    private final LanguageTag language;
    private final NavigableMap<Integer, String> sentences = new TreeMap<>();

    /// Nothing written yet.
    public AttemptText(VersionText original, LanguageTag language) {
        this.original = original;
        this.language = language;
    }

    /// What is written, by segment of the original.
    public AttemptText(VersionText original, LanguageTag language, Map<Integer, String> sentences) {
        this(original, language);
        sentences.forEach(this::write);
    }

    /// This with sentences written otherwise.
    public AttemptText with(Map<Integer, String> typed) {
        var now = new AttemptText(original, language, sentences);
        typed.forEach(now::write);
        return now;
    }

    public VersionText original() {
        return original;
    }

    public LanguageTag language() {
        return language;
    }

    /// All that is written, by segment of the original; a view.
    public SortedMap<Integer, String> sentences() {
        return Collections.unmodifiableSortedMap(sentences);
    }

    /// A sentence as it stands in the text: on one line, without space around it.
    public String stored(int segment) {
        var sentence = sentence(segment);
        return sentence.isEmpty()
                ? ""
                : onOneLine(original.paragraph(original.paragraphOf(segment)).kind(), sentence);
    }

    /// Whether a sentence is what was typed, but for space.
    public boolean has(int segment, String typed) {
        return new AttemptText(original, language, Map.of(segment, typed))
                .stored(segment)
                .equals(stored(segment));
    }

    public String sentence(int segment) {
        return sentences.getOrDefault(segment, "");
    }

    /// Writes a sentence; a blank one is taken out.
    public void write(int segment, String sentence) {
        if (sentence.isBlank()) {
            sentences.remove(segment);
        } else {
            sentences.put(segment, sentence);
        }
    }

    public int written() {
        return sentences.size();
    }

    /// The sentences written, by segment of the original.
    public List<Integer> segments() {
        return List.copyOf(sentences.keySet());
    }

    /// What the attempt has of a paragraph of the original.
    public Optional<Paragraph> paragraph(int number) {
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

    /// The whole text.
    public VersionText text() {
        var paragraphs = new ArrayList<Paragraph>();
        for (int number = 0; number < original.paragraphs().size(); number++) {
            paragraph(number).ifPresent(paragraphs::add);
        }
        return new VersionText(paragraphs);
    }
}
