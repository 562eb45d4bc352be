package enface.store.work;

import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Role;
import enface.text.VersionId;
import enface.text.WorkId;
import java.util.List;

/// A work as a list of works shows it: everything but its texts.
public record WorkEntry(WorkId id, Metadata metadata, List<VersionEntry> versions, int notes) {

    /// A version as a list shows it.
    public record VersionEntry(
            VersionId id, Role role, LanguageTag language, Called called, int paragraphs, int segments) {

        public String by() {
            return called.by();
        }

        /// The same text, known otherwise.
        public VersionEntry known(Role nowRole, LanguageTag nowLanguage, Called nowCalled) {
            return new VersionEntry(id, nowRole, nowLanguage, nowCalled, paragraphs, segments);
        }
    }

    public WorkEntry {
        versions = List.copyOf(versions);
    }
}
