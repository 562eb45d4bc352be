package enface.intake.block;

import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;

/// The blocks of plain text and Markdown, after the header they may begin with.
public final class TextBlocks implements BlockSource {

    private final LanguageGuess guess;

    public TextBlocks(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Blocks read(Ledger ledger, Progress progress) {
        var header = new HeaderReader(ledger, guess).read();
        var blocks = new ArrayList<>(header.texts());
        blocks.addAll(new BlockReader(ledger).read(header.firstLine(), progress));
        return new Blocks(header.metadata(), blocks);
    }
}
