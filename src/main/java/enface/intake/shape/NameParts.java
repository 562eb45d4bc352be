package enface.intake.shape;

import enface.intake.shape.Label.Kind;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the name of a file says: which text is in it, and which version of that.
///
/// @param key what is left without what tells a version; files with one key are versions of one work
/// @param title the name as a title, without what tells a version
/// @param kind what it says of the version's role
public record NameParts(String key, String title, Optional<LanguageTag> language, Optional<Kind> kind) {

    private static final Pattern ENDING = Pattern.compile("\\.[^.\\s]{1,8}$");
    /// Another state of the same text, as parts of a name: `v2.0.0`, `rev 3`, `第2版`.
    private static final Pattern EDITION = Pattern.compile(
            "(?:v|ver|version|rev|revision|r|ed|edition|draft)(?: \\d{1,4}){1,4}|第? ?\\d{1,4} ?(?:版|稿)|(?:版本?|修订) ?\\d{1,4}");
    private static final Pattern PARTS = Pattern.compile(
            "[\\s._\\-–—()（）\\[\\]【】,，、+&]+|(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})|(?<=\\p{L})(?=\\d)");

    /// The parts of a name, and of the folders it lies in as far as they tell a version.
    public static NameParts of(String path, List<String> folders, Labels labels) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var rest = new ArrayList<String>();
        Optional<LanguageTag> language = Optional.empty();
        Optional<Kind> kind = Optional.empty();
        var all = new ArrayList<String>();
        for (var folder : folders) {
            var told = told(folder, labels);
            if (told.isPresent()) {
                all.add(folder);
            } else {
                rest.add(folder.toLowerCase(Locale.ROOT) + "/");
            }
        }
        var parts = withPairs(List.of(PARTS.split(ENDING.matcher(name).replaceFirst(""), -1))).stream()
                .flatMap(part -> hanParts(part, labels))
                .toList();
        int last = lastBeforeEdition(parts);
        for (int i = 0; i < parts.size(); i++) {
            boolean atAnEnd = i == 0 || i == last;
            if (told(parts.get(i), labels).isPresent() && (atAnEnd || !isCode(parts.get(i)))) {
                all.add(parts.get(i));
            } else if (!parts.get(i).isEmpty()) {
                rest.add(parts.get(i).toLowerCase(Locale.ROOT) + " ");
            }
        }
        for (var part : all) {
            var label = told(part, labels);
            language = language.or(() -> label.flatMap(Label::language));
            kind = kind.or(() -> label.map(Label::kind));
        }
        var key = String.join("", rest).strip();
        boolean numbered = kind.filter(k -> k != Kind.VERSION).isPresent() && key.matches("\\d+");
        return new NameParts(numbered ? "" : key, title(name, all), language, kind);
    }

    /// Whether words at the end of a name only say which state of a text it is.
    public static boolean isEdition(String words) {
        return EDITION.matcher(words).matches();
    }

    private static int lastBeforeEdition(List<String> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (isEdition(String.join(" ", parts.subList(i, parts.size())).toLowerCase(Locale.ROOT))) {
                return i - 1;
            }
        }
        return parts.size() - 1;
    }

    private static String title(String name, List<String> telling) {
        var stem = ENDING.matcher(name).replaceFirst("");
        var rest = stem;
        for (var part : telling) {
            var written = Pattern.quote(part).replace("-", "\\E[-_]\\Q");
            boolean letters = part.chars().allMatch(c -> c < 0x2e80);
            var before = letters ? "(?<![A-Za-z0-9])" : "";
            var after = letters ? "(?![A-Za-z0-9])" : "";
            rest = rest.replaceFirst("[\\s._\\-–—(（\\[【]*" + before + written + after + "[)）\\]】]*", "");
        }
        var title = rest.replace('_', ' ').replaceAll("^[\\s.\\-–—]+|[\\s.\\-–—]+$", "");
        return title.isEmpty() ? stem.replace('_', ' ') : title;
    }

    /// `zh-Hans` and `pt_BR` are one part.
    private static List<String> withPairs(List<String> parts) {
        var joined = new ArrayList<String>();
        for (var part : parts) {
            boolean script = part.matches("(?i)hans|hant|cn|tw|hk|us|gb|uk|br|latn|cyrl");
            if (script && !joined.isEmpty() && joined.getLast().matches("(?i)[a-z]{2,3}")) {
                joined.set(joined.size() - 1, joined.getLast() + "-" + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /// `山村译文` are two parts, though nothing sets them apart.
    private static Stream<String> hanParts(String part, Labels labels) {
        boolean han = !part.isEmpty() && Character.isIdeographic(part.codePointBefore(part.length()));
        if (!han || told(part, labels).isPresent()) {
            return Stream.of(part);
        }
        for (int at = Math.max(1, part.length() - 5); at <= part.length() - 2; at++) {
            if (told(part.substring(at), labels).filter(label -> !label.named()).isPresent()) {
                return Stream.of(part.substring(0, at), part.substring(at));
            }
        }
        return Stream.of(part);
    }

    private static boolean isCode(String part) {
        return part.matches("[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?");
    }

    /// What a part tells of a version: a language, a code, a role; numbers tell works apart and not versions.
    private static Optional<Label> told(String part, Labels labels) {
        return labels.of("[" + part + "]")
                .filter(Label::isOfVersion)
                .filter(label -> label.language().isPresent() || label.kind() != Kind.VERSION);
    }
}
