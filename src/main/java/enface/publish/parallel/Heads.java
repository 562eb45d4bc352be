package enface.publish.parallel;

import enface.text.Called;
import enface.text.Version;
import java.util.List;
import java.util.regex.Pattern;

/// What stands over the columns of a table: the language, the name of the version in square brackets, in round ones who
/// made it, as in `en [second printing] (Ward)`.
final class Heads {

    private static final Pattern HELD =
            Pattern.compile("[^()（）\\[\\]\\s|]([^()（）\\[\\]\\v\\t|]{0,58}[^()（）\\[\\]\\s|])?");

    private Heads() {}

    static List<String> of(Parallel texts) {
        return texts.versions().stream().map(Heads::of).toList();
    }

    static String of(Version version) {
        var head = new StringBuilder(version.language().value());
        var called = version.called();
        if (isHeld(called.name())) {
            head.append(" [").append(called.name()).append(']');
        }
        if (isHeld(called.by())) {
            head.append(" (").append(called.by()).append(')');
        }
        return head.toString();
    }

    /// Whether all that a version is called stands in its head.
    static boolean holds(Called called) {
        return (called.name().isEmpty() || isHeld(called.name()))
                && (called.by().isEmpty() || isHeld(called.by()));
    }

    private static boolean isHeld(String name) {
        return HELD.matcher(name).matches();
    }
}
