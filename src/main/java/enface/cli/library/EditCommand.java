package enface.cli.library;

import enface.cli.part.Asked;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `enface edit WORK`: what is known of a work and of one of its versions.
@Command(
        name = "edit",
        description = "Change what is known of a work, or of one of its versions. An empty text takes a detail out.")
public final class EditCommand extends Asked {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--title", paramLabel = "T", description = "The title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--speaker", paramLabel = "S", description = "Who spoke.")
    private Optional<String> speaker = Optional.empty();

    @Option(names = "--date", paramLabel = "D", description = "When.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "L",
            description = "The language title, speaker and date are in; without it that of their script.")
    private Optional<LanguageTag> in = Optional.empty();

    @Option(names = "--tag", paramLabel = "T", description = "A tag the work is given; may be said several times.")
    private List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "T", description = "A tag the work loses; may be said several times.")
    private List<String> untags = List.of();

    @Option(names = "--version", paramLabel = "V", description = "The version, by id, name or language.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--name", paramLabel = "N", description = "What the version is called.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Who made the version.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--lang", paramLabel = "L", description = "The language of the version.")
    private Optional<LanguageTag> language = Optional.empty();

    @Option(names = "--role", paramLabel = "R", description = "What the version is: ${COMPLETION-CANDIDATES}.")
    private Optional<Role> role = Optional.empty();

    public EditCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        boolean ofVersion = name.isPresent() || by.isPresent() || language.isPresent() || role.isPresent();
        boolean ofWork = title.isPresent() || speaker.isPresent() || date.isPresent();
        boolean ofTags = !tags.isEmpty() || !untags.isEmpty();
        if (ofVersion != version.isPresent() || (!ofVersion && !ofWork && !ofTags)) {
            throw new ParameterException(spec.commandLine(), session.words().get("cli.edit.nothing"));
        }
        var entry = session.work(work);
        if (ofTags) {
            tag(entry);
        }
        if (ofVersion || ofWork) {
            describe(entry);
        }
        return 0;
    }

    private void tag(WorkEntry entry) {
        var now = new LinkedHashSet<>(entry.shelved().tags());
        untags.forEach(now::remove);
        tags.stream().map(String::strip).filter(t -> !t.isEmpty()).forEach(now::add);
        session.library().collections().set(entry.id(), entry.shelved().collections(), now);
    }

    private void describe(WorkEntry entry) {
        var before = Details.of(entry);
        var now = before;
        for (var field : fields().entrySet()) {
            var text = field.getValue();
            var tag = in.orElse(before.languageOf(field.getKey(), text));
            now = now.with(field.getKey(), tag, text);
        }
        if (version.isPresent()) {
            now = now.with(changed(version(before, version.get())));
        }
        if (!now.keepsOriginal(before)) {
            throw new Refusal(session.words().get("edit.original"));
        }
        new Editing(session.library(), InstantSource.system()).change(before, now);
    }

    private Map<Field, String> fields() {
        var fields = new LinkedHashMap<Field, String>();
        title.ifPresent(t -> fields.put(Field.TITLE, t));
        speaker.ifPresent(s -> fields.put(Field.SPEAKER, s));
        date.ifPresent(d -> fields.put(Field.DATE, d));
        return fields;
    }

    private VersionEntry changed(VersionEntry version) {
        var called = new Called(
                name.orElse(version.called().name()).strip(),
                by.orElse(version.by()).strip());
        return version.known(role.orElse(version.role()), language.orElse(version.language()), called);
    }

    private VersionEntry version(Details details, String wanted) {
        var names = VersionNames.ofEntries(session.words(), details.versions());
        return details.versions().stream()
                .filter(v -> Long.toString(v.id().value()).equals(wanted)
                        || names.label(v.id()).equalsIgnoreCase(wanted)
                        || v.language().value().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.words()
                        .get(
                                "cli.version.none",
                                wanted,
                                details.versions().stream()
                                        .map(v -> (v.id().value() + " " + v.language() + " " + names.label(v.id()))
                                                .strip())
                                        .collect(Collectors.joining(", ")))));
    }
}
