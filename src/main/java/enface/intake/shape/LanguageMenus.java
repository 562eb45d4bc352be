package enface.intake.shape;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.block.Ledger;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines that lead to the same page in other languages, as pages of programs have them: `English | 简体中文 | 日本語`.
public final class LanguageMenus {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[|｜·•∙/,，、;；]|\\s[–—-]\\s|\\n)\\s*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)[^:：]{0,60}(?:language|translation|read |version|语言|語言|语种|翻译|翻譯|版本|言語|语|idioma|langue|sprache)[^:：]{0,40}[:：]\\s*");
    private static final Pattern ROUND = Pattern.compile("^[\\s\\[（(【|｜]+|[\\s\\])）】|｜.。]+$");
    private static final int LONGEST = 400;

    private final Labels labels;
    private final Ledger ledger;

    public LanguageMenus(Labels labels, Ledger ledger) {
        this.labels = labels;
        this.ledger = ledger;
    }

    /// The blocks without such lines, which are accounted for.
    public List<Block> without(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfList(blocks, i);
            if (end > i + 1) {
                blocks.subList(i, end).forEach(block -> block.lines().forEach(this::leaveOut));
                i = end;
                continue;
            }
            var block = blocks.get(i++);
            boolean open = block.kind() != Kind.HEADING
                    && block.kind() != Kind.VERBATIM
                    && block.table().isEmpty();
            var lines = open && isMenu(block.text())
                    ? List.<Line>of()
                    : open
                            ? block.lines().stream()
                                    .filter(line -> !isMenu(line.text().text()))
                                    .toList()
                            : block.lines();
            if (lines.size() < block.lines().size()) {
                block.lines().stream().filter(line -> !lines.contains(line)).forEach(this::leaveOut);
            }
            if (!lines.isEmpty()) {
                kept.add(lines.size() == block.lines().size() ? block : block.withLines(lines));
            }
        }
        return kept;
    }

    private void leaveOut(Line line) {
        ledger.leaveOut(line.text(), Reason.FURNITURE);
    }

    /// Behind the items from one on that are each a link with the name of a language.
    private int endOfList(List<Block> blocks, int from) {
        var languages = new HashSet<LanguageTag>();
        int at = from;
        while (at < blocks.size() && blocks.get(at).kind() == Kind.ITEM) {
            var lines = blocks.get(at).lines();
            var language = lines.size() == 1 && lines.getFirst().link()
                    ? language(lines.getFirst().text().text())
                    : Optional.<LanguageTag>empty();
            if (language.isEmpty()) {
                break;
            }
            languages.add(language.get());
            at++;
        }
        return languages.size() > 1 ? at : from;
    }

    /// Whether a line is nothing but names of languages, two at least.
    private boolean isMenu(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var before = BEFORE.matcher(text);
        var names = BETWEEN.split(
                ROUND.matcher(before.lookingAt() ? text.substring(before.end()) : text)
                        .replaceAll(""),
                -1);
        var languages = new HashSet<LanguageTag>();
        for (var name : names) {
            var language = language(name);
            if (language.isEmpty()) {
                return false;
            }
            languages.add(language.get());
        }
        return languages.size() > 1;
    }

    private Optional<LanguageTag> language(String name) {
        return labels.of("[" + name.replaceAll("[(（].*?[)）]", "").strip() + "]")
                .filter(label -> label.kind() == Label.Kind.VERSION)
                .flatMap(Label::language);
    }
}
