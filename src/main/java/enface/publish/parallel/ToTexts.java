package enface.publish.parallel;

import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/// Writes one version as plain text: paragraphs parted by blank lines, headings with `#` before them, items with `-`,
/// quotations with `>`, so that it reads well and comes in again as it was.
final class ToTexts {

    private static final Pattern SIGN = Pattern.compile("^(#{1,6}(?=\\s)|[-+*>](?=\\s)|>|```|~~~|\\d{1,9}[.)](?=\\s))");

    private ToTexts() {}

    static void write(List<Paragraph> paragraphs, Writer out, Steps steps) throws IOException {
        Kind before = Kind.BODY;
        for (int i = 0; i < paragraphs.size(); i++) {
            steps.at(i, paragraphs.size());
            var paragraph = paragraphs.get(i);
            boolean list = paragraph.kind() == Kind.ITEM && before == Kind.ITEM;
            out.write(i == 0 || list ? "" : "\n");
            out.write(text(paragraph));
            out.write('\n');
            before = paragraph.kind();
        }
    }

    private static String text(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case BODY -> SIGN.matcher(paragraph.text()).replaceFirst("\\\\$0");
            case HEADING -> "## " + paragraph.text().replace('\n', ' ');
            case ITEM -> "- " + paragraph.text().replace("\n", "\n  ");
            case QUOTATION -> "> " + paragraph.text().replace("\n", "\n> ");
            case VERBATIM -> "```\n" + paragraph.text() + "\n```";
        };
    }
}
