package enface.intake.linked;

import enface.intake.draft.IntakeException;
import enface.intake.format.Extract;
import enface.intake.format.Given;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.intake.sheet.SheetsByKey;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files with a name for each of their texts, as the messages of a program: those whose own names differ only by a
/// language are one that lies side by side, whatever the order in each.
final class SameKeys {

    private final Labels labels;

    SameKeys(Labels labels) {
        this.labels = labels;
    }

    /// A file with a name for each text.
    private record Keyed(int place, String name, Map<String, String> texts, Optional<LanguageTag> language) {}

    List<Joined> in(List<Given> given) throws IntakeException {
        Map<String, List<Keyed>> byName = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).extract() instanceof Extract.SideBySide(var sheet)) {
                var texts = SheetsByKey.byName(sheet);
                var name = NameParts.of(given.get(i).name(), folders(given.get(i)), labels);
                if (texts.isPresent() && name.language().isPresent()) {
                    byName.computeIfAbsent(name.key(), _ -> new ArrayList<>())
                            .add(new Keyed(i, given.get(i).name(), texts.get(), name.language()));
                }
            }
        }
        var joined = new ArrayList<Joined>();
        for (var group : byName.values()) {
            var alike = group.stream()
                    .filter(one -> SheetsByKey.areAlike(group.getFirst().texts(), one.texts()))
                    .toList();
            if (alike.size() > 1) {
                joined.add(joined(alike));
            }
        }
        return joined;
    }

    /// Those that it lies in, also where its name has them because another file goes by the rest.
    private static List<String> folders(Given given) {
        var folders = new ArrayList<>(given.folders());
        var parts = given.name().split("/", -1);
        folders.addAll(List.of(parts).subList(0, parts.length - 1));
        return folders;
    }

    private static Joined joined(List<Keyed> alike) throws IntakeException {
        var sheet = SheetsByKey.joined(
                alike.getFirst().name(),
                alike.stream().map(Keyed::texts).toList(),
                alike.stream().map(Keyed::language).toList());
        return new Joined(alike.stream().map(Keyed::place).toList(), new Extract.SideBySide(sheet));
    }
}
