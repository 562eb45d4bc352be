package enface.align;

import enface.align.MadeText.Unit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Units of real texts that are known to correspond, from the folder beside the project.
final class RealUnits {

    private static final Path CORPORA = Path.of("..", "shared", "corpora");

    private RealUnits() {}

    static boolean areAtHand() {
        return Files.isDirectory(CORPORA);
    }

    /// Two short books of verses and the articles of a declaration, English and Chinese.
    static List<Unit> shortWorks() {
        var units = new ArrayList<>(lines("nway/bible-ruth/en_WEB.txt", "nway/bible-ruth/zh_Hans_CUV.txt"));
        units.addAll(lines("nway/bible-james/en_WEB.txt", "nway/bible-james/zh_Hans_CUV.txt"));
        units.addAll(lines("nway/udhr/udhr_eng.txt", "nway/udhr/udhr_cmn_hans.txt"));
        return units;
    }

    /// 28,000 verses, English and Chinese.
    static List<Unit> verses() {
        return lines("scale/verses/en_WEB.txt.gz", "scale/verses/zh_Hans_CUV.txt.gz");
    }

    /// 121,000 lines of discourses, English and German.
    static List<Unit> discourses() {
        return read("scale/pli-en-de-3way.tsv.gz").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(fields -> !fields[3].isBlank() && !fields[4].isBlank())
                .map(fields -> new Unit(fields[3].strip(), fields[4].strip()))
                .toList();
    }

    /// Two versions of a work, where both have the unit.
    ///
    /// @param source a file beside the project, a unit in each line
    /// @param target another with as many lines
    static List<Unit> lines(String source, String target) {
        var left = read(source);
        var right = read(target);
        var units = new ArrayList<Unit>();
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).isBlank() && !right.get(i).isBlank()) {
                units.add(new Unit(left.get(i).strip(), right.get(i).strip()));
            }
        }
        return units;
    }

    /// The files of a folder beside the project, in order.
    static List<String> names(String folder) {
        try (var files = Files.list(CORPORA.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a file beside the project, packed or not.
    static List<String> read(String name) {
        try (InputStream file = Files.newInputStream(CORPORA.resolve(name));
                var text = name.endsWith(".gz") ? new GZIPInputStream(file) : file;
                var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
