package enface.study.share;

import enface.intake.draft.Draft.DraftVersion;
import enface.language.cut.Words;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Shortened;
import java.util.HashSet;
import java.util.List;

/// Names of files that works are written to; and names for versions whose language and maker do not tell them apart:
/// those of the files they came from, without what
/// the files have in common.
public final class FileNames {

    private FileNames() {}

    /// What the file of a work is called, without its ending: its title, as far as a name of a file may hold it.
    public static String of(Metadata metadata, Words words) {
        var title = metadata.in(LanguageTag.forLocale(words.locale()), Field.TITLE);
        var name = Shortened.asFileName(title.orElse(""));
        return name.isEmpty() ? words.get("export.file-name") : name;
    }

    /// A name for each version; empty where none is needed, or where several came from one file.
    public static List<String> of(List<DraftVersion> versions) {
        return versions.stream().map(v -> name(v, versions)).toList();
    }

    private static String name(DraftVersion version, List<DraftVersion> all) {
        var alike = all.stream()
                .filter(v -> v.language().equals(version.language()) && v.by().equals(version.by()))
                .toList();
        var files = alike.stream().map(v -> v.file().name()).toList();
        if (alike.size() < 2 || new HashSet<>(files).size() < files.size()) {
            return "";
        }
        var own = version.file().name();
        var stems = files.stream().map(f -> stem(f, version)).toList();
        return new HashSet<>(stems).size() < stems.size() ? own : stem(own, version);
    }

    /// The name without its ending, and without the language before that.
    private static String stem(String file, DraftVersion version) {
        int dot = file.lastIndexOf('.');
        var plain = dot > 0 ? file.substring(0, dot) : file;
        var language = version.language();
        for (var tag : List.of(language.value(), language.language())) {
            int end = plain.length() - tag.length() - 1;
            if (end > 0
                    && plain.regionMatches(true, end + 1, tag, 0, tag.length())
                    && ".-_ ".indexOf(plain.charAt(end)) >= 0) {
                return plain.substring(0, end);
            }
        }
        return plain;
    }
}
