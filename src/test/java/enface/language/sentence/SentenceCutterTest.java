package enface.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The kinds of places where a sentence ends or seems to, in all the languages that are promised.
class SentenceCutterTest {

    private static final List<String> LANGUAGES = List.of(
            "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "pt", "it", "ru", "pl", "nl", "tr", "vi", "ar",
            "he");

    private static List<String> cut(String language, String text) {
        return new SentenceCutter(new LanguageTag(language))
                .cut(text).stream().map(s -> s.of(text)).toList();
    }

    private static void cuts(String language, String drawn) {
        var text = drawn.replace("¦", "");
        assertThat(String.join("¦", cut(language, text)))
                .as(language)
                .isEqualTo(drawn.replaceAll("[\\s\u00a0\u202f]*¦\\s*", "¦").strip());
    }

    @Test
    void aLabelStaysWithItsSentenceInEveryLanguage() {
        for (var language : LANGUAGES) {
            for (var label : List.of(
                    "1.", "10.", "IV.", "b.", "1.1.", "2.3.4.", "1．", "１．", "§ 5.", "a)", "(c)", "II)", "12)")) {
                cuts(language, label + " “A” X.");
                assertThat(cut(language, label + " Zeta 7"))
                        .as(language + " " + label)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Article 1. All are free. ¦Chapter 3. They leave. ¦Step 2. Mix it.
                    de | Artikel 1. Alle sind frei. ¦Kapitel 3. Man geht. ¦Schritt 2. Mischen.
                    fr | Article 1. Tous sont libres. ¦Chapitre 3. On part. ¦Étape 2. Mêler.
                    es | Artículo 1. Todos son libres. ¦Capítulo 3. Se van. ¦Paso 2. Mezclar.
                    pt | Artigo 1. Todos são livres. ¦Capítulo 3. Vão-se. ¦Passo 2. Misturar.
                    it | Articolo 1. Tutti sono liberi. ¦Capitolo 3. Vanno via. ¦Passo 2. Mescolare.
                    ru | Статья 1. Все свободны. ¦Глава 3. Они уходят. ¦Шаг 2. Смешать.
                    pl | Artykuł 1. Wszyscy są wolni. ¦Rozdział 3. Odchodzą. ¦Krok 2. Zmieszać.
                    nl | Artikel 1. Allen zijn vrij. ¦Hoofdstuk 3. Zij gaan. ¦Stap 2. Mengen.
                    tr | Madde 1. Herkes özgürdür. ¦Bölüm 3. Giderler. ¦Adım 2. Karıştırın.
                    vi | Điều 1. Mọi người tự do. ¦Chương 3. Họ đi. ¦Bước 2. Trộn đều.
                    ar | المادة 1. الجميع أحرار. ¦الفصل 3. يرحلون. ¦الخطوة 2. اخلط.
                    he | סעיף 1. כולם חופשיים. ¦פרק 3. הם הולכים. ¦שלב 2. ערבבו.
                    ko | 제1조. 모두 자유롭다. ¦제2조. 모두 평등하다.
                    """)
    void aPartOfALawOrABookIsNoSentence(String language, String drawn) {
        cuts(language, drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    zh | 天亮了。¦“早安”还没有说。
                    zh | 天亮了！¦「早安」还没有说。
                    zh | 天亮了吗？¦《早安》唱过了。
                    zh | 天亮了。¦（掌声）早安。
                    zh | 天亮了。¦【注】早安。
                    zh | “天亮了……”¦“早安。”
                    zh | “天亮了——”¦“早安。”
                    ja | 朝です。¦（拍手）おはよう。¦『朝』という歌です。
                    ko | 아침입니다. ¦(박수) 안녕하세요. ¦“아침”이라는 노래입니다.
                    en | It is day. ¦(3) Good morning. ¦“Day” it is. ¦[Music.] ¦Go on.
                    de | Es ist Tag. ¦(3) Guten Morgen. ¦„Tag“ heißt es. ¦»Gut«, sagt er.
                    fr | Il fait jour. ¦(3) Bonjour. ¦« Jour », dit-il.
                    es | Es de día. ¦(3) Buenos días. ¦¿Sí? ¦¡Sí! ¦«Día», dijo.
                    ru | День настал. ¦(3) Доброе утро. ¦«День», — сказал он.
                    ar | طلع النهار. ¦(3) صباح الخير. ¦«نهار» قال.
                    he | הבוקר בא. ¦(3) בוקר טוב. ¦"בוקר" אמר.
                    """)
    void anOpeningMarkBelongsToWhatFollows(String language, String drawn) {
        cuts(language, drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u202f", ""})
    void aClosingMarkAfterAnySpaceCloses(String space) {
        for (var language : List.of("fr", "es", "it", "ru", "pt", "pl")) {
            cuts(
                    language,
                    "«" + space + "Zeta alfa" + space + "!" + space + "» ¦Kappa. ¦«" + space + "Beta." + space
                            + "» ¦Mu.");
        }
        cuts("en", "“" + space + "Yes." + space + "” ¦So it was. ¦\"" + space + "No." + space + "\" ¦So it was not.");
        cuts("de", "„Ja.“" + space + " ¦So war es. ¦»Nein.« ¦So war es nicht.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    zh | 你读过《来吧！朋友》吗？¦没有。
                    zh | 他喊：“来！”可是没人动。¦天黑了。
                    zh | 《谁来？》一书很薄。¦“来吧。”他说。¦门开了。
                    ja | 「来い！」と言った。¦映画『来い！友よ』を見た。
                    ko | "오라!"라고 했다. ¦"오라!" 하고 불렀다.
                    en | “Come!” she cried. ¦The (what a day!) sun rose.
                    de | „Komm!“ rief sie. ¦Das (was für ein Tag!) war gut.
                    fr | « Viens ! » cria-t-elle. ¦Le (quel jour !) soleil se leva.
                    es | —¡Ven! —gritó ella. ¦—No —dijo él.
                    pt | — Vem! — gritou ela. ¦— Não — disse ele.
                    ru | — Иди! — крикнула она. ¦— Нет, — сказал он.
                    pl | – Chodź! – zawołała. ¦– Nie – odparł.
                    tr | “Gel!” diye bağırdı. ¦— Hayır, — dedi.
                    nl | ‘Kom!’ riep zij. ¦‘Nee’, zei hij.
                    vi | “Đến đây!” cô gọi. ¦“Không,” anh nói.
                    """)
    void aSentenceGoesOnAfterAQuotationInIt(String language, String drawn) {
        cuts(language, drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Am 7. September kam er. ¦Der 1. Preis war klein. ¦Im 3. Reich, im 18. Jahrhundert. ¦Heinrich VIII. war König.
                    cs | Dne 7. září přišel. ¦Karel IV. byl král. ¦To bylo v 18. století.
                    da | Den 7. september kom han. ¦Christian IV. var konge.
                    nb | Den 7. september kom han. ¦Harald V. er konge.
                    fi | Hän tuli 7. syyskuuta. ¦Kustaa III. oli kuningas.
                    hu | 1990. szeptember 7. napján jött. ¦IV. Béla király volt.
                    tr | 7. Eylül günü geldi. ¦II. Murat padişahtı.
                    pl | W 7. Dywizji służył. ¦Było ich 100. ¦Potem mniej.
                    """)
    void aNumberWithAPointIsAnOrdinalWhereTheLanguageHasThem(String language, String drawn) {
        cuts(language, drawn);
    }

    @Test
    void footnoteMarksStayInEveryLanguage() {
        for (var language :
                List.of("en", "de", "fr", "es", "pt", "it", "ru", "pl", "nl", "tr", "vi", "ar", "he", "ko")) {
            for (var mark : List.of("[3]", "¹", "¹²", "*", "[12, 13]", " ³", "[a]", "†")) {
                cuts(language, "ΔЖ Kappa." + mark + " ¦Zeta 7.");
            }
        }
        for (var language : List.of("zh", "ja")) {
            for (var mark : List.of("[3]", "〔3〕", "［３］", "¹", "[注1]")) {
                cuts(language, "天明。" + mark + "¦日落。");
            }
        }
        cuts("en", "¹ In the morning it was day. ¦² In the evening it was night.");
        cuts("en", "[1] The first. ¦[2] The second.");
    }

    @Test
    void abbreviationsMayBeInCapitals() {
        cuts("en", "THE HONOURABLE MRS. RITA FAN MET DR. LEE AND MR. PO. ¦THEY SPOKE.");
        cuts("de", "FRAU DR. WEBER UND PROF. KLEIN KAMEN. ¦DANN GING MAN.");
        cuts("es", "EL SR. PÉREZ Y LA SRA. RUIZ. ¦NADIE MÁS.");
    }

    @Test
    void aTextWithoutCapitalsIsCutAllTheSame() {
        cuts("en", "we came. ¦we saw. ¦did we win?");
        cuts("en", "We came. we saw.");
    }

    @Test
    void oddEndsOfLinesEndASegment() {
        for (var end : List.of("\n", "\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\f")) {
            assertThat(cut("en", "Ladies," + end + "Gentlemen,")).containsExactly("Ladies,", "Gentlemen,");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, Article 1.,  All are born free.
            de, Artikel 1.,  Alle sind frei geboren.
            fr, Article 1.,  Tous naissent libres.
            es, Artículo 1., Todos nacen libres.
            pt, Artigo 1.,   Todos nascem livres.
            it, Articolo 1., Tutti nascono liberi.
            nl, Artikel 1.,  Allen worden vrij geboren.
            pl, Artykuł 1.,  Wszyscy rodzą się wolni.
            ru, Статья 1.,   Все рождаются свободными.
            vi, Điều 1.,     Mọi người sinh ra tự do.
            he, סעיף א.,     כולם נולדו בני חורין.
            ar, المادة 1.,   يولد الجميع أحرارا.
            zh, 第一条。,     人人生而自由。
            ja, 第1条。,      すべての人は自由である。
            en, IV.,         All are born free.
            """)
    void aLabelAloneOnItsLineIsNotGluedToTheNext(String language, String label, String sentence) {
        for (var end : List.of("\n", "\r\n", "\n\n", "\u2028")) {
            assertThat(cut(language, label + end + sentence)).containsExactly(label, sentence);
            var bare = label.substring(0, label.length() - 1);
            assertThat(cut(language, bare + end + sentence)).containsExactly(bare, sentence);
        }
        if (!label.endsWith("。")) {
            assertThat(cut(language, label + " " + sentence)).containsExactly(label + " " + sentence);
        }
    }

    @Test
    void signsAloneMakeNoSentence() {
        assertThat(cut("zh", "谢谢！😀 走吧。")).containsExactly("谢谢！😀", "走吧。");
        assertThat(cut("en", "… Yes. ¦ ?!".replace("¦", ""))).containsExactly("… Yes.  ?!");
        assertThat(cut("en", "  ")).isEmpty();
        assertThat(cut("und", "One. Two.")).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "…", "。", "!", "“", "\"", "'", "(", ")", "（", "》", "。“", "”“", "—", "* ", ". ", ". . ", "a.",
                "A. ", "1. ", "[1]", "¹", "z. B. ", "…a", "“.”", "(.)", "?! ", "《a。》", "a\n", " ", "«. »", "——”“"
            })
    void hostileTextIsCutInTimeThatGrowsWithItsLength(String sign) {
        var text = "Hello " + sign.repeat(100_000 / sign.length());
        for (var language : List.of("en", "zh", "de", "ar")) {
            var spans = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> new SentenceCutter(new LanguageTag(language)).cut(text));
            assertCovers(text, spans);
        }
    }

    private static void assertCovers(String text, List<TextSpan> spans) {
        int at = 0;
        for (var span : spans) {
            assertThat(text.substring(at, span.start()).codePoints().allMatch(c -> Signs.isSpace((char) c)))
                    .isTrue();
            assertThat(span.isEmpty()).isFalse();
            at = span.end();
        }
        assertThat(text.substring(at).isBlank()).isTrue();
    }
}
