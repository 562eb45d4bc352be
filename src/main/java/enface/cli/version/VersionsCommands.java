package enface.cli.version;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Asked;
import enface.cli.part.CommandGroup;
import enface.cli.part.Named;
import enface.cli.part.Session;
import enface.cli.part.StepLine;
import enface.cli.part.Tabbed;
import enface.store.correct.Step;
import enface.study.version.Changed;
import enface.study.version.Versions;
import enface.study.work.OpenWork;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionText;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface versions add | remove | replace | changes | as-imported`
public final class VersionsCommands {

    private VersionsCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("add | remove | replace | changes | as-imported"))
                .setCommandName("versions")
                .addSubcommand(new Add(session))
                .addSubcommand(new Remove(session))
                .addSubcommand(new Replace(session))
                .addSubcommand(new Changes(session))
                .addSubcommand(new AsImported(session));
    }

    /// What is asked of a work.
    abstract static class OfWork extends Asked {

        @Parameters(index = "0", paramLabel = "WORK")
        private String work;

        OfWork(Session session) {
            super(session);
        }

        OpenWork open() {
            return session.desk().open(session.work(work).id()).orElseThrow();
        }

        Versions versions() {
            return new Versions(session.library(), session.importing(), InstantSource.system());
        }

        int told(Step step) {
            StepLine.print(session, step);
            return 0;
        }
    }

    /// What is asked of a version.
    abstract static class OfVersion extends OfWork {

        @Option(names = "--version", required = true, paramLabel = "V", description = "By id, language or name.")
        private String version;

        OfVersion(Session session) {
            super(session);
        }

        Version version(OpenWork open) {
            return Named.version(session, open, version);
        }
    }

    /// `enface versions add WORK FILE`
    @Command(name = "add", description = "Add a file as a version, aligned with the original.")
    static final class Add extends OfWork {

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--lang", paramLabel = "L", description = "Its language; without it that is found out.")
        private Optional<LanguageTag> language = Optional.empty();

        @Option(names = "--name", paramLabel = "N", description = "What the version is called.")
        private Optional<String> name = Optional.empty();

        @Option(names = "--by", paramLabel = "NAME", description = "Who made it.")
        private Optional<String> by = Optional.empty();

        @Option(names = "--encoding", paramLabel = "E", description = "How the file is to be read.")
        private Optional<Charset> encoding = Optional.empty();

        Add(Session session) {
            super(session);
        }

        @Override
        public Integer call() throws Exception {
            var open = open();
            var versions = versions();
            var progress = session.progress();
            var draft = versions.read(file, language, encoding, progress.part(0, 0.1));
            var called =
                    new Called(name.orElse(""), by.orElse(Versions.only(draft).by()));
            var prepared = versions.prepare(open, Versions.called(draft, called), progress.part(0.1, 0.9));
            return told(versions.add(open, prepared, progress.part(0.9, 1)));
        }
    }

    /// `enface versions remove WORK --version V`
    @Command(name = "remove", description = "Take a translation out, with the notes on it; “undo” brings both back.")
    static final class Remove extends OfVersion {

        Remove(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var open = open();
            return told(versions().remove(open, version(open)));
        }
    }

    /// `enface versions replace WORK --version V FILE`
    @Command(
            name = "replace",
            description = "Give a version the text of a newer file; what stays the same keeps its alignment and notes.")
    static final class Replace extends OfVersion {

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        @Option(names = "--encoding", paramLabel = "E", description = "How the file is to be read.")
        private Optional<Charset> encoding = Optional.empty();

        Replace(Session session) {
            super(session);
        }

        @Override
        public Integer call() throws Exception {
            var open = open();
            var version = version(open);
            var progress = session.progress();
            var draft = versions().read(file, Optional.of(version.language()), encoding, progress.part(0, 0.1));
            var newer = Versions.only(draft);
            var outlook = versions().outlook(open.work().id(), version, newer.text());
            if (outlook.isForeign()) {
                session.say("version.replace.foreign");
            }
            told(versions().replace(open, version, newer, progress.part(0.1, 1)));
            session.out()
                    .println(session.words()
                            .get(
                                    "version.outlook",
                                    outlook.staying(),
                                    outlook.sentences(),
                                    outlook.notesStaying(),
                                    outlook.notesToReview()));
            return 0;
        }
    }

    /// `enface versions changes WORK --version V`
    @Command(name = "changes", description = "What was changed in a version since it was imported, passage by passage.")
    static final class Changes extends OfVersion {

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        Changes(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var version = version(open());
            var imported = versions().imported(version.id());
            var array = new JsonArray();
            for (var change : Changed.of(imported, version.text())) {
                var before = imported.textOf(change.imported());
                var now = version.text().textOf(change.now());
                if (json) {
                    array.add(json(change, imported, version.text()));
                } else {
                    session.out()
                            .println(change.imported().from() + "\t" + Tabbed.escape(before) + "\t"
                                    + change.now().from() + "\t" + Tabbed.escape(now));
                }
            }
            if (json) {
                session.out().println(array);
            }
            return 0;
        }

        private static JsonObject json(Changed change, VersionText imported, VersionText now) {
            var object = new JsonObject();
            object.addProperty("importedSegment", change.imported().from());
            object.addProperty("imported", imported.textOf(change.imported()));
            object.addProperty("segment", change.now().from());
            object.addProperty("now", now.textOf(change.now()));
            return object;
        }
    }

    /// `enface versions as-imported WORK --version V`
    @Command(
            name = "as-imported",
            description = "Give a version back the text it was imported with; a step like others.")
    static final class AsImported extends OfVersion {

        AsImported(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var open = open();
            return told(versions().asImported(open, version(open), session.progress()));
        }
    }
}
