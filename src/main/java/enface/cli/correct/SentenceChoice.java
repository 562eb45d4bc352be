package enface.cli.correct;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.text.TextPlace;
import enface.text.VersionText;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which sentence of a version is meant: by its number or by words that stand in it.
final class SentenceChoice {

    @Option(names = "--sentence", paramLabel = "N", description = "The sentence by its number, from 0.")
    private Optional<Integer> sentence = Optional.empty();

    @Option(names = "--quote", paramLabel = "TEXT", description = "The first sentence that has these words.")
    private Optional<String> quote = Optional.empty();

    int of(Session session, VersionText text) {
        return quote.flatMap(words -> quoted(text, words))
                .or(() -> sentence.filter(s -> s >= 0 && s < text.segmentCount()))
                .orElseThrow(() ->
                        new Refusal(session.words().get("cli.sentence.none", Math.max(0, text.segmentCount() - 1))));
    }

    private static Optional<Integer> quoted(VersionText text, String quote) {
        for (int p = 0; p < text.paragraphs().size() && !quote.isEmpty(); p++) {
            int at = text.paragraph(p).text().indexOf(quote);
            if (at >= 0 && !text.segmentsOf(p).isEmpty()) {
                return Optional.of(text.segmentAt(new TextPlace(p, at)));
            }
        }
        return Optional.empty();
    }
}
