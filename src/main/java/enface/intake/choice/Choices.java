package enface.intake.choice;

import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// All that a person says of files otherwise than was found out, so that they are read again with all of it.
///
/// @param encoding how the bytes are to be read; empty to find out
/// @param files by their names, which are different in one import
/// @param versions by how they were found
/// @param remarks whether what stands in the margin of documents comes in as notes
/// @param languages of the files in their order, or of the texts of one; empty to find out
public record Choices(
        Optional<Charset> encoding,
        Grouping grouping,
        Map<String, FileChoice> files,
        Map<VersionKey, VersionChoice> versions,
        boolean remarks,
        List<LanguageTag> languages) {

    /// Nothing is said; all is found out.
    public static final Choices NONE = Choices.of(Optional.empty(), Grouping.FOUND);

    /// Stands for all files that nothing else is said of.
    public static final String ALL = "";

    public Choices {
        files = Map.copyOf(files);
        versions = Map.copyOf(versions);
        languages = List.copyOf(languages);
    }

    /// Nothing but how bytes are read and files grouped.
    public static Choices of(Optional<Charset> encoding, Grouping grouping) {
        return new Choices(encoding, grouping, Map.of(), Map.of(), true, List.of());
    }

    /// What is said of a file; where nothing is, what is said of all.
    public FileChoice of(String file) {
        return files.getOrDefault(file, files.getOrDefault(ALL, FileChoice.NONE));
    }

    /// What is said of a version.
    public VersionChoice of(VersionKey version) {
        return versions.getOrDefault(version, VersionChoice.NONE);
    }

    /// Whether anybody said of a file which work it belongs to.
    public boolean areFilesMoved() {
        return files.values().stream().anyMatch(file -> file.work().isPresent());
    }

    /// Another encoding moves all places in the text.
    public Choices withEncoding(Charset said) {
        var changed = new HashMap<String, FileChoice>();
        files.forEach((name, file) -> changed.put(name, file.withoutMarks()));
        return new Choices(Optional.of(said), grouping, changed, versions, remarks, languages);
    }

    /// Another way to group, for all files.
    public Choices withGrouping(Grouping said) {
        var changed = new HashMap<String, FileChoice>();
        files.forEach((name, file) -> changed.put(name, file.withoutWork()));
        return new Choices(encoding, said, changed, versions, remarks, languages);
    }

    /// The same with the margin of documents as notes, or without it.
    public Choices withRemarks(boolean said) {
        return new Choices(encoding, grouping, files, versions, said, languages);
    }

    /// The same for files in these languages.
    public Choices withLanguages(List<LanguageTag> said) {
        return new Choices(encoding, grouping, files, versions, remarks, said);
    }

    /// What is said of these files alone, under the names that they have from now on.
    ///
    /// @param names what each is called now, by the name it had
    public Choices ofFiles(Map<String, String> names) {
        var kept = new HashMap<String, FileChoice>();
        files.forEach((name, file) -> {
            if (name.equals(ALL) || names.containsKey(name)) {
                kept.put(names.getOrDefault(name, name), file.withWorkOf(names));
            }
        });
        var known = new HashMap<VersionKey, VersionChoice>();
        versions.forEach((key, version) -> {
            if (names.containsKey(key.file())) {
                known.put(key.in(names.getOrDefault(key.file(), key.file())), version);
            }
        });
        return new Choices(encoding, grouping, kept, known, remarks, languages);
    }

    /// Says something of a file.
    public Choices with(String file, UnaryOperator<FileChoice> said) {
        var changed = new HashMap<>(files);
        changed.put(file, said.apply(of(file)));
        return new Choices(encoding, grouping, changed, versions, remarks, languages);
    }

    /// Puts each file into the group of that name.
    public Choices inGroups(Map<String, String> groups) {
        var changed = this;
        for (var group : groups.entrySet()) {
            changed = changed.with(group.getKey(), file -> file.withWork(group.getValue()));
        }
        return changed;
    }

    /// Says something of a version.
    public Choices with(VersionKey version, UnaryOperator<VersionChoice> said) {
        var changed = new HashMap<>(versions);
        changed.put(version, said.apply(of(version)));
        return new Choices(encoding, grouping, files, changed, remarks, languages);
    }

    /// Puts versions into this order.
    public Choices inOrder(List<VersionKey> order) {
        var changed = this;
        for (int i = 0; i < order.size(); i++) {
            int place = i + 1;
            changed = changed.with(order.get(i), version -> version.withPlace(place));
        }
        return changed;
    }

    /// The same with who made each version as others say.
    public Choices withNamesOf(Choices others) {
        var changed = this;
        for (var version : others.versions().entrySet()) {
            var by = version.getValue().by();
            if (by.isPresent()) {
                changed = changed.with(version.getKey(), choice -> choice.withBy(by.get()));
            }
        }
        return changed;
    }

    /// The versions of a work that are to come in, by their numbers as found, the original first; none without
    /// text. One at least: where all are left out, none is.
    public List<Integer> order(DraftWork found) {
        var keys = VersionKey.of(found);
        var order = IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparingInt(v -> rank(of(keys.get(v)))))
                .toList();
        var kept = order.stream()
                .filter(v -> !of(keys.get(v)).leftOut())
                .filter(v -> !found.versions().get(v).paragraphs().isEmpty())
                .toList();
        return kept.isEmpty() ? order : kept;
    }

    /// What nobody has put anywhere comes after what somebody has.
    private static int rank(VersionChoice version) {
        return version.place() == 0 ? Integer.MAX_VALUE : version.place();
    }
}
