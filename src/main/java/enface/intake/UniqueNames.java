package enface.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Names for files that are given together: the last part of their paths, and as many folders before it as tell
/// each from the others.
final class UniqueNames {

    private UniqueNames() {}

    static List<String> of(List<Path> paths) {
        var names = new HashMap<Integer, String>();
        int most = paths.stream()
                .mapToInt(p -> p.toAbsolutePath().normalize().getNameCount())
                .max()
                .orElse(0);
        for (int parts = 1; names.size() < paths.size(); parts++) {
            Map<String, List<Integer>> same = open(paths, names, parts);
            boolean last = parts >= most;
            same.forEach((name, here) -> {
                if (here.size() == 1) {
                    names.put(here.getFirst(), name);
                } else if (last) {
                    here.forEach(
                            at -> names.put(at, here.indexOf(at) == 0 ? name : name + " " + (here.indexOf(at) + 1)));
                }
            });
        }
        return IntStream.range(0, paths.size()).mapToObj(names::get).toList();
    }

    /// Those without a name yet, by as many parts of their paths.
    private static Map<String, List<Integer>> open(List<Path> paths, Map<Integer, String> names, int parts) {
        return IntStream.range(0, paths.size())
                .boxed()
                .filter(at -> !names.containsKey(at))
                .collect(Collectors.groupingBy(at -> end(paths.get(at), parts)));
    }

    private static String end(Path path, int parts) {
        var whole = path.toAbsolutePath().normalize();
        int count = whole.getNameCount();
        if (count == 0) {
            return path.toString();
        }
        var end = whole.subpath(Math.max(0, count - parts), count);
        return IntStream.range(0, end.getNameCount())
                .mapToObj(i -> end.getName(i).toString())
                .collect(Collectors.joining("/"));
    }
}
