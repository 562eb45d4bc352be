package enface;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/// Prints how large the parts of the program are, and what goes in circles: `mvn -q -Pgauges test-compile`.
///
/// Lines are all lines of a file, and for a method those from its first sign to its last, its comment not among them.
/// Parameters are those of classes: a record has as many parts as what it stands for.
final class Gauges {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final List<Path> TESTS = List.of(Path.of("src", "test", "java"));
    private static final int LONGEST_SHOWN = 5;

    /// Something that has a size.
    record Sized(String name, int size) {}

    /// What is measured of the sources.
    private record Measured(List<Sized> files, List<Sized> methods, List<Sized> constructors, List<Sized> parameters) {}

    private Gauges() {}

    public static void main(String... arguments) throws IOException {
        var main = files(List.of(MAIN));
        var measured = measured(main);
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s%n", "", "median", "p90", "longest");
        print("file, lines", measured.files());
        print("method, lines", measured.methods());
        print("constructor, lines", measured.constructors());
        print("constructor, parameters", measured.parameters());
        print("package, types", packages(main));
        var circles = new Circles();
        System.out.println("\npackages in a circle: " + told(circles.ofPackages()));
        System.out.println("types in a circle: "
                + circles.ofTypes().stream().mapToInt(List::size).sum() + ", the largest: "
                + told(circles.ofTypes().stream().limit(1).toList()));
        int mainLines = lines(measured.files());
        int testLines = lines(measured(files(TESTS)).files());
        System.out.printf(
                Locale.ROOT,
                "test lines per main line: %.2f (%,d to %,d)%n",
                (double) testLines / mainLines,
                testLines,
                mainLines);
        ratios(main, files(TESTS));
    }

    private static String told(List<List<String>> circles) {
        return circles.isEmpty() ? "none" : circles.toString();
    }

    private static List<Path> files(List<Path> folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static void print(String what, List<Sized> sizes) {
        var sorted = sizes.stream().mapToInt(Sized::size).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8d %8d %8d   %s%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length - 1],
                sizes.stream()
                        .sorted(Comparator.comparingInt(Sized::size).reversed())
                        .limit(LONGEST_SHOWN)
                        .map(one -> one.name() + " " + one.size())
                        .collect(Collectors.joining(", ")));
    }

    private static int lines(List<Sized> files) {
        return files.stream().mapToInt(Sized::size).sum();
    }

    private static List<Sized> packages(List<Path> files) {
        return files.stream()
                .filter(Gauges::isType)
                .collect(Collectors.groupingBy(Gauges::room, TreeMap::new, Collectors.summingInt(_ -> 1)))
                .entrySet()
                .stream()
                .map(e -> new Sized(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean isType(Path file) {
        var name = file.getFileName().toString();
        return !name.equals("package-info.java") && !name.equals("module-info.java");
    }

    /// The package of a file, below `enface`.
    private static String room(Path file) {
        var names = new ArrayList<String>();
        for (var folder = file.getParent();
                folder != null && !folder.endsWith("enface") && !folder.endsWith("java");
                folder = folder.getParent()) {
            names.addFirst(String.valueOf(folder.getFileName()));
        }
        return names.isEmpty() ? "enface" : String.join(".", names);
    }

    /// The rooms with the fewest test lines for a main line.
    private static void ratios(List<Path> main, List<Path> tests) throws IOException {
        var mains = linesByRoom(main);
        var tested = linesByRoom(tests);
        System.out.println("least tested by their own package: "
                + mains.entrySet().stream()
                        .filter(e -> e.getValue() > 200)
                        .sorted(Comparator.comparingDouble(e -> share(tested, e.getKey(), e.getValue())))
                        .limit(2 * LONGEST_SHOWN)
                        .map(e -> String.format(
                                Locale.ROOT, "%s %.2f", e.getKey(), share(tested, e.getKey(), e.getValue())))
                        .collect(Collectors.joining(", ")));
    }

    private static double share(Map<String, Integer> tested, String room, int lines) {
        return (double) tested.getOrDefault(room, 0) / lines;
    }

    private static Map<String, Integer> linesByRoom(List<Path> files) throws IOException {
        var lines = new TreeMap<String, Integer>();
        for (var file : files) {
            lines.merge(room(file), Files.readAllLines(file).size(), Integer::sum);
        }
        return lines;
    }

    private static Measured measured(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var measured = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, _ -> {}, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Methods(unit, positions, measured).scan(unit, null);
            }
        }
        for (var file : files) {
            measured.files()
                    .add(new Sized(
                            String.valueOf(file.getFileName()),
                            Files.readAllLines(file).size()));
        }
        return measured;
    }

    /// Measures what has a body.
    private static final class Methods extends TreeScanner<Object, Object> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Measured measured;
        private String type = "";
        private boolean isRecord;

        Methods(CompilationUnitTree unit, SourcePositions positions, Measured measured) {
            this.unit = unit;
            this.positions = positions;
            this.measured = measured;
        }

        @Override
        public Object visitClass(ClassTree tree, Object nothing) {
            var outer = type;
            boolean wasRecord = isRecord;
            type = tree.getSimpleName().toString();
            isRecord = tree.getKind() == Tree.Kind.RECORD;
            super.visitClass(tree, nothing);
            type = outer;
            isRecord = wasRecord;
            return this;
        }

        @Override
        public Object visitMethod(MethodTree tree, Object nothing) {
            if (tree.getBody() != null) {
                boolean constructor = tree.getName().contentEquals("<init>");
                var name = constructor ? type : type + "." + tree.getName();
                (constructor ? measured.constructors() : measured.methods()).add(new Sized(name, lines(tree)));
                if (constructor && !isRecord) {
                    measured.parameters()
                            .add(new Sized(name, tree.getParameters().size()));
                }
            }
            return super.visitMethod(tree, nothing);
        }

        private int lines(MethodTree tree) {
            var map = unit.getLineMap();
            return (int) (map.getLineNumber(positions.getEndPosition(unit, tree))
                    - map.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1);
        }
    }
}
