package enface.publish.html;

import enface.publish.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// What makes a web page more than paper: panes that scroll together, notes where they are clicked, light and dark.
///
/// The script is part of the page, and the page lets no other run: its policy names this very one by its hash. Without
/// it the page is as it is printed, row by row.
final class LivePage {

    private static final String SCRIPT = resource("/publish/handout.js");

    private final Labels labels;

    LivePage(Labels labels) {
        this.labels = labels;
    }

    /// What the page may load and run.
    static String policy() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /// The buttons above the page; they are there only where the script runs.
    ///
    /// @param title of the work, which stands there too where the panes take the whole window
    String tools(String title) {
        var tools = new StringBuilder("<nav id=\"tools\" hidden=\"hidden\">\n");
        tools.append("<strong>%s</strong>\n".formatted(HtmlText.escaped(title)));
        button(tools, "layout", "publish.html.panes");
        tools.append("<span class=\"lights\" role=\"group\" aria-label=\"%s\">\n"
                .formatted(HtmlText.escaped(labels.word("publish.html.light"))));
        button(tools, "light-system", "publish.html.light.system");
        button(tools, "light-light", "publish.html.light.light");
        button(tools, "light-dark", "publish.html.light.dark");
        return tools.append("</span>\n</nav>\n").toString();
    }

    private void button(StringBuilder tools, String id, String word) {
        tools.append("<button type=\"button\" id=\"%s\" aria-pressed=\"false\">%s</button>\n"
                .formatted(id, HtmlText.escaped(labels.word(word))));
    }

    /// Where the panes and a note that was clicked come to stand.
    String places() {
        return "<main id=\"panes\" hidden=\"hidden\"></main>\n<aside id=\"note\" hidden=\"hidden\" data-close=\"%s\"></aside>\n"
                .formatted(HtmlText.escaped(labels.word("publish.html.close")));
    }

    /// At the end of the page.
    static String script() {
        return "<script>" + SCRIPT + "</script>\n";
    }

    static String resource(String name) {
        try (var in = LivePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
