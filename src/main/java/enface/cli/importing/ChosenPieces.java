package enface.cli.importing;

import enface.cli.importing.ChoiceOptions.Said;
import enface.cli.part.Refusal;
import enface.intake.choice.Choices;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Passage;
import enface.intake.draft.SourceFile;
import enface.language.cut.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What options say of lines and versions, once it is known what stands there.
final class ChosenPieces {

    private final ChoiceOptions options;
    private final Draft found;
    private final Words words;

    ChosenPieces(ChoiceOptions options, Draft found, Words words) {
        this.options = options;
        this.found = found;
        this.words = words;
    }

    /// The choices with the paragraphs and passages that begin in the lines.
    Choices withLines(Choices choices) {
        var changed = choices;
        for (var option : options.notText) {
            for (var place : places(option, true)) {
                changed = changed.with(place.file(), file -> file.withNotText(place.offset(), true));
            }
        }
        for (var option : options.text) {
            for (var place : places(option, false)) {
                changed = changed.with(place.file(), file -> file.withText(place.offset(), true));
            }
        }
        return changed;
    }

    /// Where something begins.
    private record Place(String file, int offset) {}

    private List<Place> places(String option, boolean inText) {
        var said = Said.of(option, ':');
        if (!said.value().matches("\\d{1,9}(?:-\\d{1,9})?")) {
            throw new Refusal(words.get("cli.import.choice.lines", option));
        }
        var ends = said.value().split("-", 2);
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[ends.length - 1]);
        var places = new ArrayList<Place>();
        for (var file : found.files()) {
            if (said.file().isEmpty() || said.file().equals(file.name())) {
                (inText ? paragraphs(file) : passages(file))
                        .stream()
                                .filter(at -> file.lineOf(at) >= from && file.lineOf(at) <= to)
                                .forEach(at -> places.add(new Place(file.name(), at)));
            }
        }
        if (places.isEmpty()) {
            throw new Refusal(words.get("cli.import.choice.nothing-there", option));
        }
        return places;
    }

    private List<Integer> paragraphs(SourceFile file) {
        return found.works().stream()
                .flatMap(w -> w.versions().stream())
                .filter(v -> v.file().equals(file))
                .flatMap(v -> v.paragraphs().stream())
                .map(p -> p.source().firstOrigin())
                .filter(at -> at >= 0)
                .toList();
    }

    private List<Integer> passages(SourceFile file) {
        return Passage.of(file, found.report().leftOut()).stream()
                .map(Passage::start)
                .toList();
    }

    /// The choices with what is said of versions, in every work.
    Choices withVersions(Choices choices) {
        var changed = choices;
        for (var work : found.works()) {
            changed = withVersions(changed, work);
        }
        return changed;
    }

    private Choices withVersions(Choices choices, DraftWork work) {
        var keys = VersionKey.of(work);
        var changed = choices;
        for (var said : options.languages.entrySet()) {
            changed = changed.with(key(keys, said.getKey()), v -> v.withLanguage(said.getValue()));
        }
        for (var said : options.names.entrySet()) {
            changed = changed.with(key(keys, said.getKey()), v -> v.withBy(said.getValue()));
        }
        for (int number : options.without) {
            changed = changed.with(key(keys, number), v -> v.withLeftOut(true));
        }
        if (options.original.isPresent()) {
            var order = new ArrayList<>(keys);
            var original = key(keys, options.original.get());
            order.remove(original);
            order.addFirst(original);
            changed = changed.inOrder(order);
        }
        return changed;
    }

    /// The choices with the first version of each work as a translation of the next.
    Choices withTranslationFirst(Choices choices) {
        var changed = choices;
        for (var work : found.works()) {
            var keys = VersionKey.of(work);
            var order =
                    new ArrayList<>(changed.order(work).stream().map(keys::get).toList());
            Collections.rotate(order, -1);
            changed = order.size() > 1 ? changed.inOrder(order) : changed;
        }
        return changed;
    }

    private VersionKey key(List<VersionKey> keys, int number) {
        if (number < 1 || number > keys.size()) {
            throw new Refusal(words.get("cli.import.choice.version", number, keys.size()));
        }
        return keys.get(number - 1);
    }
}
