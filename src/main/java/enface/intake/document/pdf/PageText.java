package enface.intake.document.pdf;

import enface.intake.block.Ending;
import enface.intake.document.part.Transcript;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.ScriptCount;
import enface.text.Paragraph.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes paragraphs of the lines of pages: by the space between lines, by indents, by lines that end early, by the size
/// of letters; and mends those that a page broke.
final class PageText {

    private static final float LARGER = 1.15f;
    private static final float SMALLER = 0.88f;
    private static final float WIDER_SPACE = 1.35f;
    private static final float EARLY_END = 0.85f;
    private static final int LONGEST_HEADING = 200;
    private static final int DEEPEST = 4;
    private static final double LEAST_SHARE = 0.2;
    private static final Pattern BULLET = Pattern.compile("^([•▪◦‣●○■])\\s*(.+)$");
    private static final Pattern NOTE = Pattern.compile("^(?:[\\d*†‡①-⑳]|\\[\\d).*");

    private final Transcript transcript;
    private float body;
    private float usualStep;
    private List<Float> sizes = List.of();
    private @Nullable PageLine last;
    private boolean heading;

    PageText(Transcript transcript) {
        this.transcript = transcript;
    }

    /// @param names what each page is called
    void write(List<List<PageLine>> pages, List<String> names) {
        var heads = RunningHeads.of(pages);
        body = commonestSize(pages);
        usualStep = step(pages);
        sizes = sizesOfHeadings(pages);
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var lines = page.stream().filter(l -> !heads.isHead(l)).toList();
            transcript.page(names.get(i));
            int end = startOfNotes(lines);
            writePage(lines.subList(0, end));
            if (end < lines.size() || lines.size() < page.size()) {
                leaveOut(page, heads, lines.subList(end, lines.size()));
            }
        }
        transcript.end();
    }

    /// What stands in no text is written down behind the page, in a place that parts no paragraph.
    private void leaveOut(List<PageLine> page, RunningHeads heads, List<PageLine> notes) {
        for (var line : page) {
            if (heads.isHead(line)) {
                transcript.omitAside(line.text(), heads.isNumber(line) ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD);
            }
        }
        notes.forEach(line -> transcript.omitAside(line.text(), Reason.FOOTNOTE));
    }

    private void writePage(List<PageLine> lines) {
        var page = Measure.of(lines);
        boolean first = true;
        for (var line : lines) {
            if (first && goesOnOverPage(line)) {
                transcript.endPage();
            } else if (first || startsParagraph(line, page)) {
                begin(line);
            }
            first = false;
            add(line);
        }
    }

    private void begin(PageLine line) {
        heading = isHeading(line);
        int level = heading ? Math.min(DEEPEST, 1 + sizes.indexOf(rounded(line.size()))) : 0;
        boolean item = BULLET.matcher(line.text()).matches();
        transcript.beginWrapped(
                heading ? Kind.HEADING : item ? Kind.ITEM : Kind.BODY, Math.max(level, heading ? 1 : 0));
    }

    private void add(PageLine line) {
        var bullet = BULLET.matcher(line.text());
        if (bullet.matches()) {
            transcript.omitAside(bullet.group(1), Reason.MARKUP);
            transcript.add(bullet.group(2), line.bold(), false);
        } else {
            transcript.add(line.text(), line.bold(), false);
        }
        transcript.endLine(false);
        last = line;
    }

    private boolean isHeading(PageLine line) {
        return line.size() >= body * LARGER && line.text().length() <= LONGEST_HEADING;
    }

    /// A paragraph that breaks off goes on at the next page where that begins small, or in a script without capitals.
    private boolean goesOnOverPage(PageLine line) {
        if (last == null
                || heading
                || isHeading(line)
                || BULLET.matcher(line.text()).matches()) {
            return false;
        }
        int first = line.text().codePointAt(0);
        boolean sameScript = ScriptCount.of(last.text()).dominant()
                == ScriptCount.of(line.text()).dominant();
        return sameScript && !Ending.isPlausible(last.text()) && !Character.isUpperCase(first);
    }

    private boolean startsParagraph(PageLine line, Measure page) {
        if (last == null
                || isHeading(line) != heading
                || BULLET.matcher(line.text()).matches()) {
            return true;
        }
        if (Math.abs(line.size() - last.size()) > body * (LARGER - 1) || line.bold() != last.bold()) {
            return true;
        }
        float step = line.y() - last.y();
        if (step < 0) { // a new column
            return !goesOnOverPage(line);
        }
        if (step > usualStep * WIDER_SPACE) {
            return true;
        }
        if (heading) {
            return false;
        }
        boolean indented = line.left() - last.left() > body * 0.8f;
        boolean early = last.right() - page.left() < (page.right() - page.left()) * EARLY_END;
        boolean otherScript = ScriptCount.of(last.text()).dominant()
                != ScriptCount.of(line.text()).dominant();
        return Ending.isPlausible(last.text()) && (indented || early || otherScript);
    }

    /// How far apart the lines of a paragraph stand: the least distance that is usual, in points.
    private float step(List<List<PageLine>> pages) {
        Map<Integer, Integer> steps = new HashMap<>();
        for (var lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                float step = lines.get(i).y() - lines.get(i - 1).y();
                if (step > body * 0.5f && step < body * 4) {
                    steps.merge(Math.round(step * 2), 1, Integer::sum);
                }
            }
        }
        int all = steps.values().stream().mapToInt(Integer::intValue).sum();
        return steps.entrySet().stream()
                        .filter(e -> e.getValue() >= all * LEAST_SHARE)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(Math.round(body * 3))
                / 2f;
    }

    /// Where the lines of a page begin, and where the longest would end.
    private record Measure(float left, float right) {

        static Measure of(List<PageLine> lines) {
            float widest = (float)
                    lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(0);
            float left =
                    (float) lines.stream().mapToDouble(PageLine::left).min().orElse(0);
            return new Measure(left, left + widest);
        }
    }

    private static int commonest(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static float commonestSize(List<List<PageLine>> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(l -> sizes.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum));
        return commonest(sizes, 24) / 2f;
    }

    private List<Float> sizesOfHeadings(List<List<PageLine>> pages) {
        var larger = new TreeSet<Float>(Comparator.reverseOrder());
        pages.stream().flatMap(List::stream).filter(this::isHeading).forEach(l -> larger.add(rounded(l.size())));
        return List.copyOf(larger);
    }

    private static Float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    /// Where the notes at the foot of a page begin: small lines, the first with a sign; else the end.
    private int startOfNotes(List<PageLine> lines) {
        int start = lines.size();
        int first = start;
        while (first > 0 && lines.get(first - 1).size() <= body * SMALLER) {
            first--;
            start = NOTE.matcher(lines.get(first).text()).matches() ? first : start;
        }
        return start;
    }
}
