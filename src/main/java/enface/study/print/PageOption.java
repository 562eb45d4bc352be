package enface.study.print;

import static enface.publish.Plan.Kind.ANNOTATED;
import static enface.publish.Plan.Kind.CARDS;
import static enface.publish.Plan.Kind.NOTES;
import static enface.publish.Plan.Kind.ROWS;
import static enface.publish.Plan.Kind.VOCABULARY;
import static enface.publish.Plan.Kind.WORKSHEET;

import enface.publish.Plan.Exercise;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.text.VersionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that can be chosen of pages beside their kind, in the order in which it is asked: of which kinds, under which
/// name on the command line, and how it is written down. The view, the command line and what is remembered read this
/// one list.
@SuppressWarnings("ImmutableEnumChecker") // its sets are
public enum PageOption {
    /// What is shown beside the text.
    LAYERS(
            "layers",
            "--layers",
            Set.of(NOTES, ANNOTATED, ROWS, WORKSHEET),
            l -> l.plan().layers().stream().map(Layer::name).sorted().collect(Collectors.joining(",")),
            (l, said) -> l.with(l.plan().with(layers(said)))),
    /// Where notes stand.
    NOTES_AT(
            "notes",
            "--notes-at",
            Set.of(ANNOTATED, ROWS),
            l -> l.plan().notesAt().name(),
            (l, said) -> l.with(l.plan().with(one(said, l.plan().notesAt())))),
    /// What begins at one height.
    LEVEL(
            "level",
            "--level",
            Set.of(ANNOTATED, WORKSHEET),
            l -> l.plan().level().name(),
            (l, said) -> l.with(l.plan().with(one(said, l.plan().level())))),
    /// Where passages come from.
    CITATIONS(
            "cite",
            "--cite",
            Set.of(NOTES, ANNOTATED, ROWS),
            l -> l.plan().citations().name(),
            (l, said) -> l.with(l.plan().with(one(said, l.plan().citations())))),
    /// Of what words lists are made.
    WORDS(
            "words",
            "--words",
            Set.of(VOCABULARY, CARDS),
            l -> l.plan().words().name(),
            (l, said) -> l.with(l.plan().with(one(said, l.plan().words())))),
    /// Room to write.
    SPACE("space", "--space", e -> e.space().name(), (e, said) -> e.with(one(said, e.space()))),
    /// What is taken out.
    GAPS("gaps", "--gaps", e -> e.gaps().name(), (e, said) -> e.with(one(said, e.gaps()))),
    /// Every how many words.
    EVERY(
            "every",
            "--every",
            e -> Integer.toString(e.every()),
            (e, said) -> e.withEvery((int) number(said, e.every()))),
    /// Passages with notes of which category.
    GAP_CATEGORY("gap-category", "--gap-category", Exercise::gapCategory, Exercise::withGapCategory),
    /// The version with the gaps.
    GAPPED("gapped", "--gaps-in", e -> id(e.gapped()), (e, said) -> e.withGapped(id(said))),
    /// A version for the reader to write.
    LEFT_OUT("left-out", "--leave-out", e -> id(e.leftOut()), (e, said) -> e.withLeftOut(id(said))),
    /// Notes of which category are questions.
    QUESTION_CATEGORY("question-category", "--questions", Exercise::questionCategory, Exercise::withQuestionCategory),
    /// More of them.
    QUESTIONS(
            "questions",
            "--question",
            e -> String.join("\n", e.questions()),
            (e, said) -> e.withQuestions(said.lines().toList())),
    /// Whether the answers follow.
    ANSWERS(
            "answers",
            "--no-answers",
            e -> Boolean.toString(e.answers()),
            (e, said) -> e.withAnswers(Boolean.parseBoolean(said))),
    PAPER(
            "paper",
            "--paper",
            Set.of(Kind.values()),
            l -> l.paper().size().name(),
            (l, said) -> l.with(l.paper().with(one(said, l.paper().size())))),
    LANDSCAPE(
            "landscape",
            "--landscape",
            Set.of(Kind.values()),
            l -> Boolean.toString(l.paper().landscape()),
            (l, said) -> l.with(l.paper().withLandscape(Boolean.parseBoolean(said)))),
    MARGIN(
            "margin",
            "--margin",
            Set.of(Kind.values()),
            l -> Double.toString(l.paper().margin()),
            (l, said) -> l.with(l.paper().withMargin(number(said, l.paper().margin())))),
    TYPE(
            "type",
            "--type",
            Set.of(Kind.values()),
            l -> Double.toString(l.paper().type()),
            (l, said) -> l.with(l.paper().withType(number(said, l.paper().type()))));

    private final String key;
    private final String flag;
    private final Set<Kind> kinds;
    private final Function<Layout, String> written;
    private final BiFunction<Layout, String, Layout> read;

    PageOption(
            String key,
            String flag,
            Set<Kind> kinds,
            Function<Layout, String> written,
            BiFunction<Layout, String, Layout> read) {
        this.key = key;
        this.flag = flag;
        this.kinds = kinds;
        this.written = written;
        this.read = read;
    }

    /// What is done to the text of a hand-out.
    PageOption(
            String key, String flag, Function<Exercise, String> written, BiFunction<Exercise, String, Exercise> read) {
        this(
                key,
                flag,
                Set.of(WORKSHEET),
                l -> written.apply(l.plan().exercise()),
                (l, said) -> l.with(l.plan().with(read.apply(l.plan().exercise(), said))));
    }

    /// Those of a kind, in their order.
    public static List<PageOption> of(Kind kind) {
        return Stream.of(values()).filter(o -> o.isOf(kind)).toList();
    }

    /// What may be shown beside the text of a kind.
    public static List<Layer> layers(Kind kind) {
        return switch (kind) {
            case NOTES -> List.of(Layer.TERMS, Layer.CATEGORIES, Layer.READINGS);
            case ANNOTATED, ROWS -> List.of(Layer.values());
            case WORKSHEET -> List.of(Layer.READINGS);
            case GLOSSARY, VOCABULARY, CARDS -> List.of();
        };
    }

    public boolean isOf(Kind kind) {
        return kinds.contains(kind);
    }

    /// The kinds that have it, in their order.
    public List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kinds::contains).toList();
    }

    /// What it is called on the command line: `--notes-at`.
    public String flag() {
        return flag;
    }

    /// What it is called where it is written down.
    String key() {
        return key;
    }

    /// Whether what is written down is the number of a version, empty for none.
    boolean isVersion() {
        return this == GAPPED || this == LEFT_OUT;
    }

    String written(Layout layout) {
        return written.apply(layout);
    }

    /// The layout with what was written down; what nobody here knows leaves it as it is.
    Layout read(Layout layout, String said) {
        return read.apply(layout, said);
    }

    private static Set<Layer> layers(String said) {
        var names = List.of(said.split(",", -1));
        var layers = EnumSet.noneOf(Layer.class);
        Stream.of(Layer.values()).filter(l -> names.contains(l.name())).forEach(layers::add);
        return layers;
    }

    private static String id(Optional<VersionId> version) {
        return version.map(v -> Long.toString(v.value())).orElse("");
    }

    private static Optional<VersionId> id(String said) {
        return said.isEmpty() ? Optional.empty() : Optional.of(new VersionId(Long.parseLong(said)));
    }

    private static <E extends Enum<E>> E one(String said, E usual) {
        return Stream.of(usual.getDeclaringClass().getEnumConstants())
                .filter(e -> e.name().equals(said))
                .findFirst()
                .orElse(usual);
    }

    private static double number(String said, double usual) {
        try {
            return Double.parseDouble(said);
        } catch (NumberFormatException _) {
            return usual;
        }
    }
}
