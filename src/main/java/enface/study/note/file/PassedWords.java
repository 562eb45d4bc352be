package enface.study.note.file;

import enface.language.cut.Words;
import enface.note.web.WebNotes.Passed;
import java.util.List;
import java.util.Locale;

/// Says what of a file of notes could not be followed: a sentence for each kind, with how often.
public final class PassedWords {

    private final Words words;

    public PassedWords(Words words) {
        this.words = words;
    }

    public List<String> of(List<Passed> passed) {
        return passed.stream().map(this::of).toList();
    }

    private String of(Passed passed) {
        var reason = passed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.get("notes.passed." + reason, passed.count(), passed.what());
    }
}
