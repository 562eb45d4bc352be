package enface.ui.part;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/// Sets what is written in a label in the family that has its letters, from the right where they run so.
final class Scripts {

    @SuppressWarnings("ImmutableEnumChecker") // a pseudo class never changes
    private enum Script {
        ARABIC,
        HEBREW,
        DEVANAGARI,
        THAI,
        KOREAN;

        private final PseudoClass style = PseudoClass.getPseudoClass("in-" + name().toLowerCase(Locale.ROOT));

        static Optional<Script> of(int letter) {
            return letter < 0x590 ? Optional.empty() : ofBlock(letter);
        }

        private static Optional<Script> ofBlock(int letter) {
            return switch (Character.UnicodeScript.of(letter)) {
                case ARABIC -> Optional.of(ARABIC);
                case HEBREW -> Optional.of(HEBREW);
                case DEVANAGARI -> Optional.of(DEVANAGARI);
                case THAI -> Optional.of(THAI);
                case HANGUL -> Optional.of(KOREAN);
                default -> Optional.empty();
            };
        }
    }

    private Scripts() {}

    /// Follows the words of a label from now on.
    static void dress(Labeled label) {
        label.textProperty().subscribe(text -> dress(label, text == null ? "" : text));
    }

    private static void dress(Labeled label, String text) {
        var script =
                text.codePoints().mapToObj(Script::of).flatMap(Optional::stream).findFirst();
        for (var one : Script.values()) {
            label.pseudoClassStateChanged(
                    one.style, script.filter(s -> s == one).isPresent());
        }
        label.setNodeOrientation(
                script.isPresent() && isFromRight(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }

    /// Whether the first letter that has a direction runs from the right.
    static boolean isFromRight(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (Character.getDirectionality(c)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                        Optional.of(true);
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(false);
    }
}
