package enface.align;

import enface.Corpora;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts with links drawn by people that lie beside the project. They judge, and nothing is learnt from them.
/// Where they are absent there are none, and [OwnGold] judges alone.
final class DevelopmentGold {

    private static final String SPEECHES = "speeches/gold/";

    private DevelopmentGold() {}

    /// A report and a sitting, English and Chinese, by sentences.
    static List<Gold> reports() throws IOException {
        var golds = new ArrayList<Gold>();
        for (var name : List.of("en-zh-UN19930101_020", "en-zh-890621f")) {
            golds.addAll(alignment(name, "en", "zh"));
        }
        return golds;
    }

    /// Three speeches, English and Chinese, by paragraphs.
    static List<Gold> speeches() throws IOException {
        var golds = new ArrayList<Gold>();
        for (var name : List.of(
                "declaration-of-independence.lailai0916",
                "may-2017-new-year.YoungBear",
                "trump-2017-inaugural.YoungBear")) {
            if (Corpora.have(SPEECHES + name + ".links")) {
                golds.add(Gold.read(
                        SPEECHES + name,
                        Corpora.file(SPEECHES + name + ".en.txt"),
                        "en",
                        Corpora.file(SPEECHES + name + ".zh.txt"),
                        "zh-Hans",
                        Corpora.file(SPEECHES + name + ".links")));
            }
        }
        return golds;
    }

    /// Essays, German and French, by sentences.
    static List<Gold> essays() throws IOException {
        return alignment("de-fr-alpine", "de", "fr");
    }

    private static List<Gold> alignment(String name, String source, String target) throws IOException {
        var folder = "alignment/" + name;
        return Corpora.have(folder)
                ? List.of(Gold.read(
                        folder,
                        Corpora.file(folder + "/" + source + ".txt"),
                        source,
                        Corpora.file(folder + "/" + target + ".txt"),
                        target,
                        Corpora.file(folder + "/gold.links")))
                : List.of();
    }
}
