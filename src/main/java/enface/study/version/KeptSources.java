package enface.study.version;

import enface.intake.choice.Choices;
import enface.intake.choice.ChoicesJson;
import enface.store.Library;
import enface.store.importing.KeptFiles.KeptFile;
import enface.study.importing.Pasted;
import enface.text.WorkId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The files that works were imported from, as files that can be read again, and what was said of them.
public final class KeptSources {

    private final Library library;

    public KeptSources(Library library) {
        this.library = library;
    }

    /// The files of a work, by the names they had, in a folder that goes when the program ends; none where they were
    /// not kept, so that a person has to say where they are.
    public List<Path> of(WorkId work) {
        var kept = library.files().of(work);
        if (kept.stream().anyMatch(file -> file.bytes().isEmpty())) {
            return List.of();
        }
        var files = new ArrayList<Path>();
        var folder = new Pasted();
        for (var file : kept) {
            files.add(written(folder, file));
        }
        return List.copyOf(files);
    }

    /// What a person said of the files of a work when they were read last, for the same files as they are given now.
    ///
    /// @param now their names, in their order
    public Choices said(WorkId work, List<String> now) {
        var before = library.files().names(work);
        boolean same = before.size() == now.size();
        var names = new HashMap<String, String>();
        for (int i = 0; i < before.size(); i++) {
            if (same || now.contains(before.get(i))) {
                names.put(before.get(i), same ? now.get(i) : before.get(i));
            }
        }
        var said = library.files().said(work).map(ChoicesJson::read).orElse(Choices.NONE);
        return (same ? said : said.withLanguages(List.of())).ofFiles(names);
    }

    private static Path written(Pasted folder, KeptFile file) {
        try {
            return folder.write(file.name(), file.bytes().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
