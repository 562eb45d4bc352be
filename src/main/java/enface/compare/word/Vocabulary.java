package enface.compare.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The forms of two token texts as numbers, and how much each tells: a rare, long word more than a small, frequent
/// one, and any word more than all marks together.
public final class Vocabulary {

    private static final int RARE = 4;
    private static final int FREQUENT = 16;

    private final int[] left;
    private final int[] right;
    private final int[] weights;
    private final boolean[] telling;

    public Vocabulary(TokenText left, TokenText right) {
        var numbers = new HashMap<String, Integer>();
        this.left = numbers(left, numbers);
        this.right = numbers(right, numbers);
        var counts = new int[numbers.size()];
        Arrays.stream(this.left).forEach(form -> counts[form]++);
        Arrays.stream(this.right).forEach(form -> counts[form]++);
        weights = new int[numbers.size()];
        telling = new boolean[numbers.size()];
        weigh(left, this.left, counts);
        weigh(right, this.right, counts);
    }

    private static int[] numbers(TokenText text, Map<String, Integer> numbers) {
        var forms = new int[text.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = numbers.computeIfAbsent(text.form(i), _ -> numbers.size());
        }
        return forms;
    }

    private void weigh(TokenText text, int[] forms, int[] counts) {
        for (int i = 0; i < forms.length; i++) {
            if (text.isWord(i)) {
                int count = counts[forms[i]];
                int rarity = count <= RARE ? 2 : count <= FREQUENT ? 1 : 0;
                boolean isShort = isShort(text.form(i));
                weights[forms[i]] = 2 + rarity + (isShort ? 0 : 1);
                telling[forms[i]] = !isShort && count <= FREQUENT;
            }
        }
    }

    /// Articles, prepositions and the like are short in most languages; in Chinese they are single characters.
    private static boolean isShort(String form) {
        return form.length() <= (Character.isIdeographic(form.codePointAt(0)) ? 1 : 3);
    }

    public int left(int token) {
        return left[token];
    }

    public int right(int token) {
        return right[token];
    }

    int leftSize() {
        return left.length;
    }

    int rightSize() {
        return right.length;
    }

    public boolean same(int leftToken, int rightToken) {
        return left[leftToken] == right[rightToken];
    }

    /// 0 for a mark, 2 to 5 for a word.
    public int weight(int form) {
        return weights[form];
    }

    /// Whether it is a word that is neither small nor frequent.
    public boolean isTelling(int form) {
        return telling[form];
    }
}
