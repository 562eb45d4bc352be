package enface.language.sentence;

import java.util.regex.Pattern;

/// Decides whether a sentence goes on after a closing mark with a stop before it: `“停！”他喊道`, `「行くぞ！」と叫んだ`,
/// `《走吧！孩子》好吗`, `"가자!"라고`, `“Stop!” John cried`.
final class AfterQuotation {

    private static final int FURTHEST = 40;
    private static final Pattern SAID_ZH = Pattern.compile(
            "(?!没|沒|无人|無人|谁|誰|不)[^。！？，；：、“”「」『』…,.!?\\s]{0,14}?(?:(?<![知街难難频頻渠轨軌])[说說道问問答喊叫嚷吼骂罵想写寫讲講念唱笑哭叹嘆呼]"
                    + "(?:着|著|了|道|说|說|话|話|起来|起來|一声|一聲)?(?=[。！？，；：,.!?…]|$)|[说說喊叫问問笑哭][着著])");
    private static final Pattern LEANS_ZH =
            Pattern.compile("(?:的(?!确|確|士)|地(?![球区區方面铁鐵])|之(?!后|後|前)|等(?!到|待)|这句|這句|这样|這樣|那样|那樣|一[语語词詞句书書文声聲类類曲剧劇]"
                    + "|似的|一样|一樣|般的|为题|為題|为名|為名|二字|三字|四个字|四個字)");
    private static final Pattern TURNS_ZH = Pattern.compile("可是|但是|但|可(?![以能])|却|卻|然而|而(?!今)|于是|於是|便|就|也|都|才|又");
    private static final Pattern LEANS_JA = Pattern.compile(
            "(?:と(?!ころ|にかく|ても|う|き|も|し|な)|って|という|の(?!ち)|は(?!い|じ)|が|を"
                    + "|に(?!ほん|もかか)|へ|で(?!も|は|し)|も(?!し|う|ち|の)|な(?!ぜ|に|か|る|い)|なんて|など|とか|だ(?!が|から|って|け|れ)|です|や|か(?![れつなろ])|から|まで|より)");
    private static final Pattern SAID_JA = Pattern.compile(
            "[^。！？、「」『』]{1,12}?[はがも][^。！？「」『』]{0,20}?(?:言っ|言い|言う|いった|叫ん|叫び|答え|尋ね|訊い|聞い|つぶや|呟|囁|ささや|述べ|語っ|話し|怒鳴|問い|問う|笑っ|続け)");
    private static final Pattern LEANS_KO = Pattern.compile(
            "(?:이?라고|이?라며|이?라면서|이?라는|이?란\\s|하고\\s|하며|하는|하면서|고\\s|며\\s|는\\s|은\\s|을\\s|를\\s|이\\s|가\\s|와\\s|과\\s|도\\s|라\\s)");
    private static final Pattern SAID_KO =
            Pattern.compile("[^.!?\"“”]{0,24}?(?:말했|외쳤|물었|대답했|답했|소리쳤|덧붙였|속삭였|중얼거렸|말하였|외치며|말하며)");
    private static final Pattern SAID_EN = Pattern.compile(
            "(?:I|(?:(?:Mr|Mrs|Ms|Dr|Sir|Lady|Lord|King|Queen|President|Senator|Professor)\\.?\\s)?\\p{Lu}[\\p{L}'’-]+"
                    + "(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})\\s(?:said|asked|cried|shouted|replied|answered|whispered|exclaimed|called"
                    + "|yelled|added|repeated|screamed|muttered|murmured|laughed|demanded|wondered|thought)\\b");
    private static final Pattern SAID_VI = Pattern.compile(
            "\\p{Lu}[\\p{L}]*(?:\\s\\p{L}+){0,3}?\\s(?:nói|hỏi|đáp|kêu|hét|la lên|trả lời|thì thầm|quát|reo)(?![\\p{L}])");

    private final Passage passage;

    AfterQuotation(Passage passage) {
        this.passage = passage;
    }

    boolean goesOn(int sentenceStart, int at, Tail tail, Ahead ahead) {
        char mark = passage.at(tail.mark());
        if (mark == '》' || mark == '〉') {
            return true;
        }
        int open = passage.marks().partner(tail.mark());
        if (Signs.isClosedBracket(mark) && !Signs.isQuoteOrCorner(mark)) {
            return open >= 0 && goesOnAfterRemark(sentenceStart, open, at, ahead);
        }
        if (!Signs.isQuoteOrCorner(mark)) {
            return false;
        }
        if (passage.isUnspaced(ahead.word())) {
            return !ahead.opened() && goesOnUnspaced(sentenceStart, open, at, ahead.word());
        }
        return goesOnSpaced(at, ahead);
    }

    /// Whether words follow that tell who said it, in a language without spaces.
    boolean isSaid(int at) {
        var rest = passage.ahead(at, FURTHEST);
        return (passage.habits().code().equals("ja") ? SAID_JA : SAID_ZH)
                .matcher(rest)
                .lookingAt();
    }

    private boolean goesOnAfterRemark(int sentenceStart, int open, int at, Ahead ahead) {
        boolean within = false;
        for (int i = Math.max(sentenceStart, open - FURTHEST); i < open && !within; i++) {
            within = Signs.isWord(passage.at(i));
        }
        if (!within || ahead.opened()) {
            return false;
        }
        boolean unspaced = passage.isUnspaced(ahead.word()) && !ahead.spaced();
        return unspaced || (!passage.habits().cased() && !Signs.isPoint(passage.at(at)));
    }

    private boolean goesOnUnspaced(int sentenceStart, int open, int at, int next) {
        boolean phrase = open > sentenceStart && passage.isUnspaced(open - 1) && Signs.isWord(passage.at(open - 1));
        var rest = passage.ahead(next, FURTHEST);
        if (passage.habits().code().equals("ja")) {
            return LEANS_JA.matcher(rest).lookingAt() || isSaid(next);
        }
        boolean loud = passage.at(at) != '。' && passage.at(at) != '.';
        return phrase
                || LEANS_ZH.matcher(rest).lookingAt()
                || isSaid(next)
                || (loud && TURNS_ZH.matcher(rest).lookingAt());
    }

    private boolean goesOnSpaced(int at, Ahead ahead) {
        if (ahead.opened() || ahead.dashed()) {
            return false;
        }
        int next = passage.codePoint(ahead.word());
        if (!ahead.spaced()) {
            return Character.isLetter(next);
        }
        var rest = passage.ahead(ahead.word(), FURTHEST * 2);
        return switch (passage.habits().code()) {
            case "ko" ->
                LEANS_KO.matcher(rest).lookingAt() || SAID_KO.matcher(rest).lookingAt();
            case "en" ->
                !Signs.isPoint(passage.at(at))
                        && SAID_EN.matcher(rest).lookingAt()
                        && (rest.startsWith("I ") || !passage.words().starts(passage.word(ahead.word())));
            case "vi" ->
                !Signs.isPoint(passage.at(at))
                        && SAID_VI.matcher(rest).lookingAt()
                        && !passage.words().starts(passage.word(ahead.word()));
            default -> false;
        };
    }
}
