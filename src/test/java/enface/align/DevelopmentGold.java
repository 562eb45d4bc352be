package enface.align;

import enface.Corpora;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts with links drawn by people that lie beside the project. They judge, and nothing is learnt from them. A
/// test that asks for them is skipped where they are absent.
final class DevelopmentGold {

    private static final String SPEECHES = "speeches/gold/";

    private DevelopmentGold() {}

    /// A report and a sitting, English and Chinese, by sentences.
    static List<Gold> reports() throws IOException {
        return List.of(alignment("en-zh-UN19930101_020", "en", "zh"), alignment("en-zh-890621f", "en", "zh"));
    }

    /// Three speeches, English and Chinese, by paragraphs.
    static List<Gold> speeches() throws IOException {
        var golds = new ArrayList<Gold>();
        for (var name : List.of(
                "declaration-of-independence.lailai0916",
                "may-2017-new-year.YoungBear",
                "trump-2017-inaugural.YoungBear")) {
            golds.add(Gold.read(
                    SPEECHES + name,
                    Corpora.file(SPEECHES + name + ".en.txt"),
                    "en",
                    Corpora.file(SPEECHES + name + ".zh.txt"),
                    "zh-Hans",
                    Corpora.file(SPEECHES + name + ".links")));
        }
        return golds;
    }

    /// Essays, German and French, by sentences.
    static Gold essays() throws IOException {
        return alignment("de-fr-alpine", "de", "fr");
    }

    private static Gold alignment(String name, String source, String target) throws IOException {
        var folder = "alignment/" + name;
        return Gold.read(
                folder,
                Corpora.file(folder + "/" + source + ".txt"),
                source,
                Corpora.file(folder + "/" + target + ".txt"),
                target,
                Corpora.file(folder + "/gold.links"));
    }
}
