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
    private final WordNumbers numbers;

    Bags(Tokens part) {
        int running = part.wordsIn(0, part.segments());
        firsts = new int[part.segments() + 1];
        words = new int[running];
        times = new int[running];
        numbers = WordNumbers.of(running, part.vocabulary().size());
        var found = new int[running];
        var lastPlaces = new int[running];
        Arrays.fill(lastPlaces, -1);
        int different = 0;
        int size = 0;
        for (int segment = 0; segment < part.segments(); segment++) {
            for (int place = part.firstWord(segment); place < part.firstWord(segment + 1); place++) {
                int word = part.word(place);
                int number = numbers.of(word);
                if (number < 0) {
                    number = different++;
                    found[number] = word;
                    numbers.put(word, number);
                }
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
        return numbers.of(vocabularyWord);
    }

    /// The numbers that the words of a part of a text have in it. A part that has most of the vocabulary is a
    /// table of all words; a small part of a large text, of which a bitext whose rows are known has a hundred
    /// thousand, must not cost as much as the vocabulary is large.
    ///
    /// Grows while it is made by one thread, and is not changed afterwards.
    private static final class WordNumbers {

        /// Of words that are so many times as many as the part has, most are not in it.
        private static final int SPARSE = 8;

        /// By word; or, where the words stand in places, by the place of the word.
        private final int[] numbers;
        /// The word at each place, -1 where there is none; empty where every word is its own place.
        private final int[] words;

        private WordNumbers(int[] numbers, int[] words) {
            this.numbers = numbers;
            this.words = words;
            Arrays.fill(numbers, -1);
            Arrays.fill(words, -1);
        }

        /// Room for some words of a vocabulary.
        static WordNumbers of(int most, int vocabulary) {
            if ((long) most * SPARSE >= vocabulary) {
                return new WordNumbers(new int[vocabulary], new int[0]);
            }
            int places = Integer.highestOneBit(Math.max(2, most)) << 2;
            return new WordNumbers(new int[places], new int[places]);
        }

        void put(int word, int number) {
            int at = place(word);
            numbers[at] = number;
            if (words.length > 0) {
                words[at] = word;
            }
        }

        /// The number of a word, or -1 where the part does not have it.
        int of(int word) {
            return numbers[place(word)];
        }

        private int place(int word) {
            if (words.length == 0) {
                return word;
            }
            int mask = words.length - 1;
            int at = ((word * 0x9e3779b9) >>> 7) & mask;
            while (words[at] >= 0 && words[at] != word) {
                at = (at + 1) & mask;
            }
            return at;
        }
    }
}
