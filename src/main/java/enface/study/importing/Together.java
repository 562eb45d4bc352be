package enface.study.importing;

import enface.align.Aligner;
import enface.align.Alignment;
import enface.align.Side;
import enface.job.Progress;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.know.Knowledge;
import enface.study.know.Passages;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Aligns the short works of one import once more, knowing the words that all of them taught the first time: a speech
/// alone teaches few, a book of speeches as many as a book.
///
/// Only where there is no dictionary of the languages. What is in the library already is neither asked nor changed.
final class Together {

    /// A longer text knows enough words by itself.
    private static final int LONGEST = 400;

    private record Languages(LanguageTag source, LanguageTag target) {}

    private final Knowledge knowledge;
    private final Aligner aligner;
    private final List<PreparedWork> works;

    /// @param works as they were aligned each by itself
    Together(Knowledge knowledge, Aligner aligner, List<PreparedWork> works) {
        this.knowledge = knowledge;
        this.aligner = aligner;
        this.works = works;
    }

    List<PreparedWork> aligned(Progress progress) {
        var taught = taught(progress.part(0, 0.1));
        var again = new ArrayList<PreparedWork>();
        for (int i = 0; i < works.size(); i++) {
            var part = progress.part(0.1 + 0.9 * i / works.size(), 0.1 + 0.9 * (i + 1) / works.size());
            part.step(0, 1);
            again.add(aligned(works.get(i), taught, part));
        }
        return again;
    }

    /// By their languages: who learnt from all the works that are in them, where there are several.
    private Map<Languages, Optional<Aligner>> taught(Progress progress) {
        var passages = new HashMap<Languages, Passages>();
        var teachers = new HashMap<Languages, Integer>();
        for (var work : works) {
            for (var alignment : work.alignments()) {
                if (!alignment.alignment().isForeign()) {
                    var languages = languages(work, alignment);
                    add(work, alignment, passages.computeIfAbsent(languages, _ -> new Passages()));
                    teachers.merge(languages, 1, Integer::sum);
                }
            }
        }
        var taught = new HashMap<Languages, Optional<Aligner>>();
        passages.forEach((languages, told) -> {
            if (teachers.getOrDefault(languages, 0) > 1) {
                taught.put(languages, taught(languages, told, progress));
            }
        });
        return taught;
    }

    private Optional<Aligner> taught(Languages languages, Passages passages, Progress progress) {
        var source = languages.source();
        var target = languages.target();
        var informed = knowledge.informed(aligner, source, target, true, progress.part(0, 0));
        return source.sameLanguage(target) || informed.hasDictionary(source, target)
                ? Optional.empty()
                : knowledge.taught(informed, source, target, passages, progress.part(0, 0));
    }

    private static void add(PreparedWork work, NewAlignment alignment, Passages passages) {
        var left = work.texts().get(alignment.source());
        var right = work.texts().get(alignment.target());
        for (var bead : alignment.alignment().beads()) {
            passages.add(left, bead.source(), right, bead.target(), bead.confidence());
        }
    }

    private static PreparedWork aligned(
            PreparedWork work, Map<Languages, Optional<Aligner>> taught, Progress progress) {
        var again = new ArrayList<NewAlignment>();
        double all = work.alignments().size();
        for (var alignment : work.alignments()) {
            var part = progress.part(again.size() / all, (again.size() + 1) / all);
            var known = taught.getOrDefault(languages(work, alignment), Optional.empty());
            again.add(known.filter(_ -> isShort(alignment.alignment()))
                    .map(by -> new NewAlignment(
                            alignment.source(), alignment.target(), aligned(work, alignment, by, part)))
                    .orElse(alignment));
        }
        return new PreparedWork(work.work(), work.texts(), again);
    }

    private static Alignment aligned(PreparedWork work, NewAlignment alignment, Aligner by, Progress progress) {
        var languages = languages(work, alignment);
        var source = new Side(languages.source(), work.texts().get(alignment.source()), true);
        var target = new Side(languages.target(), work.texts().get(alignment.target()), true);
        var pairing = work.work().pairing();
        if (pairing.isEmpty() || alignment.source() != 0) {
            return by.align(source, target, progress);
        }
        if (pairing.beads(alignment.target()).isPresent()) {
            return alignment.alignment(); // the file says it all
        }
        var frames = PairedFrames.of(pairing, alignment.target(), source.text(), target.text());
        return frames.settled().orElseGet(() -> by.alignWithin(frames, source, target, progress));
    }

    private static boolean isShort(Alignment alignment) {
        return alignment.beads().size() <= LONGEST;
    }

    private static Languages languages(PreparedWork work, NewAlignment alignment) {
        var versions = work.work().versions();
        return new Languages(
                versions.get(alignment.source()).language(),
                versions.get(alignment.target()).language());
    }
}
