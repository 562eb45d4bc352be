package enface.note.score;

import enface.note.Note;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.note.Severity;
import enface.text.Role;
import enface.text.Version;
import java.util.List;

/// What the errors noted in a version weigh, for every hundred words of it, or characters where it is in
/// Chinese: the fewer, the better. A note that is done counts like any other, since the error was made.
///
/// @param errors how many there are
/// @param points what they weigh together
/// @param length of the version, in words or characters
/// @param inCharacters whether characters were counted
public record Score(int errors, double points, int length, boolean inCharacters) {

    /// The score of a version under a scheme that weighs. An error without a severity counts as the lightest.
    public static Score of(Version version, List<Note> notes, Scheme scheme) {
        var schemes = new Schemes(List.of(scheme));
        double lightest = scheme.severities().stream()
                .mapToDouble(Severity::weight)
                .findFirst()
                .orElse(0);
        var own = notes.stream()
                .filter(n -> scheme.category(n.category()).isPresent())
                .filter(n -> isOf(version, n))
                .toList();
        double points = own.stream()
                .mapToDouble(n -> schemes.severity(n).map(Severity::weight).orElse(lightest))
                .sum();
        boolean characters = version.language().isUnspaced();
        int length = version.text().paragraphs().stream()
                .mapToInt(p -> characters ? characters(p.text()) : words(p.text()))
                .sum();
        return new Score(own.size(), points, length, characters);
    }

    /// Whether an error was made in a version: one noted in the original and in a translation at once was made there.
    private static boolean isOf(Version version, Note note) {
        var own = note.targets().stream()
                .filter(t -> t.version().equals(version.id()))
                .count();
        return own > 0
                && (version.role() != Role.ORIGINAL || own == note.targets().size());
    }

    private static int characters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter =
                    Character.isLetterOrDigit(text.charAt(i)) || (inside && "'’-".indexOf(text.charAt(i)) >= 0);
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    public double perHundred() {
        return length == 0 ? 0 : points * 100 / length;
    }
}
