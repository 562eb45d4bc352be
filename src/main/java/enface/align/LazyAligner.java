package enface.align;

import enface.align.lexicon.Lexicon;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// An aligner that is made when something is first aligned, because dictionaries take a moment to unpack.
public final class LazyAligner implements Aligner {

    private final Supplier<Aligner> maker;
    private Optional<Aligner> made = Optional.empty();

    public LazyAligner(Supplier<Aligner> maker) {
        this.maker = maker;
    }

    @Override
    public Alignment align(Side source, Side target, Progress progress) {
        return made().align(source, target, progress);
    }

    @Override
    public Alignment alignWithin(Frames frames, Side source, Side target, Progress progress) {
        return frames.settled().orElseGet(() -> made().alignWithin(frames, source, target, progress));
    }

    @Override
    public Aligner with(List<Lexicon> lexicons) {
        return lexicons.isEmpty() ? this : made().with(lexicons);
    }

    @Override
    public boolean hasDictionary(LanguageTag source, LanguageTag target) {
        return made().hasDictionary(source, target);
    }

    @Override
    public Optional<Lexicon> learn(LanguageTag source, LanguageTag target, List<Example> examples, Progress progress) {
        return made().learn(source, target, examples, progress);
    }

    @Override
    public Optional<WordLinks> wordLinks(Side source, Side target, Alignment alignment, Progress progress) {
        return made().wordLinks(source, target, alignment, progress);
    }

    @Override
    public List<Unrelated> unrelated(Side source, Side target, Alignment alignment) {
        return made().unrelated(source, target, alignment);
    }

    private synchronized Aligner made() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
