package enface.cli.mark;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.mark.Bookmarking;
import enface.study.work.OpenWork;
import enface.text.TextPlace;
import enface.text.VersionText;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `enface bookmarks WORK | add WORK … | remove WORK …`
public final class BookmarkCommands {

    private BookmarkCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new ListAll(session))
                .setCommandName("bookmarks")
                .addSubcommand(new Add(session))
                .addSubcommand(new Remove(session));
    }

    private static OpenWork open(Session session, String work) {
        return session.desk().open(session.work(work).id()).orElseThrow();
    }

    private static String line(Bookmarking bookmarks, Bookmark bookmark) {
        return bookmark.segment() + "\t" + (bookmarks.paragraphOf(bookmark) + 1) + "\t"
                + Tabbed.escape(bookmark.label());
    }

    @Command(mixinStandardHelpOptions = true, description = "The bookmarks of a work: sentence, paragraph, words.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        @Spec
        private CommandSpec spec;

        @Parameters(arity = "0..1", paramLabel = "WORK")
        private Optional<String> work = Optional.empty();

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var wanted = work.orElseThrow(() -> new ParameterException(
                    spec.commandLine(), spec.qualifiedName() + " WORK | add WORK | remove WORK"));
            var bookmarks = new Bookmarking(session.library(), open(session, wanted));
            if (json) {
                var array = new JsonArray();
                bookmarks.all().forEach(b -> array.add(json(bookmarks, b)));
                session.out().println(array);
            } else {
                bookmarks.all().forEach(b -> session.out().println(line(bookmarks, b)));
            }
            return 0;
        }

        private static JsonObject json(Bookmarking bookmarks, Bookmark bookmark) {
            var json = new JsonObject();
            json.addProperty("segment", bookmark.segment());
            json.addProperty("paragraph", bookmarks.paragraphOf(bookmark));
            json.addProperty("label", bookmark.label());
            return json;
        }
    }

    /// Which sentence of the original is meant.
    static final class Place {

        @Option(names = "--quote", paramLabel = "TEXT", description = "The sentence that has these words.")
        private Optional<String> quote = Optional.empty();

        @Option(names = "--paragraph", paramLabel = "N", description = "The first sentence of a paragraph, from 1.")
        private Optional<Integer> paragraph = Optional.empty();

        @Option(names = "--sentence", paramLabel = "N", description = "A sentence by its number, from 0.")
        private Optional<Integer> sentence = Optional.empty();

        private int segment(Session session, OpenWork open) {
            var text = open.work().original().orElseThrow().text();
            var found = quote.isPresent()
                    ? quoted(text, quote.get())
                    : paragraph.isPresent()
                            ? first(text, paragraph.get() - 1)
                            : sentence.filter(s -> s >= 0 && s < text.segmentCount());
            return found.orElseThrow(() -> new Refusal(session.words()
                    .get("cli.bookmark.no-place", text.paragraphs().size(), text.segmentCount() - 1)));
        }

        private static Optional<Integer> quoted(VersionText text, String quote) {
            for (int p = 0; p < text.paragraphs().size() && !quote.isEmpty(); p++) {
                int at = text.paragraph(p).text().indexOf(quote);
                if (at >= 0) {
                    return Optional.of(text.segmentAt(new TextPlace(p, at)));
                }
            }
            return Optional.empty();
        }

        private static Optional<Integer> first(VersionText text, int paragraph) {
            return IntStream.range(0, text.paragraphs().size())
                    .filter(p -> p == paragraph)
                    .filter(p -> !text.segmentsOf(p).isEmpty())
                    .mapToObj(p -> text.segmentsOf(p).from())
                    .findFirst();
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Set a bookmark.")
    static final class Add implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "WORK")
        private String work;

        @ArgGroup(multiplicity = "1")
        private @Nullable Place place;

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var open = open(session, work);
            var bookmarks = new Bookmarking(session.library(), open);
            session.out()
                    .println(line(
                            bookmarks,
                            bookmarks.set(Objects.requireNonNull(place).segment(session, open))));
            return 0;
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Take a bookmark away.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "WORK")
        private String work;

        @ArgGroup(multiplicity = "1")
        private @Nullable Place place;

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var open = open(session, work);
            var bookmarks = new Bookmarking(session.library(), open);
            int segment = Objects.requireNonNull(place).segment(session, open);
            var set = bookmarks.all().stream()
                    .filter(b -> b.segment() == segment)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(session.words().get("cli.bookmark.none", segment)));
            bookmarks.remove(set);
            return 0;
        }
    }
}
