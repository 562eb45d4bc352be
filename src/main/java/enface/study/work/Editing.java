package enface.study.work;

import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step.Kind;
import enface.store.work.Described;
import enface.store.work.Described.OfVersion;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Shortened;
import enface.text.WorkId;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Changes what is known of a work and of its versions beside their texts, for the window and the command line alike.
public final class Editing {

    /// All that can be changed; writing back what stood there before takes a change back.
    public record Details(WorkId work, Metadata metadata, List<VersionEntry> versions) {

        public Details {
            versions = List.copyOf(versions);
        }

        /// What is known of a work.
        public static Details of(WorkEntry work) {
            return new Details(work.id(), work.metadata(), work.versions());
        }

        /// These with a field changed; a blank text takes the field out.
        public Details with(Field field, LanguageTag language, String text) {
            var changed = text.isBlank()
                    ? metadata.without(field, language)
                    : metadata.replacing(field, language, text.strip());
            return new Details(work, changed, versions);
        }

        /// These with a version changed.
        public Details with(VersionEntry changed) {
            return new Details(
                    work,
                    metadata,
                    versions.stream()
                            .map(v -> v.id().equals(changed.id()) ? changed : v)
                            .toList());
        }

        /// The version the others are aligned with.
        private VersionEntry original() {
            return versions.stream()
                    .filter(v -> v.role() == Role.ORIGINAL)
                    .findFirst()
                    .orElseGet(versions::getFirst);
        }

        /// Whether the version the others are aligned with is the same as in `before`.
        public boolean keepsOriginal(Details before) {
            return versions.isEmpty()
                    || original().id().equals(before.original().id());
        }

        /// The language in which a field is meant to be changed to a text: of those it is given in, and then of those
        /// of the versions, the first of the same kind of script.
        public LanguageTag languageOf(Field field, String text) {
            boolean han = text.codePoints().anyMatch(Character::isIdeographic);
            return Stream.concat(
                            metadata.of(field).keySet().stream(),
                            versions.stream().map(VersionEntry::language))
                    .filter(l -> l.isUnspaced() == han)
                    .findFirst()
                    .orElse(LanguageTag.ENGLISH);
        }
    }

    /// Of what a step is about, so many characters are remembered.
    private static final int WORDS = 40;

    private final Library library;
    private final InstantSource clock;

    public Editing(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /// Writes what has changed, all of it or nothing, as a step that can be taken back.
    ///
    /// @throws IllegalArgumentException where another version would become the one the others are aligned with
    public void change(Details before, Details now) {
        if (!now.keepsOriginal(before)) {
            throw new IllegalArgumentException("the versions are aligned with another one");
        }
        if (now.versions().isEmpty()) {
            library.works().describe(now.work(), now.metadata());
            return;
        }
        var changed = now.versions().stream()
                .filter(v -> !before.versions().contains(v))
                .toList();
        var versions = changed.stream()
                .collect(Collectors.toMap(VersionEntry::id, v -> new OfVersion(v.role(), v.language(), v.called())));
        boolean ofOne = changed.size() == 1 && now.metadata().equals(before.metadata());
        var about = ofOne ? changed.getFirst() : now.original();
        var doing = new Doing(now.work(), about.id(), Kind.DETAILS, ofOne ? name(about) : title(now));
        library.journal(new Folding()::words).describe(doing, new Described(now.metadata(), versions), clock.instant());
    }

    private static String name(VersionEntry version) {
        var label = version.called().label();
        return Shortened.toWords(label.isBlank() ? version.language().value() : label, WORDS);
    }

    private static String title(Details details) {
        var title = details.metadata()
                .in(details.original().language(), Field.TITLE)
                .orElse("");
        return Shortened.toWords(title.replace('\n', ' '), WORDS);
    }
}
