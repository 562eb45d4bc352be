package enface.publish.parallel;

import enface.job.Progress;
import enface.publish.WholeFile;
import enface.publish.WholeFiles;
import enface.publish.subtitle.Subtitles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes versions side by side into a file of some form, or into several where a form wants that; whole or not at all.
public final class ParallelFiles {

    private static final int PREVIEWED = 6;
    private static final Pattern NO_NAME = Pattern.compile("[\\\\/:*?\"<>|.\\p{Cntrl}]+");

    private final Parallel texts;
    private final List<String> names;
    private final String notesName;
    private final InstantSource clock;

    /// Writes text somewhere.
    @FunctionalInterface
    private interface Lines {
        void to(Writer out, Progress progress) throws IOException;
    }

    /// @param names of the versions, for people
    /// @param notesName what the notes are called, where a form has a part of its own for them
    /// @param clock when a book is made, which it says of itself
    public ParallelFiles(Parallel texts, List<String> names, String notesName, InstantSource clock) {
        this.notesName = notesName;
        this.texts = texts;
        this.names = List.copyOf(names);
        this.clock = clock;
    }

    /// What the form has no place for, and these versions have.
    public List<Loss> losses(Form form) {
        return Losses.of(form, texts);
    }

    /// Whether the form wants several files for these versions.
    public boolean isSeveral(Form form) {
        return form == Form.TEXT
                || form == Form.LINKS
                || (isSubtitles(form) && texts.versions().size() > 1)
                || (form == Form.XLIFF && texts.versions().size() != 2);
    }

    private static boolean isSubtitles(Form form) {
        return form == Form.SRT || form == Form.VTT;
    }

    private static Subtitles subtitles(Form form) {
        return new Subtitles(form == Form.VTT ? Subtitles.Kind.VTT : Subtitles.Kind.SRT);
    }

    /// The first lines of what would be written; nothing for forms that are no lines.
    public Optional<String> preview(Form form) throws IOException {
        var first = new ParallelFiles(texts.firstRows(PREVIEWED), names, notesName, clock);
        var out = new StringWriter();
        switch (form) {
            case XLSX, EPUB -> {
                return Optional.empty();
            }
            case TMX -> ToTmx.write(first.texts, out, Progress.none());
            case TSV -> ToTsv.write(first.texts, out, Progress.none());
            case CSV -> ToCsv.write(first.texts, out, Progress.none());
            case MARKDOWN -> ToMarkdown.write(first.texts, out, Progress.none());
            case XLIFF -> ToXliff.write(first.texts.pair(first.texts.versions().size() - 1), out, Progress.none());
            case TEXT ->
                ToTexts.write(
                        texts,
                        0,
                        texts.versions().getFirst().text().paragraphs().stream()
                                .limit(PREVIEWED)
                                .toList(),
                        out,
                        Progress.none());
            case SRT, VTT -> {
                subtitles(form).write(texts.versions().getFirst(), out, Progress.none());
                return Optional.of(out.toString().lines().limit(4L * PREVIEWED).collect(Collectors.joining("\n")));
            }
            case LINKS -> {
                var beads = texts.beadsOf(texts.versions().size() - 1);
                ToLinks.write(beads.subList(0, Math.min(PREVIEWED, beads.size())), out, Progress.none());
            }
        }
        return Optional.of(out.toString());
    }

    /// Writes the form.
    ///
    /// @param out the file; where there are several, what their names begin with where it ends as they do, and else
    ///     the folder for them
    /// @return what was written
    /// @throws java.nio.file.FileAlreadyExistsException where one of several is there already
    /// @throws enface.job.CancelledException when the progress says so; nothing is written then
    public List<Path> write(Form form, Path out, Progress progress) throws IOException {
        if (isSeveral(form)) {
            return several(form, out, progress);
        }
        WholeFile.write(out, draft -> {
            switch (form) {
                case XLSX, EPUB -> packed(form, draft, progress);
                case TMX -> lines(draft, progress, (w, s) -> ToTmx.write(texts, w, s));
                case XLIFF -> lines(draft, progress, (w, s) -> ToXliff.write(texts, w, s));
                case TSV -> lines(draft, progress, (w, s) -> ToTsv.write(texts, w, s));
                case CSV -> lines(draft, progress, (w, s) -> ToCsv.write(texts, w, s));
                case MARKDOWN -> lines(draft, progress, (w, s) -> ToMarkdown.write(texts, w, s));
                case SRT, VTT ->
                    lines(
                            draft,
                            progress,
                            (w, s) -> subtitles(form).write(texts.versions().getFirst(), w, s));
                case TEXT, LINKS -> throw new IllegalStateException("several files: " + form);
            }
        });
        return List.of(out);
    }

    private void packed(Form form, Path draft, Progress progress) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            if (form == Form.XLSX) {
                ToXlsx.write(texts, out, progress);
            } else {
                ToEpub.write(texts, names, notesName, clock.instant(), out, progress);
            }
        }
    }

    private static void lines(Path draft, Progress progress, Lines lines) throws IOException {
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            lines.to(out, progress);
        }
    }

    private List<Path> several(Form form, Path out, Progress progress) throws IOException {
        var name = String.valueOf(out.getFileName());
        var ending = "." + form.ending();
        boolean beside = name.toLowerCase(Locale.ROOT).endsWith(ending) && name.length() > ending.length();
        var base = beside ? name.substring(0, name.length() - ending.length()) : nameOf(texts.title(), name);
        var folder = beside ? out.toAbsolutePath().getParent() : out;
        var contents = new LinkedHashMap<String, Lines>();
        switch (form) {
            case TEXT -> texts(base, contents);
            case LINKS -> links(base, contents);
            case SRT, VTT -> subtitles(form, base, contents);
            default -> pairs(base, contents);
        }
        return WholeFiles.write(folder == null ? out : folder, drafts(contents, progress));
    }

    private static Map<String, WholeFile.Content> drafts(Map<String, Lines> contents, Progress progress) {
        var drafts = new LinkedHashMap<String, WholeFile.Content>();
        double count = contents.size();
        for (var content : contents.entrySet()) {
            double done = drafts.size();
            var part = progress.part(done / count, (done + 1) / count);
            drafts.put(content.getKey(), draft -> lines(draft, part, content.getValue()));
        }
        return drafts;
    }

    private static String nameOf(String title, String other) {
        var name = NO_NAME.matcher(title).replaceAll(" ").strip();
        var fitting = name.substring(0, Math.min(60, name.length())).strip();
        return fitting.isEmpty() ? other : fitting;
    }

    /// What tells the files of versions from each other: the language, and before that a name where two have the same.
    private List<String> versionNames(String base, String ending) {
        var used = new HashSet<String>();
        var files = new ArrayList<String>();
        for (int v = 0; v < texts.versions().size(); v++) {
            var language = texts.language(v).value();
            var label = texts.before(v) == 0
                    ? ""
                    : "-" + nameOf(texts.versions().get(v).called().label(), letter(texts.before(v)));
            var name = base + label + "." + language + ending;
            for (int more = 1; !used.add(name.toLowerCase(Locale.ROOT)); more++) {
                name = base + label + "-" + letter(more) + "." + language + ending;
            }
            files.add(name);
        }
        return files;
    }

    /// b, c, d …: a number would tell works apart.
    private static String letter(int number) {
        return number < 26 ? Character.toString((char) ('a' + number)) : "z" + letter(number - 25);
    }

    private void texts(String base, Map<String, Lines> contents) {
        var files = versionNames(base, ".txt");
        for (int v = 0; v < files.size(); v++) {
            int number = v;
            var paragraphs = texts.versions().get(v).text().paragraphs();
            contents.put(files.get(v), (out, progress) -> ToTexts.write(texts, number, paragraphs, out, progress));
        }
    }

    private void subtitles(Form form, String base, Map<String, Lines> contents) {
        var files = versionNames(base, "." + form.ending());
        for (int v = 0; v < files.size(); v++) {
            var version = texts.versions().get(v);
            if (Subtitles.isTimed(version)) {
                contents.put(files.get(v), (out, progress) -> subtitles(form).write(version, out, progress));
            }
        }
    }

    private void links(String base, Map<String, Lines> contents) {
        var files = versionNames(base, "");
        for (int v = 0; v < files.size(); v++) {
            var version = texts.versions().get(v);
            contents.put(files.get(v) + ".txt", (out, progress) -> ToLinks.writeLines(version, out, progress));
        }
        for (int v = 1; v < files.size(); v++) {
            var beads = texts.beadsOf(v);
            contents.put(pairName(files, v) + ".links", (out, progress) -> ToLinks.write(beads, out, progress));
        }
    }

    private void pairs(String base, Map<String, Lines> contents) {
        var files = versionNames(base, "");
        for (int v = 1; v < files.size(); v++) {
            var pair = texts.pair(v);
            contents.put(pairName(files, v) + ".xlf", (out, progress) -> ToXliff.write(pair, out, progress));
        }
    }

    /// `talk.en-zh` of `talk.en` and `talk.zh`.
    private String pairName(List<String> files, int version) {
        var own = files.get(version);
        var language = texts.language(version).value();
        return own.substring(0, own.length() - language.length())
                + texts.language(0).value() + "-" + language;
    }
}
