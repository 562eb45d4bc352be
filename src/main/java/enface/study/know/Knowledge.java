package enface.study.know;

import enface.align.Aligner;
import enface.align.lexicon.Lexicon;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.store.Library;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a library knows that helps to align the next text: the person's glossaries, the dictionaries they installed,
/// and the words of what is aligned already.
///
/// It is help and no more: what cannot be read or learnt is left out, and aligning goes on without it. What was
/// learnt last is kept until the alignments of the library change. Safe on any thread.
public final class Knowledge {

    private static final System.Logger LOG = System.getLogger(Knowledge.class.getName());

    /// What was learnt, from which state of the library, for which languages.
    private record Learnt(String stamp, LanguageTag source, LanguageTag target, Optional<Lexicon> words) {}

    private final Library library;
    private Optional<Learnt> last = Optional.empty();

    public Knowledge(Library library) {
        this.library = library;
    }

    /// An aligner that has what the library knows of two languages.
    ///
    /// @param dictionaries whether those that are installed are to be used
    /// @throws CancelledException when the progress says so
    public Aligner informed(
            Aligner aligner, LanguageTag source, LanguageTag target, boolean dictionaries, Progress progress) {
        if (source.sameLanguage(target)) {
            return aligner;
        }
        var own = new ArrayList<Lexicon>();
        try {
            if (dictionaries) {
                own.addAll(new InstalledDictionaries(library).between(source, target));
            }
            GlossaryWords.of(library.glossaries().list(), source, target).ifPresent(own::add);
            var knowing = aligner.with(own);
            return learnt(knowing, source, target, progress)
                    .map(words -> knowing.with(List.of(words)))
                    .orElse(knowing);
        } catch (CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "aligning goes on without what the library knows", e);
            return aligner.with(own); // an import must not fail for want of help
        }
    }

    /// The aligner with the words that some passages teach, which are in no library yet; nothing where they teach none.
    ///
    /// @throws CancelledException when the progress says so
    public Optional<Aligner> taught(
            Aligner aligner, LanguageTag source, LanguageTag target, Passages passages, Progress progress) {
        return aligner.learn(source, target, passages.all(), progress).map(words -> aligner.with(List.of(words)));
    }

    private synchronized Optional<Lexicon> learnt(
            Aligner aligner, LanguageTag source, LanguageTag target, Progress progress) {
        var stamp = library.alignments().stamp();
        var known = last.filter(l -> l.stamp.equals(stamp) && l.source.equals(source) && l.target.equals(target));
        if (known.isEmpty()) {
            var examples = LibraryExamples.of(library, source, target, progress.part(0, 0.5));
            var words = aligner.learn(source, target, examples, progress.part(0.5, 1));
            known = Optional.of(new Learnt(stamp, source, target, words));
            last = known;
        }
        return known.get().words;
    }
}
