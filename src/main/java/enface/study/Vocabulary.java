package enface.study;

import enface.glossary.match.WordEdges;
import enface.study.Screen.OfCandidates;
import enface.study.Screen.OfCards;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.candidate.CandidatesModel;
import enface.study.candidate.FindingCandidates;
import enface.study.candidate.FindingCandidates.Chinese;
import enface.study.card.CardBox;
import enface.study.card.Collecting;
import enface.study.card.ReviewModel;
import enface.study.dictionary.ChineseHelp;
import enface.study.dictionary.ChineseTools;
import enface.study.importing.Importing;
import enface.study.term.GlossariesModel;
import java.util.List;
import java.util.Optional;

/// The words a person gathers: glossaries, terms that are proposed, cards to be learnt by.
///
/// On the thread of the window only.
public final class Vocabulary {

    private final Screens screens;
    private final Importing importing;
    private final Means means;
    private final Saying saying;
    private final Tasks tasks;
    private final ChineseHelp chinese;
    private final GlossariesModel glossaries;
    private final CardBox cards;

    Vocabulary(Screens screens, Importing importing, Means means, Saying saying, Tasks tasks, ChineseHelp chinese) {
        this.screens = screens;
        this.importing = importing;
        this.means = means;
        this.saying = saying;
        this.tasks = tasks;
        this.chinese = chinese;
        glossaries = new GlossariesModel(
                means,
                tasks,
                saying,
                now -> screens.behind()
                        .ifPresent(
                                s -> s.refreshTerms(now, s.termsProperty().get().off())));
        cards = new CardBox(means, saying, tasks);
        cards.refresh();
    }

    /// Takes up what others have changed.
    void refresh() {
        glossaries.refresh();
        cards.refresh();
    }

    GlossariesModel glossaries() {
        return glossaries;
    }

    /// The cards of words to be learnt.
    public CardBox cards() {
        return cards;
    }

    /// Makes cards of what the work that is open, or is behind what is shown, has; of terms alone where none is.
    public Collecting collecting() {
        return new Collecting(
                cards,
                chinese,
                tasks,
                means.clock(),
                screens.behind()
                        .map(study -> new Collecting.Behind(
                                study.work(),
                                study.covers().hiddenIds(),
                                study.termsProperty().get().matchers())));
    }

    /// Asks the cards that are due; [Screens#back] returns to what is shown now.
    public void toCards() {
        if (!(screens.screenProperty().get() instanceof OfCards)) {
            screens.toAside(new OfCards(new ReviewModel(cards, means, saying)));
        }
    }

    /// Proposes terms from the work that is open, or is behind what is shown; [Screens#back] returns to it.
    public void toCandidates() {
        screens.behind().ifPresent(study -> {
            boolean han = study.work().versions().stream().anyMatch(v -> ChineseTools.serves(v.language()));
            if (han) {
                chinese.whenReady(tools -> toCandidates(study, new Chinese(tools::cut, tools.words())));
            } else {
                toCandidates(study, new Chinese(_ -> List.of(), WordEdges.UNKNOWN));
            }
        });
    }

    private void toCandidates(StudyModel study, Chinese words) {
        if (screens.screenProperty().get() instanceof OfCandidates
                || !screens.behind().equals(Optional.of(study))) {
            return;
        }
        var finding = new FindingCandidates(study.work(), means.library(), words, importing::wordLinks);
        var place = new CandidatesModel.Place(study.work().work().id(), means.library(), means.writing(), saying);
        screens.toAside(new OfCandidates(
                new CandidatesModel(place, glossaries, tasks, p -> finding.find(FindingCandidates.MOST, p))));
    }
}
