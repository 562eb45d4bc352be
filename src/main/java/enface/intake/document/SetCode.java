package enface.intake.document;

import enface.language.guess.Prose;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether lines that a page sets as they stand are code and not verse: what is marked so, or reads so.
final class SetCode {

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:programlisting|screen|source(?:code)?|src|code|highlight|prettyprint|listing|console|terminal|"
                    + "language-[\\w+-]+|brush)(?:$|[\\s_:;-])");
    /// One line of code in so many is enough: what a program answers stands between.
    private static final int LINES_FOR_CODE = 3;

    private SetCode() {}

    static boolean is(Element pre) {
        if (pre.selectFirst("code, samp, kbd") != null || isNamed(pre)) {
            return true;
        }
        var parent = pre.parent();
        if (parent != null && isNamed(parent)) {
            return true;
        }
        var lines = pre.wholeText().lines().filter(line -> !line.isBlank()).toList();
        long code = lines.stream().filter(Prose::isCode).count();
        return code > 0 && code * LINES_FOR_CODE >= lines.size();
    }

    private static boolean isNamed(Element element) {
        return NAMED.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    }
}
