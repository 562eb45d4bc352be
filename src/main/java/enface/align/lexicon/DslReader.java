package enface.align.lexicon;

import enface.job.Progress;
import enface.text.LanguageTag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Reads Lingvo DSL: lines of the head (`#NAME "…"`), then for each entry its head words at the beginnings of lines and
/// below them, each after a tab or a space, the lines of its article.
final class DslReader {

    private static final Pattern DIRECTIVE = Pattern.compile("#([A-Z_]+)\\s+\"?([^\"]*)\"?\\s*");
    /// Part of a head word that is shown but not looked up: `{the }`.
    private static final Pattern UNSORTED = Pattern.compile("\\{[^{}]*}");
    /// Part of a head word that may be left out: `colo(u)r`.
    private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]*)\\)");
    /// Nobody writes more head words over one article.
    private static final int MOST_HEADS = 200;

    private final Path file;
    private final String text;

    /// @param file what is named when an article is too long
    DslReader(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /// What one of the lines before the first entry says; nothing where there is no such line.
    Optional<String> directive(String name) {
        return text.lines()
                .takeWhile(line -> line.startsWith("#") || line.isBlank())
                .map(DIRECTIVE::matcher)
                .filter(m -> m.matches() && m.group(1).equals(name))
                .map(m -> m.group(2).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    TableLexicon read(LanguageTag source, LanguageTag target, Progress progress) {
        var lexicon = new TableLexicon.Builder(source, target);
        var budget = new ArticleBudget(file, text.length());
        forEachEntry(progress, (heads, article) -> {
            for (var head : heads) {
                budget.take(article.length());
                lexicon.add(head, Article.meanings(head, DslArticle.of(head, article)));
            }
        });
        return lexicon.build();
    }

    private void forEachEntry(Progress progress, BiConsumer<List<String>, String> entry) {
        var heads = new ArrayList<String>();
        var article = new StringBuilder();
        Lines.of(text, progress).filter(line -> !line.startsWith("#")).forEach(line -> {
            boolean inside = line.startsWith("\t") || line.startsWith(" ");
            if (inside) {
                article.append(line.strip()).append('\n');
            } else if (!line.isBlank()) {
                if (!article.isEmpty()) {
                    entry.accept(heads, article.toString());
                    heads.clear();
                    article.setLength(0);
                }
                addHeads(heads, line);
            }
        });
        if (!article.isEmpty()) {
            entry.accept(heads, article.toString());
        }
    }

    private static void addHeads(List<String> heads, String line) {
        if (heads.size() < MOST_HEADS) {
            var head = UNSORTED.matcher(line.replace("\\(", "‹").replace("\\)", "›"))
                    .replaceAll("");
            boolean twoWays = head.indexOf('(') >= 0;
            heads.add(plain(twoWays ? OPTIONAL.matcher(head).replaceAll("$1") : head));
            if (twoWays) {
                heads.add(plain(OPTIONAL.matcher(head).replaceAll("")));
            }
        }
    }

    private static String plain(String head) {
        return head.replace('‹', '(').replace('›', ')').replace("\\", "").strip();
    }
}
