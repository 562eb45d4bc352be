package enface.study.card;

import enface.card.Card;
import enface.glossary.Concept;
import enface.glossary.match.TermMatchers;
import enface.job.Progress;
import enface.note.Note;
import enface.study.act.Tasks;
import enface.study.card.CardMaking.Readings;
import enface.study.dictionary.ChineseHelp;
import enface.study.dictionary.ChineseTools;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes cards beside the window and puts them into the box: of a word, of the terms of a glossary, of notes.
///
/// On the thread of the window only.
public final class Collecting {

    private final CardBox box;
    private final ChineseHelp chinese;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Optional<Behind> behind;

    /// The work the cards are made of.
    ///
    /// @param hidden versions that give nothing away
    public record Behind(OpenWork work, Set<VersionId> hidden, TermMatchers terms) {}

    public Collecting(CardBox box, ChineseHelp chinese, Tasks tasks, InstantSource clock, Optional<Behind> behind) {
        this.box = box;
        this.chinese = chinese;
        this.tasks = tasks;
        this.clock = clock;
        this.behind = behind;
    }

    /// What makes cards of the work, handed over when all it needs is ready; never where there is no work.
    public void withMaking(Consumer<CardMaking> then) {
        behind.ifPresent(b -> {
            boolean han = b.work().versions().stream().anyMatch(v -> ChineseTools.serves(v.language()));
            withReadings(han, readings -> then.accept(new CardMaking(b.work(), b.hidden(), readings, clock.instant())));
        });
    }

    private void withReadings(boolean han, Consumer<Readings> then) {
        if (han) {
            chinese.whenReady(tools -> then.accept(readings(tools)));
        } else {
            then.accept(Readings.NONE);
        }
    }

    /// How Chinese words are read.
    public static Readings readings(ChineseTools tools) {
        return (language, word) ->
                ChineseTools.serves(language) ? tools.reading(word, new TextSpan(0, word.length())) : "";
    }

    /// Makes cards of concepts: those that stand in the work, or, where there is no work, of all.
    ///
    /// @param known the language the person knows; the others are asked
    public void terms(List<Concept> concepts, LanguageTag known) {
        if (behind.isPresent()) {
            var terms = behind.get().terms();
            withMaking(making -> run(p -> making.ofTerms(concepts, terms, p)));
            return;
        }
        var asked = asked(concepts, known);
        withReadings(
                ChineseTools.serves(asked),
                readings -> run(_ -> CardMaking.ofConcepts(concepts, asked, readings, clock.instant())));
    }

    /// The language that most concepts have a term in, that of the person aside.
    static LanguageTag asked(List<Concept> concepts, LanguageTag known) {
        var counts = concepts.stream()
                .flatMap(c -> c.terms().stream())
                .map(t -> t.language())
                .filter(l -> !l.sameLanguage(known))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var most = new ArrayList<>(counts.entrySet());
        most.sort((one, other) -> Long.compare(other.getValue(), one.getValue()));
        return most.isEmpty() ? known : most.getFirst().getKey();
    }

    /// Makes cards of notes of the work.
    public void notes(List<Note> notes) {
        withMaking(making -> run(_ -> making.ofNotes(notes)));
    }

    private void run(Function<Progress, List<Card>> making) {
        tasks.runUnseen(making::apply, box::add);
    }
}
