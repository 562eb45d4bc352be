package enface.cli.importing;

import enface.cli.part.Refusal;
import enface.intake.choice.Choices;
import enface.intake.choice.ColumnChoice;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.FileChoice;
import enface.intake.choice.Parts;
import enface.intake.choice.Way;
import enface.intake.draft.Grouping;
import enface.language.cut.Words;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// What a person says of files otherwise than is found out, as options. `FILE=` or `FILE:` before a value means
/// one file alone; versions are meant by their numbers from 1, as they were found.
final class ChoiceOptions {

    @Option(
            names = "--encoding",
            paramLabel = "E",
            description = "How the files are to be read: UTF-8, GB18030, Big5 …")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--grouping",
            paramLabel = "G",
            description = "${COMPLETION-CANDIDATES}: which of several files belong together.")
    private Optional<Grouping> grouping = Optional.empty();

    @Option(
            names = "--work",
            paramLabel = "FILE=NAME",
            description = "Files with the same NAME are versions of one work; those without are works of their own.")
    private Map<String, String> works = Map.of();

    @Option(
            names = "--shape",
            paramLabel = "[FILE=]SHAPE",
            description = "found, one-text, in-turn, labelled, table, verse: how the texts lie in a file.")
    private List<String> shapes = List.of();

    @Option(
            names = "--parts",
            paramLabel = "[FILE=]PARTS",
            description = "found, one-work, by-headings: how many works are in a file.")
    private List<String> parts = List.of();

    @Option(
            names = "--column",
            paramLabel = "[FILE:]N=WHAT",
            description = "What column N of a table holds: a language, row-name, speaker or not-text.")
    private List<String> columns = List.of();

    @Option(
            names = "--header",
            arity = "1",
            paramLabel = "YES",
            description = "true or false: whether the first line of a table only names its columns.")
    private Optional<Boolean> header = Optional.empty();

    @Option(
            names = "--not-text",
            paramLabel = "[FILE:]LINES",
            description = "Leave out the paragraphs that begin in these lines of the file, as 3 or 3-7.")
    List<String> notText = List.of();

    @Option(
            names = "--text",
            paramLabel = "[FILE:]LINES",
            description = "What was left out and begins in these lines is text.")
    List<String> text = List.of();

    @Option(names = "--original", paramLabel = "N", description = "Which version is the original.")
    Optional<Integer> original = Optional.empty();

    @Option(names = "--language", paramLabel = "N=L", description = "The language of version N.")
    Map<Integer, LanguageTag> languages = Map.of();

    @Option(names = "--name", paramLabel = "N=NAME", description = "Who made version N.")
    Map<Integer, String> names = Map.of();

    @Option(names = "--without", split = ",", paramLabel = "N", description = "Leave version N out.")
    List<Integer> without = List.of();

    /// Something said of a file.
    ///
    /// @param file its name, or that of all
    record Said(String file, String value) {

        static Said of(String said, char sign) {
            int at = said.indexOf(sign);
            return at < 0 ? new Said(Choices.ALL, said) : new Said(said.substring(0, at), said.substring(at + 1));
        }
    }

    @Option(
            names = "--no-remarks",
            description = "Leave out what people wrote in the margin of documents, which else becomes notes.")
    private boolean noRemarks;

    @Option(
            names = "--as-found",
            description = "With --again: forget what was said of the files when they were read before.")
    private boolean asFound;

    Optional<Charset> encoding() {
        return encoding;
    }

    /// What is said of whole files.
    ///
    /// @param before what was said of them before
    Choices ofFiles(Choices before, Words words) {
        var choices = asFound ? Choices.NONE : before;
        choices = encoding.map(choices::withEncoding).orElse(choices);
        choices = grouping.map(choices::withGrouping).orElse(choices);
        choices = noRemarks ? choices.withRemarks(false) : choices;
        if (header.isPresent()) {
            boolean is = header.get();
            choices = choices.with(Choices.ALL, file -> file.withHeaded(is));
        }
        for (var shape : shapes) {
            var said = Said.of(shape, '=');
            var way = value("--shape", said.value(), Way.values(), words);
            choices = with(choices, said, file -> file.with(way));
        }
        for (var part : parts) {
            var said = Said.of(part, '=');
            var chosen = value("--parts", said.value(), Parts.values(), words);
            choices = with(choices, said, file -> file.with(chosen));
        }
        for (var column : columns) {
            choices = withColumn(choices, column, words);
        }
        for (var work : works.entrySet()) {
            choices = with(choices, new Said(work.getKey(), ""), file -> file.withWork(work.getValue()));
        }
        return choices;
    }

    private static Choices with(Choices choices, Said said, UnaryOperator<FileChoice> change) {
        return choices.with(said.file(), change);
    }

    private static Choices withColumn(Choices choices, String option, Words words) {
        int sign = option.lastIndexOf('=');
        var what = option.substring(sign + 1);
        var said = Said.of(option.substring(0, Math.max(0, sign)), ':');
        if (!said.value().matches("[1-9]\\d{0,3}") || what.isEmpty()) {
            throw new Refusal(words.get("cli.import.choice.column", option));
        }
        int number = Integer.parseInt(said.value()) - 1;
        var holds = Arrays.stream(Holds.values())
                .filter(h -> h != Holds.TEXT && spelt(h).equals(what.toLowerCase(Locale.ROOT)))
                .findFirst();
        var choice = holds.isPresent() ? ColumnChoice.of(holds.get()) : language(option, what, words);
        return with(choices, said, file -> file.withColumn(number, choice));
    }

    private static ColumnChoice language(String option, String what, Words words) {
        try {
            return ColumnChoice.text(new LanguageTag(what));
        } catch (IllegalArgumentException _) {
            throw new Refusal(words.get("cli.import.choice.column", option));
        }
    }

    private static <E extends Enum<E>> E value(String option, String said, E[] values, Words words) {
        return Arrays.stream(values)
                .filter(value -> spelt(value).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(words.get(
                        "cli.import.choice.value",
                        option,
                        said,
                        Arrays.stream(values).map(ChoiceOptions::spelt).collect(Collectors.joining(", ")))));
    }

    private static String spelt(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
