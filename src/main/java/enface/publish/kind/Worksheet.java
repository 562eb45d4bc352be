package enface.publish.kind;

import enface.publish.Block;
import enface.publish.Block.Answer;
import enface.publish.Block.Heading;
import enface.publish.Block.Manner;
import enface.publish.Block.Part;
import enface.publish.Block.Question;
import enface.publish.Block.Task;
import enface.publish.Handout.Row;
import enface.publish.Handouts;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Level;
import enface.text.LanguageTag;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A hand-out: the text with room to write, words taken out of it, a version left for the reader to write, questions,
/// and the answers on pages of their own. What is to be found out stands nowhere but among the answers.
final class Worksheet {

    /// Ruled lines below a question.
    private static final int LINES = 4;

    private final Material material;
    private final Handouts handouts;
    private final Labels labels;
    private final Plan plan;
    private final Exercise exercise;
    private final List<Answer> answers = new ArrayList<>();

    Worksheet(Material material, Handouts handouts, Labels labels, Plan plan) {
        this.material = material;
        this.handouts = handouts;
        this.labels = labels;
        this.plan = plan;
        exercise = plan.exercise();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(Part.TEXT, false));
        var left = exercise.leftOut().flatMap(this::column);
        var rows = gapped(left);
        var manner = left.isPresent() && plan.level() == Level.SENTENCE ? Manner.PARTED : Manner.RUNNING;
        blocks.add(new Block.Text(
                left.isPresent() ? withoutVersion(rows, left.get()) : rows, manner, List.of(), exercise.space()));
        var replies = new ArrayList<Answer>();
        var questions = questions(replies);
        if (!questions.isEmpty()) {
            blocks.add(new Heading(Part.QUESTIONS, false));
            blocks.add(new Block.Questions(questions));
        }
        if (exercise.answers()) {
            addAnswers(blocks, left.map(column -> written(rows, column)).orElse(List.of()), replies);
        }
        return blocks;
    }

    private Optional<Integer> column(VersionId version) {
        return IntStream.range(0, material.versions().size())
                .filter(i -> material.versions().get(i).id().equals(version))
                .boxed()
                .findFirst();
    }

    /// What is taken out is told by notes and terms as well, so that a hand-out shows neither.
    private List<Row> gapped(Optional<Integer> left) {
        var bare = plan.with(Set.of());
        int at = exercise.gapped().flatMap(this::column).orElse(0);
        if (exercise.gaps() == Plan.Gaps.NONE || left.equals(Optional.of(at))) {
            return handouts.rows(List.of(), bare);
        }
        var version = material.versions().get(at);
        var gaps = new Gaps(exercise, version.language(), material.concepts());
        var notes = exercise.gaps() == Plan.Gaps.CATEGORY
                ? handouts.anchored(
                        material.notes().stream()
                                .filter(n -> exercise.gapCategory().isEmpty()
                                        || n.category().equals(exercise.gapCategory()))
                                .toList(),
                        bare)
                : List.<Handouts.Anchored>of();
        var rows = new ArrayList<Row>();
        for (var row : handouts.rows(notes, bare)) {
            var passages = new ArrayList<>(row.passages());
            for (int i = 0; i < passages.size(); i++) {
                var passage = passages.get(i);
                passages.set(i, i == at ? gaps.in(passage) : Gaps.unmarked(passage));
            }
            rows.add(row.with(passages));
        }
        answers.addAll(gaps.answers());
        return rows;
    }

    private static List<Row> withoutVersion(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> {
                    var passages = new ArrayList<>(row.passages());
                    passages.set(column, passages.get(column).toWrite());
                    return row.with(passages);
                })
                .toList();
    }

    private List<Answer> written(List<Row> rows, int column) {
        var language = material.versions().get(column).language();
        return rows.stream()
                .filter(row -> !row.passages().get(column).text().isEmpty())
                .map(row -> new Answer(
                        row.number(), language, row.passages().get(column).text()))
                .toList();
    }

    private List<Question> questions(List<Answer> replies) {
        var questions = new ArrayList<Question>();
        if (!exercise.questionCategory().isEmpty()) {
            var asked = material.notes().stream()
                    .filter(n -> n.category().equals(exercise.questionCategory())
                            && !n.text().isBlank())
                    .toList();
            var left = exercise.leftOut().flatMap(this::column);
            for (var note : handouts.anchored(asked, plan.with(Set.of()).with(Plan.Citations.NONE))) {
                int number = questions.size() + 1;
                var passages = new ArrayList<>(note.entry().passages());
                left.ifPresent(
                        column -> passages.set(column, passages.get(column).toWrite()));
                boolean any = passages.stream().anyMatch(p -> !p.text().isEmpty());
                questions.add(new Question(number, note.note().text(), any ? passages : List.of(), LINES));
                var said = note.note().replies().stream().map(r -> r.text()).toList();
                if (!said.isEmpty()) {
                    replies.add(new Answer(number, new LanguageTag(labels.language()), String.join("\n", said)));
                }
            }
        }
        for (var typed : exercise.questions()) {
            if (!typed.isBlank()) {
                questions.add(new Question(questions.size() + 1, typed.strip(), List.of(), LINES));
            }
        }
        return questions;
    }

    private void addAnswers(List<Block> blocks, List<Answer> written, List<Answer> replies) {
        var all = new ArrayList<Block>();
        List.of(
                        new Block.Answers(Task.GAPS, answers),
                        new Block.Answers(Task.WRITING, written),
                        new Block.Answers(Task.QUESTIONS, replies))
                .stream()
                .filter(some -> !some.answers().isEmpty())
                .forEach(all::add);
        if (!all.isEmpty()) {
            blocks.add(new Heading(Part.ANSWERS, true));
            blocks.addAll(all);
        }
    }
}
