package enface.publish.html;

import enface.language.cut.Words;
import enface.publish.Block;
import enface.publish.Handout;
import enface.publish.Labels;
import enface.publish.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes handouts as one web page that needs nothing else: no address, its style sheet and its script within it
/// ([LivePage]).
///
/// Everything a person wrote is text there, never markup, and the page itself forbids what is not its own.
public final class HandoutToHtml {

    private final Labels labels;

    public HandoutToHtml(Words words) {
        labels = new Labels(words);
    }

    /// Writes `handout` to `file`, whole or not at all.
    public void write(Handout handout, Path file) throws IOException {
        WholeFile.write(file, draft -> Files.writeString(draft, text(handout)));
    }

    public String text(Handout handout) {
        var page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(HtmlText.escaped(labels.language())));
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n".formatted(LivePage.policy()));
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>\n%s</style>\n"
                .formatted(HtmlText.escaped(handout.title()), sheet()));
        var live = new LivePage(labels);
        page.append("</head>\n<body%s>\n".formatted(isText(handout) ? "" : " class=\"sheets\""));
        page.append(live.tools(handout.title())).append(live.places());
        page.append(new HtmlBlocks(handout, labels).text());
        return page.append(LivePage.script()).append("</body>\n</html>\n").toString();
    }

    /// Whether it is text and notes alone, which panes can show.
    private static boolean isText(Handout handout) {
        return handout.blocks().stream()
                .allMatch(b -> b instanceof Block.Heading || b instanceof Block.Text || b instanceof Block.Notes);
    }

    static String sheet() {
        return LivePage.resource("/publish/handout.css");
    }
}
