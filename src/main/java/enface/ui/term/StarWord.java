package enface.ui.term;

import enface.card.Card;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.glossary.match.TermMatch;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.card.CardMaking;
import enface.study.card.CardMaking.Known;
import enface.study.term.Proposing;
import enface.study.term.TermProposal;
import enface.text.TextRange;
import enface.text.Version;
import enface.ui.term.MeantWords.Said;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a card of the word that is meant, or removes it where there is one: of the term where one is pointed at, with
/// what a dictionary says where its entry is shown, with the words that correspond otherwise.
final class StarWord {

    private final WindowModel window;
    private final StudyModel study;
    private final MeantWords meant;

    StarWord(WindowModel window, StudyModel study, MeantWords meant) {
        this.window = window;
        this.study = study;
        this.meant = meant;
    }

    void offer(Deeds deeds) {
        deeds.set(Command.STAR, Deed.of(this::star));
    }

    private void star() {
        var said = meant.now();
        var version = said.flatMap(this::first);
        if (version.isEmpty()) {
            window.messages().say(window.words().get("card.select-first"));
            return;
        }
        var range = said.orElseThrow().words().get(version.get().id());
        if (range != null) {
            star(said.orElseThrow(), version.get(), range);
        }
    }

    /// The version whose word is asked: the first that is shown.
    private Optional<Version> first(Said said) {
        return study.reading().shownProperty().get().versions().stream()
                .filter(v -> said.words().containsKey(v.id()))
                .filter(v -> !study.covers().covers().isHidden(v.id()))
                .findFirst();
    }

    private void star(Said said, Version version, TextRange range) {
        var term = term(said, version, range);
        var known = new Known(meaning(said, version), "");
        window.vocabulary().collecting().withMaking(making -> {
            var card = term.map(match -> ofTerm(making, match, version, range))
                    .or(() -> making.ofWord(version, range, known));
            card.ifPresentOrElse(
                    window.vocabulary().cards()::star,
                    () -> window.messages().say(window.words().get("card.select-first")));
        });
    }

    private static Card ofTerm(CardMaking making, TermMatch match, Version version, TextRange range) {
        return making.ofTerm(
                match.concept(),
                match.term(),
                version,
                TextRange.of(range.from().paragraph(), match.span()));
    }

    /// The term that is pointed at; of words chosen to the letter, the one that is just these.
    private Optional<TermMatch> term(Said said, Version version, TextRange range) {
        int paragraph = range.from().paragraph();
        return study.termsProperty().get().in(version, paragraph).stream()
                .filter(m -> said.selected()
                        ? TextRange.of(paragraph, m.span()).equals(range)
                        : m.span().contains(range.from().offset()))
                .max(Comparator.comparingInt(m -> m.span().length()));
    }

    private String meaning(Said said, Version version) {
        if (!said.meaning().isEmpty()) {
            return said.meaning();
        }
        var proposal =
                new Proposing(study.reading(), study.covers(), window.screens().counterparts()).of(said.words());
        return proposal.fields().stream()
                .filter(f -> !f.language().sameLanguage(version.language()))
                .flatMap(StarWord::firstWord)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> firstWord(TermProposal.Field field) {
        return field.text().isEmpty() ? field.suggestions().stream().limit(1) : Stream.of(field.text());
    }
}
