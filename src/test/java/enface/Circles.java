package enface;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What of the program knows each other both ways, directly or by way of others.
final class Circles {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("enface");

    /// The packages that stand in a circle.
    List<List<String>> ofPackages() {
        return in(arrows(JavaClass::getPackageName));
    }

    /// The types that do, each with those that are written inside it; the largest circle first.
    List<List<String>> ofTypes() {
        return in(arrows(type -> outermost(type).getName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Circles::outermost).orElse(type);
    }

    private Map<String, Set<String>> arrows(Function<JavaClass, String> name) {
        var arrows = new TreeMap<String, Set<String>>();
        for (JavaClass type : classes) {
            var targets = arrows.computeIfAbsent(name.apply(type), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("enface"))
                    .map(name)
                    .forEach(targets::add);
        }
        return arrows;
    }

    /// The circles of a graph, the largest first: who can be reached, and reaches back.
    static List<List<String>> in(Map<String, Set<String>> arrows) {
        var reached = new TreeMap<String, Set<String>>();
        arrows.keySet().forEach(from -> reached.put(from, reached(from, arrows)));
        var circles = new ArrayList<List<String>>();
        var placed = new TreeSet<String>();
        reached.forEach((one, others) -> {
            var circle = others.stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(one))
                    .filter(other -> !other.equals(one))
                    .toList();
            if (!circle.isEmpty() && placed.add(one)) {
                placed.addAll(circle);
                var all = new TreeSet<>(circle);
                all.add(one);
                circles.add(List.copyOf(all));
            }
        });
        circles.sort(
                Comparator.comparingInt((List<String> circle) -> circle.size()).reversed());
        return circles;
    }

    private static Set<String> reached(String from, Map<String, Set<String>> arrows) {
        var reached = new TreeSet<String>();
        var next = new ArrayDeque<>(arrows.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var one = next.pop();
            if (reached.add(one)) {
                next.addAll(arrows.getOrDefault(one, Set.of()));
            }
        }
        return reached;
    }
}
