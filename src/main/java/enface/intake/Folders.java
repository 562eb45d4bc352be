package enface.intake;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// The files that a person means who gives files and folders.
final class Folders {

    /// A file.
    ///
    /// @param folders the names of the folders it was found in, from the one given; none where the file was given
    record Found(Path path, List<String> folders) {}

    /// More than anybody looks through; a person who gives the root of a disk is told so.
    private static final int MOST = 5_000;

    private static final int DEEPEST = 40;

    private Folders() {}

    /// The files in the order given, those of a folder by their names; hidden ones and links aside.
    static List<Found> files(List<Path> given) throws IntakeException {
        var found = new ArrayList<Found>();
        for (var path : given) {
            if (Files.isDirectory(path)) {
                found.addAll(inside(path));
            } else {
                found.add(new Found(path, List.of()));
            }
        }
        return found;
    }

    private static List<Found> inside(Path folder) throws IntakeException {
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        var paths = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, new Visiting(folder, paths));
        } catch (IOException e) {
            throw new IntakeException(Kind.UNREADABLE, name, String.valueOf(e.getMessage()));
        }
        if (paths.size() > MOST) {
            throw new IntakeException(Kind.TOO_MANY, name, Integer.toString(MOST));
        }
        if (paths.isEmpty()) {
            throw new IntakeException(Kind.NO_FILES, name, folder.toString());
        }
        return paths.stream()
                .sorted(Comparator.comparing(Path::toString, new ByNumbers()))
                .map(path -> new Found(path, folders(name, folder.relativize(path))))
                .toList();
    }

    private static List<String> folders(String name, Path inside) {
        var folders = new ArrayList<String>();
        folders.add(name);
        StreamSupport.stream(inside.spliterator(), false).map(Path::toString).forEach(folders::add);
        folders.removeLast();
        return folders;
    }

    /// Gathers the files of a folder.
    private static final class Visiting extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> paths;

        Visiting(Path root, List<Path> paths) {
            this.root = root;
            this.paths = paths;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !file.getFileName().toString().startsWith(".")) {
                paths.add(file);
            }
            return paths.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // a folder that may not be looked into
        }
    }

    /// Names by their words, and by the numbers in them as numbers: `talk 2` before `talk 10`.
    private static final class ByNumbers implements Comparator<String> {

        @Override
        public int compare(String one, String other) {
            return padded(one).compareTo(padded(other));
        }

        private static String padded(String name) {
            return Pattern.compile("\\d{1,9}")
                    .matcher(name)
                    .replaceAll(m -> "0".repeat(9 - m.group().length()) + m.group());
        }
    }
}
