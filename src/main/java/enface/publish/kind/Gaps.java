package enface.publish.kind;

import enface.glossary.Concept;
import enface.glossary.match.TermMatch;
import enface.glossary.match.TermMatcher;
import enface.language.cut.TokenCutter;
import enface.publish.Block.Answer;
import enface.publish.Handout.Blank;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Plan.Exercise;
import enface.text.LanguageTag;
import enface.text.Paragraph.Reading;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Takes words out of one version, passage by passage in order, and keeps them as answers by number.
final class Gaps {

    private final Exercise exercise;
    private final LanguageTag language;
    private final TermMatcher terms;
    private final TokenCutter cutter;
    private final List<Answer> answers = new ArrayList<>();
    private int words;

    Gaps(Exercise exercise, LanguageTag language, List<Concept> concepts) {
        this.exercise = exercise;
        this.language = language;
        terms = new TermMatcher(concepts, language);
        cutter = new TokenCutter(language, Set.of());
    }

    /// What was taken out so far.
    List<Answer> answers() {
        return answers;
    }

    /// A passage without the words that are asked for.
    Passage in(Passage passage) {
        var text = new StringBuilder();
        var blanks = new ArrayList<Blank>();
        var readings = new ArrayList<Reading>();
        int from = 0;
        for (var span : spans(passage)) {
            if (span.isEmpty() || span.start() < from) {
                continue;
            }
            readings.addAll(readings(passage, from, span.start(), text.length()));
            text.append(passage.text(), from, span.start());
            var word = span.of(passage.text());
            int number = answers.size() + 1;
            answers.add(new Answer(number, language, word));
            blanks.add(new Blank(text.length(), number, word.codePointCount(0, word.length())));
            from = span.end();
        }
        readings.addAll(readings(passage, from, passage.text().length(), text.length()));
        text.append(passage.text(), from, passage.text().length());
        return new Passage(text.toString(), List.of(), List.of(), blanks, 0, passage.source(), readings);
    }

    /// How a stretch is read that is put at a place; what is read together with a gap would tell what is asked for.
    private static List<Reading> readings(Passage passage, int from, int to, int place) {
        return passage.readings().stream()
                .filter(r -> r.span().start() >= from && r.span().end() <= to)
                .map(r -> r.shift(place - from))
                .toList();
    }

    static Passage unmarked(Passage passage) {
        return new Passage(passage.text(), List.of()).from(passage.source()).read(passage.readings());
    }

    private List<TextSpan> spans(Passage passage) {
        return switch (exercise.gaps()) {
            case NONE -> List.of();
            case TERMS ->
                terms.find(passage.text()).stream().map(TermMatch::span).toList();
            case CATEGORY ->
                passage.marks().stream()
                        .map(Mark::span)
                        .sorted(Comparator.comparingInt(TextSpan::start))
                        .toList();
            case WORDS -> everySoMany(passage.text());
        };
    }

    private List<TextSpan> everySoMany(String text) {
        var spans = new ArrayList<TextSpan>();
        for (var token : cutter.cut(text)) {
            if (token.isWord() && ++words % exercise.every() == 0) {
                spans.add(token.place());
            }
        }
        return spans;
    }
}
