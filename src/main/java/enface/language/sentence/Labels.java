package enface.language.sentence;

import java.util.regex.Pattern;

/// Tells what numbers a point of a list or a part of a text, `1.`, `IV.`, `b)`, `Article 5.`, from a sentence.
///
/// Looks at no more than a label's length.
final class Labels {

    private static final int LONGEST = 48;
    private static final String PART_WORDS =
            "art(?:icle|ikel|ículo|igo|icolo|ykuł|\\.)?|artículo|artículos|artigo|articolo|artykuł|artikel|článek|článok|cikk"
                    + "|chapter|kapitel|chapitre|capítulo|capitolo|rozdział|kapitola|hoofdstuk|hoofdst\\.|kapittel|luku|fejezet"
                    + "|step|schritt|étape|paso|passo|krok|stap|шаг|этап|adım|bước"
                    + "|section|abschnitt|sección|seção|secção|sezione|sekcja|sectie|afdeling|раздел|bölüm|mục|kısım"
                    + "|part|teil|partie|parte|część|deel|часть|kısım|phần|book|buch|livre|libro|livro|księga|boek|книга|kitap|quyển"
                    + "|paragraph|absatz|paragraphe|párrafo|parágrafo|paragrafo|paragraf|lid|пункт|параграф|абзац|khoản|điểm"
                    + "|title|titel|titre|título|titolo|tytuł|rule|regel|règle|regla|regra|regola|reguła|правило|kural|quy tắc"
                    + "|lesson|lektion|leçon|lección|lição|lezione|lekcja|les|урок|ders|bài|point|punkt|punto|ponto|punt|clause|note"
                    + "|question|frage|pregunta|pergunta|domanda|pytanie|vraag|вопрос|soru|câu|figure|table|tabelle|annex|appendix"
                    + "|scene|szene|scène|escena|cena|scena|act|akt|acte|acto|ato|atto|сцена|действие|volume|band|tome|tomo|tom|том|cilt|tập"
                    + "|madde|điều|chương|статья|глава|стаття|розділ|член|άρθρο|κεφάλαιο"
                    + "|المادة|الفصل|الباب|الخطوة|القسم|الجزء|البند|الدرس|סעיף|פרק|שלב|חלק|שיעור|מאמר|ماده|فصل|अनुच्छेद|अध्याय|भाग"
                    + "|제|단계|第|ステップ|步骤|步驟|图|圖|表|図";
    private static final String NUMBER =
            "(?:\\p{Nd}{1,4}(?:[.．-]\\p{Nd}{1,3}){0,5}\\p{L}?|[IVXLCM]{1,8}|[ivxlc]{1,6}|[A-Za-z])";
    private static final String ALONE =
            "(?:\\p{Nd}{1,3}(?:[.．]\\p{Nd}{1,3}){0,5}|[IVXLC]{1,7}|[ivxl]{1,6}|[A-Za-zА-Да-дא-ת"
                    + "أبتجدهوزحطيمسعفصقرشخ]|هـ|[一二三四五六七八九十百]{1,4}|[가나다라마바사아자차카타파하]|[アイウエオカキクケコイロハ])";
    private static final Pattern ALONE_LABEL = Pattern.compile("[(（\\[【]?" + ALONE + "(?:[)）\\]】]|\\s?단계)?");
    private static final Pattern NAMED_LABEL = Pattern.compile(
            "(?:§+\\s?|(?:" + PART_WORDS + ")\\s?[(（]?)" + NUMBER + "\\s?(?:조|장|절|항|단계|章|条|節|节|款|项|項|步)?[)）]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOW_LABEL = Pattern.compile("(?:[a-zа-д]|[ivx]{1,5})(?:\\)|\\.(?=\\s+[^\\p{Ll}\\s]))");
    private static final Pattern BRACKETED = Pattern.compile("(?:[a-zа-д]|[ivx]{1,5}|\\p{Nd}{1,3})[)）]");

    private Labels() {}

    /// Whether all of a sentence before the point at `at` is a label.
    static boolean endsAt(Passage passage, int sentenceStart, int at) {
        int from = sentenceStart;
        while (from < at && (Signs.isSpace(passage.at(from)) || isDecoration(passage, from))) {
            from++;
        }
        if (at - from > LONGEST || from == at) {
            return false;
        }
        var label = passage.text().substring(from, at);
        return ALONE_LABEL.matcher(label).matches()
                || NAMED_LABEL.matcher(label).matches();
    }

    private static boolean isDecoration(Passage passage, int at) {
        return "*_#>•".indexOf(passage.at(at)) >= 0 || Signs.isDash(passage.at(at)) || isOpenQuote(passage, at);
    }

    private static boolean isOpenQuote(Passage passage, int at) {
        return passage.marks().opens(at) && Signs.isQuote(passage.at(at));
    }

    /// Whether a label begins at `at` though it begins with a small letter: `b. Second`, `c)`.
    static boolean startsLow(Passage passage, int at) {
        var ahead = passage.ahead(at, 12);
        boolean bracketed = at > 0 && "(（[".indexOf(passage.at(at - 1)) >= 0;
        return bracketed
                ? BRACKETED.matcher(ahead).lookingAt()
                : LOW_LABEL.matcher(ahead).lookingAt();
    }
}
