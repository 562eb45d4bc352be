package enface.ui.dictionary;

import enface.job.Later;
import enface.pane.CharacterHit;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.card.CardMaking;
import enface.study.dictionary.Glosses;
import enface.study.dictionary.LookUp;
import enface.study.dictionary.LookUp.Found;
import enface.study.setting.ChineseSettings;
import enface.study.term.TakenWord;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.ui.part.EntryPopup;
import enface.ui.part.FxLater;
import enface.ui.part.Subscriptions;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks up the word under the pointer once it rests there, if that is wished, and the selected word whenever it is
/// asked for. A term of the glossary has its own entry instead.
public final class WordPopOver {

    private static final Duration REST = Duration.ofMillis(250);

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final ChineseSettings settings;
    private final Later later = new FxLater();
    private final EntryPopup popup = new EntryPopup();
    private Optional<LookUp> lookUp = Optional.empty();
    private Runnable callOff = () -> {};
    private Optional<CharacterHit> under = Optional.empty();
    private Optional<TakenWord> last = Optional.empty();
    private boolean unpacking;
    private boolean asked;
    private Optional<CharacterHit> wanted = Optional.empty();

    public WordPopOver(WindowModel window, StudyModel study, FacingPanes panes) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        settings = window.settings().chinese();
        panes.pointer().onCharacterHover(this::hover);
        prepareIfWished();
    }

    /// Follows the settings while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(settings.lookUpProperty().subscribe((_, _) -> prepareIfWished()));
        subscriptions.add(window.chinese().toolsProperty().subscribe((_, _) -> unpack()));
    }

    private void prepareIfWished() {
        hide();
        if (settings.lookUpProperty().get()) {
            prepare();
        }
    }

    /// Unpacks the dictionaries, once.
    private void prepare() {
        unpacking = lookUp.isEmpty();
        window.chinese().warm();
        unpack();
    }

    private void unpack() {
        if (unpacking && window.chinese().toolsProperty().get().isPresent()) {
            unpacking = false;
            var languages = study.work().versions().stream()
                    .map(v -> v.language())
                    .distinct()
                    .toList();
            window.chinese().lookUp(window.chinese().toolsProperty().get().get(), languages, this::ready);
        }
    }

    private void ready(LookUp made) {
        lookUp = Optional.of(made);
        if (asked) {
            showSelected();
        } else if (wanted.isPresent()) {
            showAt(wanted.get());
        } else {
            hover(under);
        }
    }

    /// The word whose entry is shown, and what it says first.
    public Optional<TakenWord> shown() {
        return popup.isShowing() ? last : Optional.empty();
    }

    public void hide() {
        callOff.run();
        callOff = () -> {};
        popup.hide();
    }

    /// Puts the entry away; false where there is none.
    public boolean letGo() {
        boolean shown = popup.isShowing();
        hide();
        return shown;
    }

    private void hover(Optional<CharacterHit> hit) {
        hide();
        under = hit;
        if (settings.lookUpProperty().get()) {
            hit.filter(h -> !isTerm(h)).ifPresent(h -> callOff = later.after(REST, () -> show(h.version(), h.place())));
        }
    }

    private boolean isTerm(CharacterHit hit) {
        return study.work()
                .version(hit.version())
                .map(v -> study.termsProperty().get().in(v, hit.place().paragraph()).stream()
                        .anyMatch(t -> t.span().contains(hit.place().offset())))
                .orElse(false);
    }

    private void show(VersionId id, TextPlace place) {
        if (lookUp.isEmpty()
                || panes.getScene() == null
                || study.covers().covers().hides(id, place)) {
            return;
        }
        study.work().version(id).ifPresent(version -> {
            var found = lookUp.get().at(version, place);
            if (!found.isEmpty()) {
                var first = found.getFirst();
                last = Optional.of(new TakenWord(
                        id,
                        TextRange.of(place.paragraph(), first.word()),
                        first.meanings().stream().findFirst().orElse("")));
                panes.boundsOnScreen(id, place.paragraph(), found.getFirst().word())
                        .ifPresent(bounds -> popup.show(
                                panes,
                                new WordEntry(new Glosses(window.words()), found, hint(version, place, first)),
                                bounds));
            }
        });
    }

    private String hint(Version version, TextPlace place, Found found) {
        var word = found.word().of(version.text().paragraph(place.paragraph()).text());
        boolean starred = window.vocabulary().cards().has(CardMaking.key(version.language(), word));
        return window.words().get(starred ? "card.starred" : "card.star");
    }

    /// Looks up where the selection made last begins, or else the word under the pointer; the first time it takes a
    /// moment to get ready.
    public void showSelected() {
        hide();
        var selected = panes.lastSelected();
        if (selected.isEmpty() && under.isPresent()) {
            showAt(under.get());
        } else if (selected.isEmpty()) {
            window.messages().say(window.words().get("look-up.select"));
        } else if (lookUp.isEmpty()) {
            asked = true;
            prepare();
        } else {
            asked = false;
            var range = Objects.requireNonNull(panes.selections().get(selected.get()));
            showOrSay(selected.get(), firstLetter(selected.get(), range));
        }
    }

    /// Looks up the word at a place; the first time it takes a moment to get ready.
    public void showAt(CharacterHit hit) {
        hide();
        wanted = Optional.of(hit);
        if (lookUp.isEmpty()) {
            prepare();
        } else {
            wanted = Optional.empty();
            showOrSay(hit.version(), hit.place());
        }
    }

    private void showOrSay(VersionId version, TextPlace place) {
        show(version, place);
        if (!popup.isShowing()) {
            window.messages().say(window.words().get("look-up.unknown"));
        }
    }

    /// Where the first word of what is selected is: a selection may begin with a space or a mark.
    private TextPlace firstLetter(VersionId id, TextRange range) {
        var from = range.from();
        var text = study.work()
                .version(id)
                .map(v -> v.text().paragraph(from.paragraph()).text())
                .orElse("");
        int end = range.to().paragraph() == from.paragraph() ? range.to().offset() : text.length();
        return IntStream.range(from.offset(), Math.min(end, text.length()))
                .filter(i -> Character.isLetterOrDigit(text.codePointAt(i)))
                .mapToObj(i -> new TextPlace(from.paragraph(), i))
                .findFirst()
                .orElse(from);
    }
}
