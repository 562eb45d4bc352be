package enface.pane;

import enface.pane.level.Lighting;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lights the word under the pointer and its counterparts while a key is held. A click pins them: they stay lit when
/// the key is let go, until Escape or the next word.
final class WordLight {

    /// Where the pointer is.
    private record Spot(PaneText pane, TextPlace place) {}

    private final Lighting lighting;
    private WordSource source = WordSource.NONE;
    private WordFinder finder = WordFinder.PLAIN;
    private @Nullable Spot spot;
    private @Nullable Spot pinned;
    private boolean held;

    WordLight(Lighting lighting) {
        this.lighting = lighting;
    }

    void setSource(WordSource source) {
        this.source = source;
        show();
    }

    void setFinder(WordFinder finder) {
        this.finder = finder;
    }

    boolean isHeld() {
        return held;
    }

    /// Says whether the key is held.
    void hold(boolean held) {
        if (this.held != held) {
            this.held = held;
            show();
        }
    }

    /// Says where the pointer is.
    void point(PaneText pane, TextPlace place) {
        spot = new Spot(pane, place);
        if (held) {
            show();
        }
    }

    /// Says that the pointer is over no text.
    void leave() {
        spot = null;
        if (held) {
            show();
        }
    }

    /// Keeps lit what is lit.
    void pin() {
        pinned = spot;
        show();
    }

    /// Lets go of what is pinned, and says whether anything was.
    boolean letGo() {
        boolean something = pinned != null;
        pinned = null;
        show();
        return something;
    }

    /// Forgets where the pointer is and what is pinned; the texts are others.
    void forget() {
        spot = null;
        pinned = null;
    }

    /// Asks again, when more is known.
    void show() {
        var at = held && spot != null ? spot : pinned;
        lighting.setWords(at == null ? Map.of() : wordsAt(at));
    }

    private Map<VersionId, List<TextRange>> wordsAt(Spot at) {
        var words = new HashMap<>(source.words(at.pane().id(), at.place()));
        var text = at.pane().text().paragraph(at.place().paragraph()).text();
        if (!words.containsKey(at.pane().id()) && at.place().offset() < text.length()) {
            TextSpan own = finder.wordAt(at.pane().language(), text, at.place().offset());
            words.put(at.pane().id(), List.of(TextRange.of(at.place().paragraph(), own)));
        }
        return words;
    }
}
