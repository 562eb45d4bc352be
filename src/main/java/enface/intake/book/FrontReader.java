package enface.intake.book;

import enface.intake.block.Ending;
import enface.intake.block.Ledger;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands before the text of a speech: title, occasion, speaker, place and date, in each language.
///
/// The front ends at the first unit that looks like running text: neither bold nor a heading, and nothing that names
/// a day, an occasion or an office.
final class FrontReader {

    /// The metadata read, and how many units they took.
    record Front(Metadata metadata, int units) {}

    private static final int LONGEST = 240;
    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?";
    private static final Pattern DATE = Pattern.compile("(?i)" + MONTHS
            + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+\\p{L}{3,12}\\.?\\s+\\d{4}"
            + "|(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月(?:\\s*[\\d一二三四五六七八九十]{1,3}\\s*[日号])?"
            + "|\\d{4}-\\d{2}-\\d{2}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}");
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)\\b(?:address|speech|remarks|keynote|lecture|statement|inaugural|toast|sermon|eulogy|discours|rede|ansprache|discurso)\\b"
                    + "|讲话|演讲|致辞|致词|发言|贺词|演说|讲演|献词|講話|演講|致辭|發言|賀詞|演說");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|minister|secretary|chancellor|governor|senator|king|queen|mayor|ambassador|professor|dr|chair(?:man|woman|person)?|director|général|präsident\\w*)\\b"
                    + "|主席|总统|总理|首相|书记|部长|大臣|大使|校长|教授|總統|總理|書記|部長|校長|局长|议员|市长");
    private static final Pattern LEAD = Pattern.compile("^[—–\\-─]{1,3}\\s*");

    private final Ledger ledger;
    /// What the unit before said; the other language often says it again.
    private Field lastField = Field.TITLE;
    private HeadingRanks ranks = HeadingRanks.of(List.of());

    FrontReader(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Reads the front of a work from its first unit on, adding to what the file's own header said.
    Front read(List<Unit> units, Metadata header) {
        var metadata = header;
        int taken = 0;
        ranks = HeadingRanks.of(units);
        while (taken < units.size() && belongs(units, taken, metadata)) {
            metadata = add(units.get(taken), metadata);
            taken++;
        }
        return new Front(metadata, taken);
    }

    private boolean belongs(List<Unit> units, int at, Metadata metadata) {
        var unit = units.get(at);
        var text = unit.string();
        if (text.length() > LONGEST || unit.kind() == Kind.VERBATIM || unit.kind() == Kind.ITEM) {
            return false;
        }
        if (unit.kind() == Kind.HEADING) {
            return isOwnHeading(units, at, metadata);
        }
        if (unit.link() || (unit.kind() == Kind.QUOTATION && text.contains("://"))) {
            return true;
        }
        if (unit.kind() == Kind.QUOTATION || Ending.isPlausible(text) || endsInPause(text)) {
            return false;
        }
        return unit.bold()
                || unit.front()
                || isTitleLine(units, at)
                || namesSomething(text)
                || saysAgain(units, at, metadata);
    }

    /// A heading is the work's own where no title in its language is known yet, or where it follows another heading
    /// and no later one is of its rank.
    private boolean isOwnHeading(List<Unit> units, int at, Metadata metadata) {
        var unit = units.get(at);
        boolean comesAgain = ranks.lastOf(unit.level()) >= ranks.runEnd(at + 1);
        if (comesAgain && Ending.isPlausible(unit.string())) {
            return false; // sentences set as headings
        }
        if (metadata.only(unit.language(), Field.TITLE).isEmpty()) {
            return at <= ranks.firstText() || unit.level() == 1;
        }
        boolean followsHeading = at > 0 && units.get(at - 1).kind() == Kind.HEADING;
        return followsHeading && !comesAgain;
    }

    /// The first line of a text without any headings before it, short and without a stop.
    private static boolean isTitleLine(List<Unit> units, int at) {
        return at == 0 && units.size() > 1 && units.getFirst().string().length() <= 100;
    }

    /// A short line in another language than the one before, where that language has no such line yet.
    private boolean saysAgain(List<Unit> units, int at, Metadata metadata) {
        var unit = units.get(at);
        return at > 0
                && unit.kind() == Kind.BODY
                && unit.string().length() <= 100
                && !units.get(at - 1).isIn(unit.language())
                && metadata.only(unit.language(), lastField).isEmpty();
    }

    private static boolean endsInPause(String text) {
        return !text.isEmpty() && ",，、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean namesSomething(String text) {
        return text.length() <= 160
                && (DATE.matcher(text).find()
                        || OFFICE.matcher(text).find()
                        || OCCASION.matcher(text).find()
                        || LEAD.matcher(text).find());
    }

    private Metadata add(Unit unit, Metadata metadata) {
        var text = LEAD.matcher(unit.string()).replaceFirst("");
        var language = unit.language();
        if (isDateLine(text) && metadata.of(Field.TITLE).size() > 0 && !text.contains("://")) {
            return addDate(unit, text, metadata);
        }
        ledger.keepParts(unit.text(), List.of(text));
        lastField = field(unit, text, metadata);
        return metadata.with(lastField, language, text.replace('\n', ' '));
    }

    private Field field(Unit unit, String text, Metadata metadata) {
        if (unit.link() || text.contains("://")) {
            return Field.SOURCE;
        }
        if (isNameBelowTitle(unit, metadata)) {
            return Field.SPEAKER;
        }
        if (metadata.only(unit.language(), Field.TITLE).isEmpty()
                && !LEAD.matcher(unit.string()).find()) {
            return Field.TITLE;
        }
        var field = fieldOf(unit, text);
        boolean translates = lastField != Field.TITLE
                && metadata.only(unit.language(), lastField).isEmpty();
        return field == Field.SUBTITLE && translates ? lastField : field;
    }

    private static Field fieldOf(Unit unit, String text) {
        if (OCCASION.matcher(text).find() || LEAD.matcher(unit.string()).find()) {
            return Field.OCCASION;
        }
        return OFFICE.matcher(text).find() || isName(unit) ? Field.SPEAKER : Field.SUBTITLE;
    }

    /// A few words that each begin with a capital, perhaps with an office after a comma, or a few Han characters round
    /// a point: a name, most likely.
    private static boolean isName(Unit unit) {
        return unit.string()
                .matches(
                        "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}\\p{Lu}[\\p{L}.'’-]*(?:,\\s.+)?|\\p{IsHan}{2,4}|[\\p{IsHan}·\\s-]{4,14}");
    }

    /// A name under the title in another language, as a heading of lower rank.
    private static boolean isNameBelowTitle(Unit unit, Metadata metadata) {
        return unit.kind() == Kind.HEADING
                && unit.level() > 1
                && !metadata.of(Field.TITLE).isEmpty()
                && unit.string().matches("(?:\\p{Lu}[\\p{L}.-]*\\s+){1,3}\\p{Lu}[\\p{L}.-]*")
                && !OCCASION.matcher(unit.string()).find();
    }

    private static boolean isDateLine(String text) {
        var m = DATE.matcher(text);
        return m.find() && text.length() - (m.end() - m.start()) <= 60;
    }

    private Metadata addDate(Unit unit, String text, Metadata metadata) {
        Matcher m = DATE.matcher(text);
        if (!m.find()) {
            throw new IllegalArgumentException(text);
        }
        var rest = (m.start() > 1 ? text.substring(0, m.start()) : text.substring(m.end()))
                .replaceAll("^[\\s,，、()（）.·]+|[\\s,，、()（）.·]+$", "")
                .strip();
        var dated = metadata.with(Field.DATE, unit.language(), m.group());
        if (rest.isEmpty()) {
            ledger.keepParts(unit.text(), List.of(m.group()));
            return dated;
        }
        ledger.keepParts(unit.text(), m.start() > 1 ? List.of(rest, m.group()) : List.of(m.group(), rest));
        lastField = OCCASION.matcher(rest).find() ? Field.OCCASION : Field.PLACE;
        return dated.with(lastField, unit.language(), rest);
    }
}
