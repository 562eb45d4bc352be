package enface.intake.shape;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.shape.Label.Kind;
import enface.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private final Labels labels = new Labels();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            English:            | VERSION     | en
            [EN]                | VERSION     | en
            【中文】            | VERSION     | zh
            Español             | VERSION     | es
            日本語              | VERSION     | ja
            原文                | ORIGINAL    |
            Originaltext        | ORIGINAL    |
            日文原文            | ORIGINAL    | ja
            译文：              | TRANSLATION |
            参考译文            | TRANSLATION |
            我的译文            | TRANSLATION |
            中文翻译 1          | TRANSLATION | zh
            Translator A        | TRANSLATION |
            Translation by Ada Poole | TRANSLATION |
            老周译              | TRANSLATION |
            Übersetzung (Anna Berg) | TRANSLATION |
            Traduction française | TRANSLATION |
            白話講解            | COMMENTARY  |
            Kommentar           | COMMENTARY  |
            Vocabulary          | VOCABULARY  |
            生词                | VOCABULARY  |
            """)
    void areUnderstoodInManyLanguages(String text, Kind kind, String language) {
        var label = labels.of(text).orElseThrow();

        assertThat(label.kind()).isEqualTo(kind);
        if (language != null) {
            assertThat(label.language()).contains(new LanguageTag(language));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp",
                "English gardens in winter",
                "Chapter 2",
                "is",
                "2",
                "中英对照",
                "Lost in translation",
                "渡船上的早晨",
                "记者",
                "A",
                "Nobody spoke until the far bank came into view."
            })
    void areNotSeenInWordsOfATextOrATitle(String text) {
        assertThat(labels.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Talk 1 English.txt, Talk 1 中文.txt",
        "harvest.en.md, harvest.de.md",
        "harvest-original.txt, harvest_translation.txt",
        "山村原文.txt, 山村译文.txt",
        "译文 1.txt, 译文 2.txt",
        "river (English).txt, river (Français).txt"
    })
    void ofFilesTellVersionsAndNotWorks(String one, String other) {
        assertThat(NameParts.of(one, java.util.List.of(), labels).key())
                .isEqualTo(NameParts.of(other, java.util.List.of(), labels).key());
    }

    @ParameterizedTest
    @CsvSource({"Talk 1 English.txt, Talk 2 English.txt", "harvest.en.md, winter.en.md", "song2.txt, song3.txt"})
    void ofFilesKeepWorksApart(String one, String other) {
        assertThat(NameParts.of(one, java.util.List.of(), labels).key())
                .isNotEqualTo(NameParts.of(other, java.util.List.of(), labels).key());
    }
}
