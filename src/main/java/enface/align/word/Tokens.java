package enface.align.word;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One side made countable: its words as numbers, the lengths of its segments, and where its paragraphs start.
///
/// Immutable after [Builder#build]. The words of all segments lie one after the other.
public final class Tokens {

    private static final int[] NOWHERE = {};

    private final int[] words;
    private final int[] firstWords;
    private final double[] lengthsBefore;
    /// By edge, then by the place between segments.
    private final Map<Edge, byte[]> edges;
    private final List<String> vocabulary;
    private final Map<String, Integer> numbers;
    private final int[] counts;

    private Tokens(Builder builder) {
        words = builder.words.stream().mapToInt(Integer::intValue).toArray();
        firstWords = builder.firstWords.stream().mapToInt(Integer::intValue).toArray();
        int segments = firstWords.length - 1;
        lengthsBefore = new double[segments + 1];
        var paragraphs = new byte[segments + 1];
        var openings = new byte[segments + 1];
        var quotations = new byte[segments + 1];
        var endings = new byte[segments + 1];
        for (int i = 0; i < segments; i++) {
            lengthsBefore[i + 1] = lengthsBefore[i] + builder.lengths.get(i);
            var seen = builder.edges.get(i);
            paragraphs[i] = (byte) (seen.startsParagraph() ? 1 : 0);
            openings[i] = (byte) seen.opening();
            quotations[i] = (byte) (seen.insideQuotation() ? 1 : 0);
            endings[i + 1] = (byte) seen.ending();
        }
        paragraphs[segments] = 1;
        edges = Map.of(
                Edge.PARAGRAPH, paragraphs, Edge.OPENING, openings, Edge.QUOTATION, quotations, Edge.ENDING, endings);
        vocabulary = List.copyOf(builder.vocabulary);
        numbers = Map.copyOf(builder.numbers);
        counts = new int[vocabulary.size()];
        for (int word : words) {
            counts[word]++;
        }
    }

    private Tokens(Tokens whole, int from, int to) {
        words = whole.words;
        firstWords = Arrays.copyOfRange(whole.firstWords, from, to + 1);
        lengthsBefore = Arrays.copyOfRange(whole.lengthsBefore, from, to + 1);
        edges = new EnumMap<>(Edge.class);
        whole.edges.forEach((edge, kinds) -> edges.put(edge, Arrays.copyOfRange(kinds, from, to + 1)));
        vocabulary = whole.vocabulary;
        numbers = whole.numbers;
        counts = whole.counts;
    }

    /// Some of the segments, numbered from 0, with the vocabulary and the counts of the whole.
    public Tokens part(int from, int to) {
        return new Tokens(this, from, to);
    }

    private Tokens(Tokens whole, int[] segments) {
        firstWords = new int[segments.length + 1];
        lengthsBefore = new double[segments.length + 1];
        edges = new EnumMap<>(Edge.class);
        whole.edges.forEach((edge, kinds) -> edges.put(edge, new byte[segments.length + 1]));
        for (int i = 0; i < segments.length; i++) {
            int segment = segments[i];
            firstWords[i + 1] = firstWords[i] + whole.wordsIn(segment, segment + 1);
            lengthsBefore[i + 1] = lengthsBefore[i] + whole.length(segment, segment + 1);
            for (var edge : edges.keySet()) {
                int shift = edge.atStart() ? 0 : 1;
                kinds(edge)[i + shift] = whole.kinds(edge)[segment + shift];
            }
        }
        words = new int[firstWords[segments.length]];
        for (int i = 0; i < segments.length; i++) {
            int length = firstWords[i + 1] - firstWords[i];
            System.arraycopy(whole.words, whole.firstWords[segments[i]], words, firstWords[i], length);
        }
        vocabulary = whole.vocabulary;
        numbers = whole.numbers;
        counts = whole.counts;
    }

    /// The segments with these numbers, one after the other, with the vocabulary and the counts of the whole.
    public Tokens chosen(int[] segments) {
        return new Tokens(this, segments);
    }

    /// What is seen at both ends of a segment, as numbers of kinds.
    public record Edges(boolean startsParagraph, int opening, boolean insideQuotation, int ending) {}

    /// Gathers the segments of a side in their order.
    public static final class Builder {

        private final List<Integer> words = new ArrayList<>();
        private final List<Integer> firstWords = new ArrayList<>(List.of(0));
        private final List<Double> lengths = new ArrayList<>();
        private final List<Edges> edges = new ArrayList<>();
        private final List<String> vocabulary = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        /// @param length in letters; a Han character counts for several
        public void add(List<String> segment, double length, Edges seen) {
            for (var word : segment) {
                words.add(numbers.computeIfAbsent(word, this::number));
            }
            firstWords.add(words.size());
            lengths.add(length);
            edges.add(seen);
        }

        private int number(String word) {
            vocabulary.add(word);
            return vocabulary.size() - 1;
        }

        public Tokens build() {
            return new Tokens(this);
        }
    }

    public int segments() {
        return firstWords.length - 1;
    }

    /// How many running words there are in the whole.
    public int size() {
        return words.length;
    }

    /// Where the words of `segment` start; with the number of segments, where the last ends.
    public int firstWord(int segment) {
        return firstWords[segment];
    }

    /// The running word at `place`.
    public int word(int place) {
        return words[place];
    }

    public int wordsIn(int from, int to) {
        return firstWords[to] - firstWords[from];
    }

    public double length(int from, int to) {
        return lengthsBefore[to] - lengthsBefore[from];
    }

    public double length(SegmentRange range) {
        return length(range.from(), range.to());
    }

    public double totalLength() {
        return length(0, segments());
    }

    /// What is seen at each place between segments, both ends included, as numbers of kinds.
    public byte[] kinds(Edge edge) {
        return Objects.requireNonNull(edges.get(edge));
    }

    public List<String> vocabulary() {
        return vocabulary;
    }

    /// The number of a word, or -1.
    public int numberOf(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /// For every word that occurs at most `most` times in these segments, those it stands in, rising; for others none.
    int[][] places(int most) {
        var here = new int[vocabulary.size()];
        for (int place = firstWords[0]; place < firstWords[segments()]; place++) {
            here[words[place]]++;
        }
        var places = new int[here.length][];
        for (int word = 0; word < places.length; word++) {
            places[word] = here[word] == 0 || here[word] > most ? NOWHERE : new int[here[word]];
        }
        var found = new int[places.length];
        for (int segment = 0; segment < segments(); segment++) {
            for (int place = firstWords[segment]; place < firstWords[segment + 1]; place++) {
                int word = words[place];
                if (places[word].length > 0) {
                    places[word][found[word]++] = segment;
                }
            }
        }
        return places;
    }

    /// How often word number `word` occurs.
    public int count(int word) {
        return counts[word];
    }
}
