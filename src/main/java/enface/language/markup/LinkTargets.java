package enface.language.markup;

import java.util.Optional;

/// The addresses in round brackets behind a square one, brackets in brackets once: `](https://a.b/c_(d))`.
///
/// Asked in the order of the text, it looks at each character three times at most.
final class LinkTargets {

    private final String text;
    private final Ahead bracket;
    private int asked = -1;
    private int end;

    LinkTargets(String text) {
        this.text = text;
        bracket = new Ahead(text.length(), i -> text.charAt(i) == '(' || text.charAt(i) == ')');
    }

    /// The offset behind the address whose words end at a square bracket.
    Optional<Integer> behind(int square) {
        if (!text.startsWith("](", square)) {
            return Optional.empty();
        }
        if (square != asked) {
            asked = square;
            end = end(square + 2);
        }
        return end < 0 ? Optional.empty() : Optional.of(end);
    }

    private int end(int from) {
        int depth = 0;
        for (int at = bracket.from(from); at < text.length(); at = bracket.from(at + 1)) {
            depth += text.charAt(at) == '(' ? 1 : -1;
            if (depth < 0) {
                return at + 1;
            }
            if (depth > 1) {
                return -1;
            }
        }
        return -1;
    }
}
