package enface.intake.shape;

import enface.intake.shape.LabelFinder.Mark;
import enface.intake.shape.TableLayout.Column;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what speaks for the labels of a file, and judges: labels of versions are believed where at least two of
/// them stand over texts that are each in one language, and these are a good part of the file.
final class Evidence {

    /// The texts under one label.
    private static final class Pile {
        private final Label label;
        private final StringBuilder text = new StringBuilder();
        private int marks;
        private boolean heading;

        Pile(Label label) {
            this.label = label;
        }

        boolean isPure() {
            return Purity.isPure(text.toString());
        }

        int weight() {
            return Purity.weight(text.toString());
        }
    }

    private static final double LEAST_SHARE = 0.4;
    private static final double LEAST_UNLABELLED = 0.25;
    private static final double SECOND_SCRIPT = 0.12;
    /// A line that comes so often is a label, though what stands under it goes on in another language.
    private static final int OVER_EACH = 3;

    private final Purity purity;
    private final Map<String, Pile> piles = new LinkedHashMap<>();
    private final IdentityHashMap<Column, Pile> columns = new IdentityHashMap<>();
    private final StringBuilder unlabelled = new StringBuilder();

    Evidence(Purity purity) {
        this.purity = purity;
    }

    void add(Mark mark) {
        var pile = piles.computeIfAbsent(Keyed.key(mark.label()), _ -> new Pile(mark.label()));
        pile.marks++;
        pile.heading |= !mark.isPrefix();
    }

    void add(Keyed keyed) {
        if (keyed.block().kind() == Kind.VERBATIM) {
            return;
        }
        var pile = keyed.under().map(mark -> piles.get(Keyed.key(mark.label())));
        if (pile.isPresent()) {
            pile.get().text.append(keyed.block().text()).append('\n');
        } else if (keyed.block().kind() != Kind.HEADING) {
            unlabelled.append(keyed.block().text()).append('\n');
        }
    }

    /// Columns with one label are one version; those without are told by their language.
    void add(Column column) {
        if (column.holds() != TableLayout.Holds.TEXT) {
            return;
        }
        var label = column.label().filter(Label::isOfVersion).orElseGet(() -> {
            var language = purity.language(column.text(), Optional.empty());
            return new Label(Label.Kind.VERSION, Optional.of(language), "", false);
        });
        var pile = piles.computeIfAbsent(Keyed.key(label), _ -> new Pile(label));
        pile.marks++;
        pile.heading = true;
        pile.text.append(column.text()).append('\n');
        columns.put(column, pile);
    }

    /// What is believed.
    Believed judge() {
        var versions = piles.values().stream()
                .filter(p -> p.label.isOfVersion() && p.weight() > 0 && p.isPure())
                .toList();
        int labelled = versions.stream().mapToInt(Pile::weight).sum();
        int all = piles.values().stream()
                        .filter(p -> p.label.isOfVersion())
                        .mapToInt(Pile::weight)
                        .sum()
                + Purity.weight(unlabelled.toString());
        if (versions.size() > 1 && labelled >= all * LEAST_SHARE) {
            return new Believed(versions, false);
        }
        if (versions.size() == 1 && hasOriginalWithoutLabel(versions.getFirst())) {
            return new Believed(versions, true);
        }
        return new Believed(List.of(), false);
    }

    /// What a person says: every label over a text is one of a version, however the text under it looks.
    Believed said() {
        var versions = piles.values().stream()
                .filter(p -> p.label.isOfVersion() && p.weight() > 0)
                .toList();
        return versions.size() == 1 && Purity.weight(unlabelled.toString()) > 0
                ? new Believed(versions, true)
                : new Believed(versions, false);
    }

    /// A text without a label before one that is labelled a translation, in the same script: it is the original.
    private boolean hasOriginalWithoutLabel(Pile translation) {
        var text = unlabelled.toString();
        boolean sameScript = ScriptCount.of(text).dominant()
                == ScriptCount.of(translation.text.toString()).dominant();
        boolean two = !purity.language(text, Optional.empty()).equals(language(translation));
        return (translation.heading || translation.marks > 1)
                && sameScript
                && two
                && Purity.isPure(text)
                && Purity.weight(text) >= LEAST_UNLABELLED * translation.weight();
    }

    private LanguageTag language(Pile pile) {
        return purity.language(pile.text.toString(), pile.label.language());
    }

    /// The judgement.
    final class Believed {

        private final List<Pile> order;
        private final List<Voice> voices = new ArrayList<>();
        private final boolean originalWithoutLabel;

        private Believed(List<Pile> versions, boolean originalWithoutLabel) {
            this.originalWithoutLabel = originalWithoutLabel;
            order = versions.stream()
                    .sorted(Comparator.comparingInt(p -> rank(p.label)))
                    .toList();
            var languages = order.stream().map(Evidence.this::language).toList();
            if (originalWithoutLabel) {
                voices.add(
                        new Voice(purity.language(unlabelled.toString(), Optional.empty()), Label.Kind.ORIGINAL, ""));
            }
            for (int i = 0; i < order.size(); i++) {
                var label = order.get(i).label;
                var language = languages.get(i);
                boolean several =
                        languages.stream().filter(language::sameLanguage).count() > 1;
                boolean told = label.named() || (several && label.kind() != Label.Kind.ORIGINAL);
                voices.add(new Voice(language, label.kind(), told ? label.words() : ""));
            }
        }

        private static int rank(Label label) {
            return switch (label.kind()) {
                case ORIGINAL -> 0;
                case VERSION, COMMENTARY, VOCABULARY -> 1;
                case TRANSLATION -> 2;
            };
        }

        List<Voice> voices() {
            return voices;
        }

        /// Whether a label is to be cut off the text.
        boolean isBelieved(Mark mark) {
            if (isRemark(mark.label()) || isVocabulary(mark.label())) {
                return true;
            }
            boolean version = mark.label().isOfVersion();
            boolean heading = mark.level() > 1 && mark.level() < LabelFinder.LINE;
            return voice(mark.label()) >= 0
                    || (version
                            && (heading || isOverEach(mark))
                            && !mark.label().named());
        }

        /// Whether a line of its own says the same word over one text after the other: `译文` where the originals have
        /// none.
        private boolean isOverEach(Mark mark) {
            var pile = piles.get(Keyed.key(mark.label()));
            return mark.level() == LabelFinder.LINE && pile != null && pile.marks >= OVER_EACH;
        }

        /// The number of a label's voice, or -1.
        int voice(Label label) {
            return index(piles.get(Keyed.key(label)));
        }

        int voice(Column column) {
            return index(columns.get(column));
        }

        private int index(@Nullable Pile pile) {
            int at = pile == null ? -1 : order.indexOf(pile);
            return at < 0 ? -1 : at + (originalWithoutLabel ? 1 : 0);
        }

        /// The voice of what stands under no label, or -1.
        int unlabelled() {
            return originalWithoutLabel ? 0 : -1;
        }

        /// Whether a label stands over remarks, and the text is there without them.
        boolean isRemark(Label label) {
            return label.kind() == Label.Kind.COMMENTARY && isPureIn(label) && hasTwoLanguages();
        }

        boolean isVocabulary(Label label) {
            return label.kind() == Label.Kind.VOCABULARY && hasOtherText();
        }

        /// Whether there is a text beside lists of words.
        boolean hasOtherText() {
            return !voices.isEmpty() || Purity.weight(rest()) > 0;
        }

        private boolean isPureIn(Label label) {
            var pile = piles.get(Keyed.key(label));
            return pile != null && pile.isPure();
        }

        private boolean hasTwoLanguages() {
            if (voices.size() > 1) {
                return true;
            }
            var count = ScriptCount.of(rest());
            return count.total() > 0 && count.total() - count.of(count.dominant()) >= count.total() * SECOND_SCRIPT;
        }

        /// All text that is neither remark nor list.
        private String rest() {
            var text = new StringBuilder(unlabelled);
            var seen = new HashSet<Pile>();
            piles.values().stream()
                    .filter(p -> p.label.isOfVersion() && seen.add(p))
                    .forEach(p -> text.append(p.text));
            return text.toString();
        }
    }
}
