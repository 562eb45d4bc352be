package enface.study.help;

import enface.command.Command;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pages of the help in one language, in the order they are read.
///
/// Immutable; making it reads some small files.
public final class Help {

    private static final String LICENCES = "licences";
    /// How the pages are called, in order.
    private static final List<String> PAGES = List.of(
            "start",
            "files",
            "reading",
            "notes",
            "correcting",
            "words",
            "practice",
            "paper",
            "library",
            KeyPage.NAME,
            LICENCES);
    private static final Pattern COMMAND = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final int IN_TITLE = 10;

    /// A page.
    ///
    /// @param name the same in every language
    /// @param text its Markdown, without the title
    /// @param commands what the commands are called that it tells of
    public record Page(String name, String title, String text, String commands) {}

    /// A page, or a section of one.
    ///
    /// @param section the title of the section; empty for the page as a whole
    public record Topic(Page page, String section) {

        /// What it is called.
        public String title() {
            return section.isEmpty() ? page.title() : section;
        }
    }

    private final List<Page> pages;
    private final Folding folding = new Folding();

    private Help(List<Page> pages) {
        this.pages = pages;
    }

    /// The help in the language that is spoken; in English where there is none in it.
    ///
    /// @param keys how the keys of a command are written, the usual ones first; none where it has none
    public static Help in(Words words, Function<Command, List<String>> keys) {
        return new Help(PAGES.stream()
                .map(name -> name.equals(KeyPage.NAME) ? KeyPage.of(words, keys) : page(words, name, keys))
                .toList());
    }

    private static Page page(Words words, String name, Function<Command, List<String>> keys) {
        var language = words.locale().getLanguage().equals("zh") ? "zh" : "en";
        var file = "/help/" + language + "/" + name + ".md";
        try (var in = Objects.requireNonNull(Help.class.getResourceAsStream(file), file)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            var title = text.substring(0, end).replaceFirst("^#\\s+", "");
            var body = text.substring(end).strip() + (name.equals(LICENCES) ? notice() : "");
            return new Page(
                    name,
                    title,
                    COMMAND.matcher(body).replaceAll(found -> "**" + told(words, command(found), keys) + "**"),
                    COMMAND.matcher(body)
                            .results()
                            .map(found -> words.get("command." + command(found).id()))
                            .collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /// What else is shipped and under which licences, as it lies beside the program; nothing where that is not there.
    private static String notice() throws IOException {
        try (var in = Help.class.getResourceAsStream("/help/NOTICE")) {
            return in == null
                    ? ""
                    : "\n\n```\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip() + "\n```\n";
        }
    }

    private static String told(Words words, Command command, Function<Command, List<String>> keys) {
        return keys.apply(command).stream().findFirst().orElseGet(() -> words.get("command." + command.id()));
    }

    private static Command command(MatchResult found) {
        return Command.valueOf(found.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public List<Page> pages() {
        return pages;
    }

    /// The pages that have all of some words, or their beginnings, the best first; all of them for none. The list of
    /// keys has a line of everything and explains nothing, so it comes last unless it is asked for.
    public List<Page> find(String words) {
        var wanted = wanted(words);
        return pages.stream()
                .filter(page -> wanted.stream().allMatch(word -> weight(page, word) > 0))
                .sorted(Comparator.comparing((Page page) -> page.name().equals(KeyPage.NAME)
                                && wanted.stream().anyMatch(word -> count(page.title(), word) == 0))
                        .thenComparing(Comparator.comparingInt((Page page) -> together(page, wanted))
                                .thenComparingInt(page -> wanted.stream()
                                        .mapToInt(word -> weight(page, word))
                                        .sum())
                                .reversed()))
                .toList();
    }

    /// The pages and sections whose titles have all of some words, or their beginnings, and then the pages whose texts
    /// do.
    public List<Topic> topics(String words) {
        var wanted = wanted(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var topics = new LinkedHashSet<Topic>();
        for (var page : pages) {
            Stream.concat(Stream.of(""), SECTION.matcher(page.text()).results().map(found -> found.group(1)))
                    .map(section -> new Topic(page, section))
                    .filter(topic -> wanted.stream().allMatch(word -> count(topic.title(), word) > 0))
                    .forEach(topics::add);
        }
        find(words).stream()
                .filter(page -> !page.name().equals(KeyPage.NAME)) // the finder has the commands themselves
                .forEach(page -> topics.add(new Topic(page, "")));
        return List.copyOf(topics);
    }

    private List<String> wanted(String words) {
        return Arrays.stream(folding.words(words).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// How often the words stand beside each other, as the characters of one Chinese word do.
    private int together(Page page, List<String> wanted) {
        if (wanted.size() < 2) {
            return 0;
        }
        var text = " " + folding.words(page.title() + "\n" + page.text());
        return text.split(Pattern.quote(" " + String.join(" ", wanted)), -1).length - 1;
    }

    private int weight(Page page, String word) {
        return IN_TITLE * count(page.title(), word) + count(page.text(), word) + count(page.commands(), word);
    }

    private int count(String text, String word) {
        return (int) Arrays.stream(folding.words(text).split(" ", -1))
                .filter(w -> w.startsWith(word))
                .count();
    }
}
