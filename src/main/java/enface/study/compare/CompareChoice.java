package enface.study.compare;

import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the versions of a work are compared, and which two of them. Lasts as long as the work is open, so that a
/// window that speaks another language still compares the same.
///
/// On the thread of the window only.
public final class CompareChoice {

    /// The two versions looked at; differences are told from the base to the other.
    public record Two(Version base, Version other) {

        /// The two to begin with: the first two in one language, or else the first two of all. There must be two.
        public static Two of(List<Version> versions) {
            var base = versions.stream()
                    .filter(v -> partner(v, versions).language().sameLanguage(v.language()))
                    .findFirst()
                    .orElseGet(versions::getFirst);
            return new Two(base, partner(base, versions));
        }

        /// The first other version in the same language, or else the first other one.
        private static Version partner(Version version, List<Version> versions) {
            Predicate<Version> another = v -> !v.equals(version);
            return versions.stream()
                    .filter(another.and(v -> v.language().sameLanguage(version.language())))
                    .findFirst()
                    .or(() -> versions.stream().filter(another).findFirst())
                    .orElseThrow();
        }
    }

    private final BooleanProperty on = new SimpleBooleanProperty(this, "on");
    private final ReadOnlyObjectWrapper<List<VersionId>> wished =
            new ReadOnlyObjectWrapper<>(this, "wished", List.of());

    public CompareChoice() {}

    /// Whether anything is compared now.
    public BooleanProperty onProperty() {
        return on;
    }

    /// Changes whenever the person chooses; to be read by [#among].
    public ReadOnlyObjectProperty<List<VersionId>> wishedProperty() {
        return wished.getReadOnlyProperty();
    }

    /// Compares another version with another base. Where both are the same, the two that were change places.
    ///
    /// @param before the two that were looked at until now
    public void choose(Two before, Version base, Version other) {
        if (!base.equals(other)) {
            wished.set(List.of(base.id(), other.id()));
        } else {
            swap(before);
        }
    }

    /// Lets the two change places.
    public void swap(Two before) {
        wished.set(List.of(before.other().id(), before.base().id()));
    }

    /// The two to look at among the versions shown: those wished where they are there, else two in one language where
    /// there are any. Nothing where there are not two.
    public Optional<Two> among(List<Version> shown) {
        if (shown.size() < 2) {
            return Optional.empty();
        }
        var base = wished(0, shown).orElseGet(() -> Two.of(shown).base());
        var other = wished(1, shown).filter(v -> !v.equals(base)).orElseGet(() -> Two.partner(base, shown));
        return Optional.of(new Two(base, other));
    }

    private Optional<Version> wished(int place, List<Version> shown) {
        return wished.get().stream()
                .skip(place)
                .limit(1)
                .flatMap(id -> shown.stream().filter(v -> v.id().equals(id)))
                .findFirst();
    }
}
