package enface.note.web;

import enface.note.Anchoring;
import enface.note.Note;
import enface.note.Target;
import enface.note.file.NotesDocument;
import enface.note.web.Ground.Hit;
import enface.note.web.WebNotes.Held;
import enface.note.web.WebNotes.Passage;
import enface.note.web.WebNotes.Passed;
import enface.note.web.WebNotes.Quote;
import enface.note.web.WebNotes.Reason;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds where the passages of annotations stand in the versions of a work.
///
/// A quote that stands there once with all that stood around it, or once at all, is certain; so is one that stands at
/// the position that is told. Whatever else is told as it was, and left to [Anchoring], which leaves it to a person
/// where it is not sure. O(texts) for each passage.
public final class Placing {

    /// A quote that weighs less, in letters, is believed only with what stood around it.
    private static final int SAYS_SOMETHING = 8;

    private final List<Ground> grounds;
    private final WebNotes file;
    private final Account account = new Account();
    /// For each source where it may be.
    private final List<List<Ground>> where = new ArrayList<>();

    /// @param versions of a work, in its order
    public Placing(WebNotes file, List<Version> versions) {
        this.file = file;
        grounds = IntStream.range(0, versions.size())
                .mapToObj(i -> new Ground(versions.get(i), new VersionId(i + 1L)))
                .toList();
        for (int i = 0; i < file.sources().size(); i++) {
            where.add(grounds(i));
        }
    }

    /// The notes with their passages, on versions 1, 2 … of those given.
    public NotesDocument notes() {
        account.forget();
        return new NotesDocument(
                file.title(),
                grounds.stream()
                        .map(g -> new NotesDocument.Of(
                                g.version().language().value(),
                                g.version().called().label()))
                        .toList(),
                file.schemes(),
                file.notes().stream().map(this::note).toList(),
                file.notes().stream()
                        .filter(Held::edited)
                        .collect(Collectors.toMap(h -> h.note().token(), _ -> "", (one, _) -> one)));
    }

    /// What of the file was passed over, with what it turned out could not be told of the passages by [#notes].
    public List<Passed> passed() {
        return Stream.concat(file.passed().stream(), account.told().stream()).toList();
    }

    /// Whether all the passages of the file that are told by words stand in these versions for certain, or how many do.
    public long certain() {
        return file.notes().stream()
                .flatMap(h -> h.passages().stream())
                .filter(p -> certain(p, where.get(p.source())).isPresent())
                .count();
    }

    private Note note(Held held) {
        return held.note()
                .withTargets(held.passages().stream()
                        .flatMap(p -> target(p).stream())
                        .toList());
    }

    /// Those a source may be: in its language, where it tells one and there is any; a version of ours is one of them.
    private List<Ground> grounds(int number) {
        var source = file.sources().get(number);
        var alike = grounds.stream()
                .filter(g -> g.version().language().value().equalsIgnoreCase(source.language()))
                .toList();
        if (!file.own() || source.language().isEmpty()) {
            return alike.isEmpty() ? grounds : alike;
        }
        return alike.stream()
                .max(Comparator.<Ground>comparingLong(g -> exact(number, g))
                        .thenComparing(g -> g.version().called().label().equals(source.label()))
                        .thenComparing(g -> grounds.indexOf(g) == number))
                .map(List::of)
                .orElse(alike);
    }

    private long exact(int source, Ground ground) {
        return file.notes().stream()
                .flatMap(h -> h.passages().stream())
                .filter(p -> p.source() == source)
                .limit(50)
                .filter(p -> certain(p, List.of(ground)).isPresent())
                .count();
    }

    private Optional<Target> target(Passage passage) {
        var source = file.sources().get(passage.source());
        var quote = passage.quote().orElse(new Quote("", "", ""));
        var here = where.get(passage.source());
        if (source.isGone() || here.isEmpty()) {
            return Optional.of(gone(quote, passage.place()));
        }
        if (passage.quote().isEmpty()) {
            return byPosition(passage, here);
        }
        if (passage.place().isPresent()) {
            return Optional.of(here.getFirst().told(quote, passage.place().get()));
        }
        return certain(passage, here).or(() -> Optional.of(doubtful(passage, quote, here)));
    }

    private static Target gone(Quote quote, Optional<TextRange> place) {
        var start = new TextPlace(0, 0);
        return new Target(
                Target.GONE, place.orElse(new TextRange(start, start)), quote.exact(), quote.prefix(), quote.suffix());
    }

    private Optional<Target> byPosition(Passage passage, List<Ground> here) {
        int end = passage.end().orElse(0);
        var reaching = here.stream().filter(g -> end <= g.length()).toList();
        if (here.size() > 1 || reaching.isEmpty()) {
            account.tell(Reason.POSITION_ALONE, "TextPositionSelector");
            return Optional.empty();
        }
        account.tell(Reason.POSITION_TRUSTED, "TextPositionSelector");
        return Optional.of(here.getFirst().remembered(span(passage, here.getFirst())));
    }

    private static TextSpan span(Passage passage, Ground ground) {
        int start = Math.min(passage.start().orElse(0), ground.length());
        int end = Math.clamp(passage.end().orElse(start), start, ground.length());
        return new TextSpan(ground.unit(start), ground.unit(end));
    }

    /// Where a passage stands without a doubt.
    private static Optional<Target> certain(Passage passage, List<Ground> here) {
        if (passage.quote().isEmpty() || passage.place().isPresent()) {
            return Optional.empty();
        }
        var quote = passage.quote().get();
        if (quote.exact().isEmpty()) {
            return certainGap(passage, quote, here);
        }
        var hits = here.stream().flatMap(g -> g.hits(quote).stream()).toList();
        var home = hits.stream().filter(h -> isHome(passage, h)).toList();
        var whole = hits.stream().filter(Hit::whole).toList();
        var wholeAtHome = home.stream().filter(Hit::whole).toList();
        if (wholeAtHome.size() == 1) {
            return Optional.of(remembered(wholeAtHome.getFirst()));
        }
        boolean says = weight(quote.exact() + quote.prefix() + quote.suffix()) >= SAYS_SOMETHING;
        if (whole.size() == 1 && says) {
            return Optional.of(remembered(whole.getFirst()));
        }
        return Optional.empty();
    }

    private static Optional<Target> certainGap(Passage passage, Quote quote, List<Ground> here) {
        return here.size() == 1 && passage.start().isPresent()
                ? Optional.of(here.getFirst().told(quote, span(passage, here.getFirst())))
                : Optional.empty();
    }

    private static Target remembered(Hit hit) {
        return hit.ground().remembered(hit.span());
    }

    private static boolean isHome(Passage passage, Hit hit) {
        return passage.start().isPresent()
                && passage.start().getAsInt() <= hit.ground().length()
                && hit.ground().unit(passage.start().getAsInt()) == hit.span().start();
    }

    /// A Chinese character is as good as three letters.
    private static int weight(String words) {
        return words.codePoints()
                .map(c -> Character.isIdeographic(c) || c > Character.MAX_VALUE ? 3 : 1)
                .sum();
    }

    /// A passage as it was told, in the version where it likeliest is.
    private Target doubtful(Passage passage, Quote quote, List<Ground> here) {
        var hits = here.stream().flatMap(g -> g.hits(quote).stream()).toList();
        var home = hits.stream().filter(h -> isHome(passage, h)).findFirst();
        if (home.isPresent()) {
            return home.get().ground().told(quote, home.get().span());
        }
        if (!hits.isEmpty()) {
            int behind = hits.getFirst().span().end(); // near it, and not on it as if somebody had said so
            return hits.getFirst().ground().told(quote, new TextSpan(behind, behind));
        }
        var likeliest = likeliest(quote, here);
        var span = span(passage, likeliest);
        return likeliest.told(quote, span);
    }

    /// The version that has the best place for a passage to be shown at.
    private static Ground likeliest(Quote quote, List<Ground> here) {
        var nowhere = new TextSpan(0, 0);
        return here.stream()
                .max(Comparator.comparingDouble(g -> new Anchoring(g.version().text())
                        .candidates(g.told(quote, nowhere)).stream()
                                .mapToDouble(c -> c.score())
                                .max()
                                .orElse(0)))
                .orElseThrow();
    }
}
