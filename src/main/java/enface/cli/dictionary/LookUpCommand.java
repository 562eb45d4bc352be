package enface.cli.dictionary;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.glossary.dictionary.TableDictionary;
import enface.study.dictionary.ChineseTools;
import enface.study.dictionary.LookUp;
import enface.study.know.InstalledDictionaries;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface dictionary look-up WORD`
@Command(
        name = "look-up",
        mixinStandardHelpOptions = true,
        description =
                "What the dictionaries say of a word: head word, reading, meanings, dictionary, with tabs between.")
final class LookUpCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORD")
    private String word;

    @Option(
            names = "--lang",
            paramLabel = "L",
            description = "The language of the word; without it Chinese where it is written so, else English.")
    private Optional<LanguageTag> language = Optional.empty();

    LookUpCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var from = language.orElse(isHan() ? LanguageTag.SIMPLIFIED_CHINESE : LanguageTag.ENGLISH);
        var found = LookUp.of(
                        ChineseTools.warm(TableDictionary.shipped()),
                        new InstalledDictionaries(session.library()),
                        List.of(from, LanguageTag.SIMPLIFIED_CHINESE))
                .of(from, word.strip());
        if (found.isEmpty()) {
            throw new Refusal(session.words().get("cli.dictionary.no-word", word));
        }
        found.forEach(f -> session.out()
                .println(Tabbed.escape(f.head()) + "\t" + Tabbed.escape(f.reading()) + "\t"
                        + Tabbed.escape(String.join("; ", f.meanings())) + "\t" + Tabbed.escape(f.dictionary())));
        return 0;
    }

    private boolean isHan() {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
