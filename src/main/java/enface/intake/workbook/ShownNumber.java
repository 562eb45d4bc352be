package enface.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/// A number as a spreadsheet shows it, as far as its format is one of the usual ones: decimals, thousands, per cent,
/// words and signs of money around it.
final class ShownNumber {

    private static final Pattern DIGITS = Pattern.compile("[#0?][#0?,]*(?:\\.[#0?]+)?");
    private static final Pattern MONEY = Pattern.compile("\\[\\$([^\\]-]{0,10})(?:-[^\\]]{0,20})?\\]");
    private static final Pattern UNSEEN = Pattern.compile("\\[[^\\]]{0,100}\\]|_.|\\*.");
    /// Beyond these digits a spreadsheet keeps what no computer could reckon out.
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);

    private ShownNumber() {}

    /// @param format of what is not less than nothing; empty for none
    static String of(String format, String value) {
        var number = new BigDecimal(value).round(EXACT);
        var shown = UNSEEN.matcher(MONEY.matcher(format).replaceAll("\"$1\"")).replaceAll("");
        var digits = DIGITS.matcher(shown);
        boolean usual =
                !shown.toLowerCase(Locale.ROOT).contains("general") && !shown.contains("/") && !shown.contains("E");
        if (!usual || !digits.find()) {
            var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return plain.toPlainString();
        }
        var pattern = digits.group().replace('?', '#');
        if (shown.indexOf('%') >= 0) {
            number = number.movePointRight(2);
        }
        return words(shown.substring(0, digits.start()))
                + grouped(pattern, number)
                + words(shown.substring(digits.end()));
    }

    private static String grouped(String pattern, BigDecimal number) {
        int point = pattern.indexOf('.');
        var whole = point < 0 ? pattern : pattern.substring(0, point);
        var decimals = point < 0 ? "" : pattern.substring(point).replace(",", "");
        var least =
                "0".repeat(Math.max(1, (int) whole.chars().filter(c -> c == '0').count()));
        boolean grouped = whole.indexOf(',') >= 0;
        var format = new DecimalFormat(least + decimals, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setGroupingUsed(grouped);
        format.setGroupingSize(3);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static String words(String around) {
        return around.replace("\"", "").replace("\\", "");
    }
}
