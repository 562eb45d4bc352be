package enface.study.importing;

import enface.intake.choice.Choices;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.Look;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Passage;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What can be said of one work of an import, and what is to be said so that it is as a person wants it. Says nothing
/// itself.
///
/// @param found all works as they were found
/// @param selected which of them is meant
/// @param now that work as it is read at present
/// @param choices what is said so far
public record Choosing(Draft found, int selected, DraftWork now, Choices choices) {

    /// A version of the selected work as it was found.
    ///
    /// @param language that it is taken for
    /// @param isIn whether it is to come into the library
    public record Found(VersionKey key, LanguageTag language, String by, boolean isIn, boolean isOriginal) {}

    /// All versions that were found in the selected work, those left out at the end.
    public List<Found> versions() {
        var work = found.works().get(selected);
        var keys = VersionKey.of(work);
        var order = choices.order(work);
        var versions = new ArrayList<Found>();
        for (int v : order) {
            versions.add(found(work, keys.get(v), v, true, versions.isEmpty()));
        }
        for (int v = 0; v < keys.size(); v++) {
            if (!order.contains(v)) {
                versions.add(found(work, keys.get(v), v, false, false));
            }
        }
        return versions;
    }

    /// The versions that are to come into the library, in their order.
    public List<VersionKey> kept() {
        return versions().stream().filter(Found::isIn).map(Found::key).toList();
    }

    /// The languages that a version may be in, the likely ones first: that which it is taken for, those of the
    /// other versions, those like them, all others.
    public List<LanguageTag> likely(VersionKey version) {
        var likely = new LinkedHashSet<LanguageTag>();
        likely.add(choices.of(version).language().orElse(version.language()));
        likely.add(version.language());
        likely.addAll(LanguageNames.like(version.language()));
        versions().forEach(v -> likely.add(v.language()));
        likely.addAll(LanguageNames.common());
        return List.copyOf(likely);
    }

    /// The language that a column of a file is taken for, where it is a text of the selected work.
    public LanguageTag languageOf(Look look, int column) {
        var said = look.columns().get(column).language();
        long before = look.columns().subList(0, column).stream()
                .filter(c -> c.holds() == Holds.TEXT)
                .count();
        return said.or(() -> found.works().get(selected).versions().stream()
                        .filter(v -> v.file().name().equals(look.file()))
                        .skip(before)
                        .findFirst()
                        .map(DraftVersion::language))
                .orElse(LanguageTag.UNDETERMINED);
    }

    /// The languages that a text may be in, those of the work first.
    public List<LanguageTag> languages() {
        var languages = new LinkedHashSet<LanguageTag>();
        versions().forEach(v -> languages.add(v.language()));
        languages.addAll(LanguageNames.common());
        return List.copyOf(languages);
    }

    /// All that was left out and could be text.
    public List<Passage> passages() {
        return found.files().stream()
                .flatMap(file -> Passage.of(file, found.report().leftOut()).stream())
                .toList();
    }

    /// What is to be said so that something left out is text.
    public Choices withText(Passage passage) {
        return passage.reason() == Reason.CHOSEN
                ? choices.with(
                        passage.file(),
                        file -> passage.spans().stream()
                                .map(TextSpan::start)
                                .reduce(file, (changed, at) -> changed.withNotText(at, false), (_, last) -> last))
                : choices.with(passage.file(), file -> file.withText(passage.start(), true));
    }

    /// What is to be said so that paragraphs of the selected work are no text.
    public Choices withoutText(Collection<Piece> pieces) {
        var changed = choices;
        for (var piece : pieces) {
            var version = now.versions().get(piece.version());
            int at = version.paragraphs().get(piece.paragraph()).source().firstOrigin();
            var text = taken(version.file().name(), at);
            changed = changed.with(
                    version.file().name(),
                    file -> text.isPresent() ? file.withText(text.get(), false) : file.withNotText(at, true));
        }
        return changed;
    }

    /// What a person took in goes back to where it came from.
    private Optional<Integer> taken(String file, int at) {
        return choices.of(file).marks().text().stream()
                .filter(taken -> taken == at)
                .findFirst();
    }

    /// A paragraph of the selected work: the number of its version, and its own.
    public record Piece(int version, int paragraph) {}

    private Found found(DraftWork work, VersionKey key, int v, boolean isIn, boolean isOriginal) {
        var version = work.versions().get(v);
        var choice = choices.of(key);
        return new Found(
                key, choice.language().orElse(version.language()), choice.by().orElse(version.by()), isIn, isOriginal);
    }

    /// What is to be said so that a version is the original.
    public Choices withOriginal(VersionKey original) {
        var order = new ArrayList<>(kept());
        order.remove(original);
        order.addFirst(original);
        return choices.inOrder(order);
    }

    /// What is to be said so that a file is of the work with this number; of one of its own where the number is
    /// that of no work.
    public Choices withFileIn(String file, int work) {
        return choices.inGroups(FilesOfWorks.moved(found, file, work));
    }

    /// The numbers of the works that a file is in.
    public List<Integer> worksOf(String file) {
        return FilesOfWorks.worksOf(found, file);
    }
}
