package enface.intake;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.Skipped;
import enface.intake.format.FormatReaders;
import enface.intake.format.Given;
import enface.intake.format.RawFile;
import enface.intake.linked.LinkedXml;
import enface.job.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Opens the files that a person gives: texts that one of them links as one, all others by themselves. What lies in a
/// folder and gives nothing is skipped and listed; what a person named is refused.
final class GivenFiles {

    private final FormatReaders formats;
    private final LinkedXml linked;
    private final Map<RawFile, List<String>> folders = new HashMap<>();
    private final List<RawFile> raws = new ArrayList<>();

    GivenFiles(FormatReaders formats, LinkedXml linked) {
        this.formats = formats;
        this.linked = linked;
    }

    List<Given> read(List<Path> files, List<Skipped> skipped, Progress progress) throws IntakeException {
        find(files, skipped);
        Map<RawFile, Given> given = new HashMap<>();
        Set<RawFile> read = new HashSet<>();
        for (var raw : raws) {
            attempt(raw, skipped, () -> {
                if (LinkedXml.isLinks(raw)) {
                    read.add(raw);
                    var texts = linked.read(raw, raws);
                    read.addAll(texts.members());
                    var first = texts.members().getFirst();
                    given.put(first, new Given(texts.extract(), foldersOf(first)));
                }
            });
        }
        int done = 0;
        var inOrder = new ArrayList<Given>();
        for (var raw : raws) {
            var part = progress.part((double) done / raws.size(), (done + 1.0) / raws.size());
            done++;
            var one = given.get(raw);
            if (one != null) {
                inOrder.add(one);
            } else if (!read.contains(raw)) {
                attempt(raw, skipped, () -> inOrder.add(new Given(formats.read(raw, part), foldersOf(raw))));
            }
        }
        return inOrder;
    }

    private void find(List<Path> files, List<Skipped> skipped) throws IntakeException {
        var found = Folders.files(files);
        var names = UniqueNames.of(found.stream().map(Folders.Found::path).toList());
        for (int i = 0; i < found.size(); i++) {
            try {
                var raw = RawFile.of(found.get(i).path(), names.get(i));
                folders.put(raw, found.get(i).folders());
                raws.add(raw);
            } catch (IntakeException e) {
                if (found.get(i).folders().isEmpty()) {
                    throw e;
                }
                skipped.add(new Skipped(e.file(), e.kind(), e.detail()));
            }
        }
    }

    private List<String> foldersOf(RawFile raw) {
        return folders.getOrDefault(raw, List.of());
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws IntakeException;
    }

    private void attempt(RawFile raw, List<Skipped> skipped, Attempt attempt) throws IntakeException {
        try {
            attempt.run();
        } catch (IntakeException e) {
            if (foldersOf(raw).isEmpty()) {
                throw e;
            }
            if (skipped.stream().noneMatch(s -> s.file().equals(e.file()))) {
                skipped.add(new Skipped(e.file(), e.kind(), e.detail()));
            }
        }
    }
}
