package enface.publish;

import enface.publish.Handout.Column;
import enface.publish.Handout.Front;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Row;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.TextSpan;
import java.util.List;
import java.util.stream.Stream;

/// The beginning of the speech at the last crossing, as it might have been given in many scripts.
public final class FerryScripts {

    public static final String ARABIC =
            "أيها الأصدقاء، اجتمعنا هذا المساء لنشكر الملّاح الذي عبر بنا النهر أربعين عامًا (من 1984 إلى 2024). "
                    + "قال لنا: «لا تخافوا من الماء، فالقارب Margaret يعرف الطريق».";
    public static final String HEBREW =
            "ידידים יקרים, התאספנו הערב כדי להודות לספן שהעביר אותנו את הנהר ארבעים שנה (1984–2024). "
                    + "הוא אמר: \"שָׁלוֹם לְכֻלָּם, הסירה Margaret יודעת את הדרך\".";
    public static final String PERSIAN =
            "دوستان عزیز، ما امشب گرد آمده‌ایم تا از قایق‌رانی سپاسگزاری کنیم (۱۳۶۳ تا ۱۴۰۳).";
    public static final String URDU = "عزیز دوستو، ہم آج شام اُس ملاح کا شکریہ ادا کرنے کے لیے جمع ہوئے ہیں۔";
    public static final String KOREAN =
            "여러분, 안녕하십니까. 우리는 오늘 저녁 사십 년 동안 우리를 강 건너로 데려다준 뱃사공에게 감사하려고 모였습니다. " + "그는 “물을 두려워하지 마라, 펲시”라고 말했습니다.";
    public static final String THAI =
            "สวัสดีเพื่อน ๆ ทุกท่าน เย็นนี้เรามารวมตัวกันเพื่อขอบคุณคนแจวเรือที่พาเราข้ามแม่น้ำ เขาบอกว่า “อย่ากลัวน้ำ เรือรู้ทาง”";
    public static final String HINDI =
            "प्रिय मित्रो, हम आज शाम उस नाविक को धन्यवाद देने आए हैं जिसने हमें नदी के पार पहुँचाया। ज्ञान, कर्म, हिन्दी।";
    public static final String VIETNAMESE =
            "Thưa các bạn, tối nay chúng ta họp mặt để cảm ơn người lái đò. “Đừng sợ nước.”";
    public static final String RUSSIAN =
            "Дорогие друзья, сегодня мы собрались, чтобы поблагодарить паромщика. Ударе́ние.";
    public static final String GREEK = "Αγαπητοί φίλοι, απόψε συγκεντρωθήκαμε. «Μη φοβάστε το νερό».";
    private static final String ENGLISH =
            "Friends, we have met this evening to thank the ferryman. “Do not fear the water.”";

    private FerryScripts() {}

    /// One version alone, its second word marked.
    public static Handout alone(String language, String text) {
        int space = text.indexOf(' ');
        var marked = new TextSpan(space + 1, text.indexOf(' ', space + 1));
        return alone(language, text, marked);
    }

    /// One version alone with a passage marked.
    public static Handout alone(String language, String text, TextSpan marked) {
        return handout(List.of(language), List.of(new Passage(text, List.of(new Mark(marked, 1, "#8a3b2e")))));
    }

    /// The original beside a translation.
    public static Handout beside(String language, String text) {
        return handout(List.of("en", language), List.of(new Passage(ENGLISH, List.of()), new Passage(text, List.of())));
    }

    private static Handout handout(List<String> languages, List<Passage> passages) {
        var columns = Stream.of(languages)
                .flatMap(List::stream)
                .map(l -> new Column(
                        new LanguageTag(l), l.equals("en") ? Role.ORIGINAL : Role.TRANSLATION, new Called("", "")))
                .toList();
        var fronts = columns.stream()
                .map(c -> new Front(c.language(), "", List.of()))
                .toList();
        return Composed.byHand(fronts, columns, List.of(new Row(passages, true)), List.of());
    }
}
