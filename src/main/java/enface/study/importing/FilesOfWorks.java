package enface.study.importing;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which files are those of which work, and how that changes when one is moved.
final class FilesOfWorks {

    private FilesOfWorks() {}

    /// The numbers of the works that a file is in.
    static List<Integer> worksOf(Draft draft, String file) {
        return IntStream.range(0, draft.works().size())
                .filter(w -> files(draft.works().get(w)).contains(file))
                .boxed()
                .toList();
    }

    /// For each file the name of its group, where one file is of the group of a work, or of one of its own where
    /// the number is that of none.
    static Map<String, String> moved(Draft draft, String file, int work) {
        var groups = new ArrayList<List<String>>();
        for (var here : draft.works()) {
            var files = files(here).stream()
                    .filter(name -> groups.stream().noneMatch(g -> g.contains(name)))
                    .toList();
            groups.add(new ArrayList<>(files));
        }
        groups.forEach(group -> group.remove(file));
        if (work >= 0 && work < groups.size()) {
            groups.get(work).add(file);
        } else {
            groups.add(new ArrayList<>(List.of(file)));
        }
        var moved = new LinkedHashMap<String, String>();
        for (var group : groups) {
            group.forEach(name -> moved.put(name, group.getFirst()));
        }
        return moved;
    }

    private static List<String> files(DraftWork work) {
        return work.versions().stream()
                .map(v -> v.file())
                .map(SourceFile::name)
                .distinct()
                .toList();
    }
}
