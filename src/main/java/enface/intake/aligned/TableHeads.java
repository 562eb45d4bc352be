package enface.intake.aligned;

import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet.Column;
import enface.text.Called;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the columns of a table hold, by the words in its first line, or by what stands in them.
///
/// @param isNamed whether the first row names the columns
public record TableHeads(List<Head> columns, boolean isNamed) {

    private static final Pattern SIDE = Pattern.compile(
            "(?i)source(?:[ _-]?text)?|src|target(?:[ _-]?text)?|tgt|trg|original(?: text)?|translation|text|sentence|reference|ref"
                    + "|原文|译文|譯文|翻译|翻譯|参考译文|參考譯文|正文|原句|译句");
    private static final Pattern LABELLED =
            Pattern.compile("^(.{2,40}?)[\\s_:：–-]*(?:[(（\\[]([^)）\\]]{1,60})[)）\\]]|[\\s_-]*\\d{1,2})$");
    /// The name of a version in square brackets, in round ones who made it.
    private static final Pattern CALLED =
            Pattern.compile("(.{2,40}?)\\s*(?:\\[([^\\[\\]]{1,60})])?\\s*(?:[(（]([^()（）]{1,60})[)）])?");

    private static final Pattern NAME =
            Pattern.compile("(?i)id|ids|no\\.?|nr\\.?|#|number|num|key|slug|line|row|index|序号|序號|编号|編號|行号");
    private static final Pattern TIME_NAME = Pattern.compile("(?i)time|start|end|from|to|begin|timestamp|时间|時間");
    private static final Pattern SPEAKER =
            Pattern.compile("(?i)speakers?|character|role|who|说话人|說話人|发言人|發言人|讲者|講者|人物|角色");
    private static final Pattern NUMBERED = Pattern.compile("\\S{0,24}\\d\\S{0,24}");
    private static final Pattern TIME = Pattern.compile("(?:\\d{1,3}:)?\\d{1,3}:\\d{1,2}(?:[.,:]\\d{1,3})?");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)comment|remark|note|gloss|explanation|annotation|bemerkung|kommentar|status|备注|備註|注释|註釋|注解|说明|說明|评论|評論|解析|笔记|筆記");
    private static final Pattern SENTENCE = Pattern.compile("[.!?。！？…।؟][\"'”’」』）)]*\\s*$");
    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_ABOVE = 6;
    private static final int SAMPLE = 400;

    /// One column.
    ///
    /// @param column what it is as a column of text; empty where it is none
    /// @param reason why it is none
    public record Head(Optional<Column> column, Reason reason) {

        static Head text(Column column) {
            return new Head(Optional.of(column), Reason.COLUMN);
        }

        static Head none(Reason reason) {
            return new Head(Optional.empty(), reason);
        }
    }

    /// The cells of a row that stand in columns of text.
    List<String> texts(List<String> row) {
        return IntStream.range(0, Math.min(row.size(), columns.size()))
                .filter(c -> columns.get(c).column().isPresent())
                .mapToObj(row::get)
                .toList();
    }

    static TableHeads of(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return new TableHeads(List.of(), false);
        }
        var named = rows.getFirst().stream().map(TableHeads::named).toList();
        long texts = named.stream().flatMap(Optional::stream).count();
        return texts >= 2 || (texts == 1 && rows.getFirst().stream().allMatch(TableHeads::isHeadOfAny))
                ? new TableHeads(byNames(rows), true)
                : new TableHeads(byContent(rows), false);
    }

    /// The column of text that a head names: a language, a side, either with a name or a number behind it.
    public static Optional<Column> named(String head) {
        var plain = head.replace("*", "").strip();
        if (plain.isEmpty() || NAME.matcher(plain).matches()) {
            return Optional.empty();
        }
        var language = LanguageCodes.of(plain);
        if (language.isPresent() || SIDE.matcher(plain).matches()) {
            return Optional.of(new Column(language, ""));
        }
        var called = CALLED.matcher(plain);
        if (called.matches()) {
            var own = LanguageCodes.of(called.group(1));
            if (own.isPresent() || SIDE.matcher(called.group(1)).matches()) {
                return Optional.of(new Column(own, new Called(or(called.group(2)), or(called.group(3)))));
            }
        }
        var labelled = LABELLED.matcher(plain);
        if (labelled.matches()) {
            var own = LanguageCodes.of(labelled.group(1));
            if (own.isPresent() || SIDE.matcher(labelled.group(1).strip()).matches()) {
                return Optional.of(new Column(own, labelled.group(2) == null ? "" : labelled.group(2)));
            }
        }
        return Optional.empty();
    }

    private static String or(@Nullable String group) {
        return group == null ? "" : group.strip();
    }

    private static boolean isHeadOfAny(String head) {
        return named(head).isPresent()
                || NAME.matcher(head.strip()).matches()
                || TIME_NAME.matcher(head.strip()).matches();
    }

    /// What no name is known of is text too, where it is sentences from top to bottom: somebody's own version beside
    /// those that have names.
    private static List<Head> byNames(List<List<String>> rows) {
        var heads = rows.getFirst();
        var columns = new ArrayList<Head>();
        for (int c = 0; c < heads.size(); c++) {
            var head = heads.get(c);
            var reason = reason(head);
            var own = reason == Reason.COLUMN && !REMARK.matcher(head).find() && areSentences(rows, c)
                    ? Head.text(new Column(Optional.empty(), new Called(head.strip(), "")))
                    : Head.none(reason);
            columns.add(named(head).map(Head::text).orElse(own));
        }
        return columns;
    }

    private static boolean areSentences(List<List<String>> rows, int column) {
        var body = rows.subList(1, Math.min(rows.size(), SAMPLE));
        long sentences = body.stream()
                .filter(row -> column < row.size())
                .filter(row -> SENTENCE.matcher(row.get(column)).find())
                .count();
        return sentences >= FEWEST_SENTENCES && sentences * 10 >= body.size() * 7L;
    }

    /// The rows without what stands above the line that names the columns, as a title does: a cell or none.
    static List<List<String>> fromHeads(List<List<String>> rows) {
        for (int r = 1; r < Math.min(rows.size(), MOST_ABOVE); r++) {
            boolean heads =
                    rows.get(r).stream().filter(cell -> named(cell).isPresent()).count() >= 2;
            boolean bare = rows.subList(0, r).stream()
                    .allMatch(
                            row -> row.stream().filter(cell -> !cell.isBlank()).count() < 2);
            if (heads && bare) {
                return rows.subList(r, rows.size());
            }
        }
        return rows;
    }

    private static Reason reason(String head) {
        var plain = head.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || NAME.matcher(plain).matches()) {
            return Reason.ROW_NAME;
        }
        if (SPEAKER.matcher(plain).matches()) {
            return Reason.SPEAKER;
        }
        return TIME_NAME.matcher(plain).matches() ? Reason.TIME : Reason.COLUMN;
    }

    private static List<Head> byContent(List<List<String>> rows) {
        int columns = rows.stream().limit(SAMPLE).mapToInt(List::size).max().orElse(0);
        var heads = new ArrayList<Head>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            var cells = rows.stream()
                    .limit(SAMPLE)
                    .filter(row -> column < row.size())
                    .map(row -> row.get(column).strip())
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            heads.add(byContentOf(cells));
        }
        return heads;
    }

    private static Head byContentOf(List<String> cells) {
        long letters = cells.stream()
                .filter(c -> c.codePoints().anyMatch(Character::isLetter))
                .count();
        long times = cells.stream().filter(c -> TIME.matcher(c).matches()).count();
        long numbered =
                cells.stream().filter(c -> NUMBERED.matcher(c).matches()).count();
        if (times * 10 > cells.size() * 9L) {
            return Head.none(Reason.TIME);
        }
        if (numbered * 10 > cells.size() * 9L) {
            return Head.none(Reason.ROW_NAME);
        }
        if (cells.size() >= FEWEST_SENTENCES && cells.stream().distinct().count() == 1) {
            return Head.none(Reason.COLUMN);
        }
        return letters * 2 > cells.size() ? Head.text(new Column(Optional.empty(), "")) : Head.none(Reason.COLUMN);
    }
}
