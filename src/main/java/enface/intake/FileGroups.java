package enface.intake;

import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Pairing;
import enface.intake.draft.Report.Skipped;
import enface.intake.format.Given;
import enface.intake.shape.Label;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which files are versions of one work: those whose names differ only by what tells a language or a role.
///
/// A name that only says more than that of a work, as `talk-later` does of `talk`, is that of another of its versions.
/// Where no two names go together, files in one language each are one work, as a person who gives just them means it.
final class FileGroups {

    /// A file in one language.
    ///
    /// @param place its number among all that were given
    private record Single(int place, DraftWork work, NameParts name, boolean named) {

        LanguageTag language() {
            return work.versions().getFirst().language();
        }
    }

    private final Grouping grouping;
    private final Labels labels;
    /// The works in the order of their first files.
    private final Map<String, List<Single>> groups = new LinkedHashMap<>();

    private final Map<String, List<DraftWork>> whole = new LinkedHashMap<>();

    private int added;

    FileGroups(Grouping grouping, Labels labels) {
        this.labels = labels;
        this.grouping = grouping;
    }

    void add(Given given, List<DraftWork> works) {
        added++;
        boolean single = works.size() == 1 && works.getFirst().versions().size() == 1;
        var slot = "\u0000" + whole.size() + groups.size();
        if (grouping == Grouping.ALL_ONE) {
            whole.computeIfAbsent("", _ -> new ArrayList<>()).addAll(works);
        } else if (single && grouping == Grouping.FOUND) {
            var name = NameParts.of(given.extract().file().name(), given.folders(), labels);
            groups.computeIfAbsent(name.key(), _ -> new ArrayList<>())
                    .add(new Single(added, works.getFirst(), name, given.isNamed()));
            whole.putIfAbsent(name.key(), List.of());
        } else {
            whole.put(slot, works);
        }
    }

    /// The works. What is alone in its language and was not named by the person is skipped, and listed so.
    List<DraftWork> works(List<Skipped> skipped) {
        if (grouping == Grouping.ALL_ONE) {
            return List.of(merge(whole.values().stream().flatMap(List::stream).toList()));
        }
        joinWhatSaysMore();
        boolean any = whole.values().stream().anyMatch(works -> !works.isEmpty())
                || groups.values().stream().anyMatch(group -> group.size() > 1);
        var singles = groups.values().stream().flatMap(List::stream).toList();
        if (!any && singles.size() > 1 && (singles.getFirst().named() || inTwoLanguages(singles))) {
            return List.of(merge(inOrder(singles)));
        }
        var works = new ArrayList<DraftWork>();
        whole.forEach((key, here) -> {
            var group = groups.getOrDefault(key, List.of());
            works.addAll(here);
            if (group.size() > 1 || (group.size() == 1 && group.getFirst().named())) {
                works.add(merge(inOrder(group)));
            } else if (group.size() == 1) {
                var version = group.getFirst().work().versions().getFirst();
                skipped.add(new Skipped(
                        version.file().name(),
                        Kind.ONE_LANGUAGE,
                        version.language().value()));
            }
        });
        return works;
    }

    /// Files alone under their names join the one work whose name theirs begins with; a number tells works apart.
    private void joinWhatSaysMore() {
        for (var key : List.copyOf(groups.keySet())) {
            var alone = group(key);
            var heads = groups.keySet().stream()
                    .filter(head -> group(head).size() > 1 && saysMore(key, head))
                    .toList();
            if (alone.size() == 1 && heads.size() == 1) {
                groups.put(
                        heads.getFirst(),
                        Stream.concat(group(heads.getFirst()).stream(), alone.stream())
                                .sorted(Comparator.comparingInt(Single::place))
                                .toList());
                groups.remove(key);
                whole.remove(key);
            }
        }
    }

    private List<Single> group(String key) {
        return groups.getOrDefault(key, List.of());
    }

    private static boolean saysMore(String key, String head) {
        if (head.isEmpty() || !key.startsWith(head + " ")) {
            return false;
        }
        var more = key.substring(head.length() + 1);
        return more.chars().noneMatch(Character::isDigit) || NameParts.isEdition(more);
    }

    private static boolean inTwoLanguages(List<Single> singles) {
        return singles.stream().map(Single::language).distinct().count() > 1;
    }

    /// The original first where a name says which it is; else as they were given.
    private static List<DraftWork> inOrder(List<Single> group) {
        return group.stream()
                .sorted(Comparator.comparingInt(single -> rank(single.name())))
                .map(Single::work)
                .toList();
    }

    private static int rank(NameParts name) {
        return switch (name.kind().orElse(Label.Kind.VERSION)) {
            case ORIGINAL -> 0;
            case VERSION, COMMENTARY, VOCABULARY -> 1;
            case TRANSLATION -> 2;
        };
    }

    /// One work of the versions of several.
    static DraftWork merge(List<DraftWork> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var metadata = Metadata.EMPTY;
        var versions = new ArrayList<DraftVersion>();
        for (var part : parts) {
            for (var field : part.metadata().fields().entrySet()) {
                for (var text : field.getValue().entrySet()) {
                    if (metadata.only(text.getKey(), field.getKey()).isEmpty()) {
                        metadata = metadata.with(field.getKey(), text.getKey(), text.getValue());
                    }
                }
            }
            for (var version : part.versions()) {
                versions.add(version.withRole(versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION));
            }
        }
        var vocabulary = parts.stream().flatMap(p -> p.vocabulary().stream()).toList();
        return new DraftWork(metadata, versions, vocabulary, Pairing.NONE);
    }
}
