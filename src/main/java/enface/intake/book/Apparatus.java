package enface.intake.book;

import enface.intake.block.Ledger;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes off what stands round a text and is none of it: who brought it, what an editor says first, the text printed
/// once more.
final class Apparatus {

    private static final Pattern CREDITS = Pattern.compile(
            "(?iU)^[\\s\\[【(（—–*]*(?:转自|转载|轉載|转载请|来源|來源|出处|出處|原文链接|原文鏈接|译文链接|原文地址|链接|鏈接|原文出处|视频|視頻|影片|音频|图片|"
                    + "图源|封面|翻译|翻譯|译者|譯者|校对|校對|审校|審校|编辑|編輯|排版|整理|听写|字幕|投稿|发布|作者：|版权|版權|未经授权|关注|公众号"
                    + "|出典|翻訳|訳者|校正|転載|출처|번역|옮긴이|교정"
                    + "|source|sources|via|link|links|video|audio|original link|read the original|reposted from|posted by|translated by|translation by"
                    + "|translator|translators|proofread by|proofreader|proofreading|edited by|editor|editors|copyright|©|all rights reserved|photo|image"
                    + "|credits|subtitles by|transcribed by|quelle|übersetzung|übersetzt von|übersetzer|lektorat|fuente|traducción|traducido por"
                    + "|traductor|traduction|traduit par|traducteur|relecture|fonte|tradução|traduzione|источник|перевод|переводчик|редактор)"
                    + "\\s*(?:[:：】\\]]|$|(?<=[自载載by©])[\\s:：]?).*"
                    + "|^\\s*(?:copyright\\s+(?:©|\\(c\\)|\\d{4}|by\\b)|(?:©|\\(c\\))\\s*\\d{4}|版权所有|版權所有).*",
            Pattern.DOTALL);
    private static final Pattern EDITOR = Pattern.compile(
            "(?iU)^[\\s\\[【(（*]*(?:编者按|編者按|编者注|編者註|编按|按语|按語|译者按|譯者按|译者注|譯者註|译注|小编按|导语|導語|导读|導讀|前言|题记|題記|后记|後記|摘要|内容提要|"
                    + "本文提要|編集部注|訳者注|訳注|편집자 주|역주|옮긴이 주|editor['’]s note|editors['’] note|editorial note|translator['’]s note|translators['’] note"
                    + "|note from the editor|note from the translator|abstract|summary|about this text|anmerkung der redaktion|anmerkung des übersetzers"
                    + "|zusammenfassung|note de l['’]éditeur|note du traducteur|note de la rédaction|résumé|nota del editor|nota del traductor|resumen"
                    + "|nota do editor|nota do tradutor|nota del redattore|от редакции|примечание переводчика)\\s*[】\\])）]?\\s*[:：].*",
            Pattern.DOTALL);
    private static final int LONGEST_CREDIT = 160;
    private static final int LEAST_AGAIN = 40;
    private static final double AGAIN = 0.6;
    private static final double SAME = 0.8;

    private final Ledger ledger;

    Apparatus(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The units of the text itself.
    ///
    /// @param several whether the text is there in several languages, so that one without the other tells something
    List<Unit> without(List<Unit> units, boolean several) {
        if (!several) {
            return units;
        }
        return withoutText(withoutCredits(units));
    }

    private List<Unit> withoutCredits(List<Unit> units) {
        var kept = new ArrayList<Unit>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            boolean open = unit.voice() < 0 && unit.kind() != Kind.HEADING && unit.kind() != Kind.VERBATIM;
            if (open && EDITOR.matcher(unit.string()).matches() && !isTranslated(units, i, EDITOR)) {
                ledger.leaveOut(unit.text(), Reason.NOTE);
            } else if (open && isCredit(unit) && isAtAnEnd(units, i) && !isTranslated(units, i, CREDITS)) {
                ledger.leaveOut(unit.text(), Reason.CREDITS);
            } else {
                kept.add(unit);
            }
        }
        return kept;
    }

    private static boolean isCredit(Unit unit) {
        return unit.string().length() <= LONGEST_CREDIT
                && CREDITS.matcher(unit.string()).matches();
    }

    /// Among the first and the last of the units; a speech may say such words in its midst.
    private static boolean isAtAnEnd(List<Unit> units, int at) {
        int zone = Math.max(6, units.size() / 10);
        return at < zone || at >= units.size() - zone;
    }

    /// Whether the one right before or after it says the like in another language, as a text does.
    private static boolean isTranslated(List<Unit> units, int at, Pattern pattern) {
        return isLike(units, at, at - 1, pattern) || isLike(units, at, at + 1, pattern);
    }

    private static boolean isLike(List<Unit> units, int at, int beside, Pattern pattern) {
        return beside >= 0
                && beside < units.size()
                && pattern == EDITOR
                && !units.get(beside).isIn(units.get(at).language())
                && pattern.matcher(units.get(beside).string()).matches();
    }

    /// Leaves out the stretch in one language that says once more what is said elsewhere beside its translation.
    private List<Unit> withoutText(List<Unit> units) {
        var again = new HashSet<Unit>();
        var letters = new HashMap<LanguageTag, Integer>();
        units.forEach(u -> letters.merge(u.language(), u.string().length(), Integer::sum));
        for (int from = 0; from < units.size(); ) {
            int to = from + 1;
            while (to < units.size() && goesOn(units.get(from), units.get(to))) {
                to++;
            }
            int here = units.subList(from, to).stream()
                    .mapToInt(u -> u.string().length())
                    .sum();
            boolean much = here * 3L >= letters.getOrDefault(units.get(from).language(), 0);
            if (much && units.get(from).voice() < 0) {
                int end = isSaidElsewhere(units, from, to) ? to : to - 1; // the last may begin the pairs
                if (end == to || (end > from && isSaidElsewhere(units, from, end))) {
                    again.addAll(units.subList(from, end));
                    break; // the other one is the text
                }
            }
            from = to;
        }
        again.forEach(unit -> ledger.leaveOut(unit.text(), Reason.SAID_BEFORE));
        return units.stream().filter(u -> !again.contains(u)).toList();
    }

    private static boolean goesOn(Unit first, Unit next) {
        return next.isIn(first.language())
                && next.voice() == first.voice()
                && first.kind() != Kind.HEADING
                && next.kind() != Kind.HEADING;
    }

    private static boolean isSaidElsewhere(List<Unit> units, int from, int to) {
        LanguageTag language = units.get(from).language();
        var here = new StringBuilder();
        Set<String> elsewhere = new HashSet<>();
        var others = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (unit.isIn(language) && unit.kind() != Kind.VERBATIM) {
                var key = key(unit);
                if (i >= from && i < to) {
                    here.append(key);
                } else if (unit.kind() != Kind.HEADING || key.length() > 12) {
                    elsewhere.add(key);
                    others.append(key);
                }
            }
        }
        if (here.length() < LEAST_AGAIN
                || here.length() < AGAIN * others.length()
                || others.length() < AGAIN * here.length()) {
            return false;
        }
        int found = elsewhere.stream()
                .filter(key -> here.indexOf(key) >= 0)
                .mapToInt(String::length)
                .sum();
        return found >= SAME * others.length() && found >= SAME * here.length();
    }

    private static String key(Unit unit) {
        return unit.string().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
