package enface.intake.shape;

import enface.intake.shape.Label.Kind;
import java.util.List;
import java.util.Map;

/// The words that labels are made of, in lower case, in the languages whose writers use them.
final class LabelWords {

    static final Map<Kind, List<String>> OF = Map.of(
            Kind.VERSION,
            words("正文|全文|课文|課文|full text|bản gốc|volltext|texte intégral|texto completo"),
            Kind.ORIGINAL,
            words(
                    "original|original text|original version|original poem|the original|source|source text|source language"
                            + "|原文|原著|原诗|原詩|原稿|原版|原作|本文|原典|원문|원본|original text|originaltext|originalfassung|urtext|ausgangstext"
                            + "|texte original|texte source|version originale|texto original|texto fuente|versión original|testo originale"
                            + "|testo a fronte|оригинал|исходный текст|подлинник|texto de partida|oryginał|origineel|oorspronkelijke tekst"),
            Kind.TRANSLATION,
            words(
                    "translation|translations|translated|translated by|translation by|translator|translated text|target|target text"
                            + "|rendering|rendered by|tr.|trans.|译文|譯文|翻译|翻譯|译本|譯本|译者|譯者|译|譯|訳|訳文|翻訳|和訳|日本語訳|現代語訳|今译|今譯"
                            + "|白话译文|白話譯文|번역|번역문|옮긴이|역|traduction|traducteur|traductrice|traduit par|traducción|traductor|traductora"
                            + "|traducido por|tradução|tradutor|traduzione|traduttore|übersetzung|übersetzer|übersetzerin|übersetzt von"
                            + "|zieltext|перевод|переводчик|перевёл|перевела|vertaling|vertaler|översättning|oversættelse|oversettelse"
                            + "|tłumaczenie|przekład|překlad|fordítás|çeviri|ترجمة|ترجمه|bản dịch|terjemahan|แปล|अनुवाद|traducere|μετάφραση|תרגום"),
            Kind.COMMENTARY,
            words(
                    "commentary|comment|comments|explanation|explanations|analysis|appreciation|annotation|annotations|notes|footnotes"
                            + "|translator's note|translator's notes|translators note|background|summary|discussion"
                            + "|讲解|講解|解说|解說|解説|注释|注釋|註釋|注解|註解|注|註|译注|譯註|译者注|赏析|賞析|解析|评析|評析|说明|說明|按语|背景|点评|點評|评论|評論"
                            + "|导读|導讀|摘要|大意|要旨|概要|笔记|筆記|心得|文法|语法|語法|句型|知识点|思考题|练习|練習|解題|해설|주석|요약|설명|commentaire|commentaires"
                            + "|explication|analyse|remarques|résumé|kommentar|erläuterung|erläuterungen|anmerkung|anmerkungen|zusammenfassung"
                            + "|comentario|comentarios|explicación|análisis|notas|resumen|comentário|comentários|explicação|análise|resumo"
                            + "|commento|spiegazione|analisi|note|riassunto|комментарий|комментарии|примечания|пояснение|анализ|toelichting"),
            Kind.VOCABULARY,
            words(
                    "vocabulary|glossary|word list|words|new words|key words|key vocabulary|word bank|生词|生詞|单词|單詞|词汇|詞彙|生词表"
                            + "|词汇表|重点词汇|核心词汇|生字|字词|词语|単語|語彙|단어|어휘|vocabulaire|glossaire|lexique|vokabeln|wortliste|wortschatz|glossar"
                            + "|vocabulario|glosario|vocabulário|glossário|vocabolario|glossario|словарь|лексика|woordenlijst|ordlista"));

    /// What says nothing by itself, but may stand beside what does.
    static final List<String> FILLING = words(
            "the|of|in|into|by|to|from|version|versions|text|edition|draft|my|our|your|poem|language"
                    + "|版|版本|的|文|稿|语|本|部分|对照|我的|白话|白話|词句|重点|重點|内容|內容|逐句|逐段|简要|阅读|閱讀|版の|by the|de|du|des|en|la|le|el|los|al|à|von|der|die|das|ins|auf|aus|da|di|do|em|na|um"
                    + "|fassung|texte|texto|testo|версия|текст|на|versión|versão|versione|version|versie|tekst|verse|prose");

    /// What tells one version from another in its language.
    static final List<String> TELLING = words(
            "参考|參考|直译|直譯|意译|意譯|机翻|机器翻译|机器|人工|学生|老师|修改稿|初稿|终稿|定稿|润色|官方|公认|reference|literal|free|machine"
                    + "|student|teacher|official|revised|first|second|third|final|back|mt|deepl|google|gpt|chatgpt|human|new|old"
                    + "|première|deuxième|seconde|erste|zweite|primera|segunda|prima|seconda|первый|второй|wörtlich|literal|littérale");

    private LabelWords() {}

    private static List<String> words(String list) {
        return List.of(list.split("\\|", -1));
    }
}
