package enface.align.score;

import enface.align.word.Tokens;
import java.util.Arrays;

/// The words of each segment of a part of a text, each once with how often it stands there, under numbers of the
/// part's own. Immutable.
final class Bags {

    private final int[] firsts;
    private final int[] words;
    private final int[] times;
    private final int[] occurring;
    private final int[] numbers;

    Bags(Tokens part) {
        int running = part.wordsIn(0, part.segments());
        firsts = new int[part.segments() + 1];
        words = new int[running];
        times = new int[running];
        numbers = new int[part.vocabulary().size()];
        Arrays.fill(numbers, -1);
        var found = new int[running];
        var lastPlaces = new int[running];
        Arrays.fill(lastPlaces, -1);
        int different = 0;
        int size = 0;
        for (int segment = 0; segment < part.segments(); segment++) {
            for (int place = part.firstWord(segment); place < part.firstWord(segment + 1); place++) {
                int word = part.word(place);
                if (numbers[word] < 0) {
                    found[different] = word;
                    numbers[word] = different++;
                }
                int number = numbers[word];
                if (lastPlaces[number] < firsts[segment]) {
                    lastPlaces[number] = size;
                    words[size++] = number;
                }
                times[lastPlaces[number]]++;
            }
            firsts[segment + 1] = size;
        }
        occurring = Arrays.copyOf(found, different);
    }

    /// Where the words of a segment start; with the number of segments, where the last ends.
    int first(int segment) {
        return firsts[segment];
    }

    /// The number of the word at a place.
    int word(int place) {
        return words[place];
    }

    /// How often the word at a place stands in its segment.
    int times(int place) {
        return times[place];
    }

    /// How many different words the part has.
    int size() {
        return occurring.length;
    }

    /// The word of the vocabulary with a number of the part.
    int vocabularyWord(int number) {
        return occurring[number];
    }

    /// The number of a word of the vocabulary, or -1 where the part does not have it.
    int number(int vocabularyWord) {
        return numbers[vocabularyWord];
    }
}
