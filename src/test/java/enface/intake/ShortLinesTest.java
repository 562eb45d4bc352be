package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines too short to tell their language alone tell it together: lists of sentences, songs, slogans.
class ShortLinesTest {

    private static Draft read(SourceFile... files) throws IntakeException {
        return new Intake().readSources(List.of(files), List.of(), Progress.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            en      ^ The lock was never closed.|Nobody had a key to it.|It was our street.
            zh-Hans ^ 水闸从来没有关过。|谁也没有钥匙。|那是我们的街。
            zh-Hant ^ 水閘從來沒有關過。|誰也沒有鑰匙。|那是我們的街。
            de      ^ Die Schleuse war nie zu.|Niemand hatte einen Schlüssel.|Es war unsere Straße.
            fr      ^ L’écluse n’était jamais fermée.|Personne n’avait la clé.|C’était notre rue.
            es      ^ La esclusa nunca se cerraba.|Nadie tenía la llave.|Era nuestra calle.
            ru      ^ Шлюз никогда не закрывали.|Ключа ни у кого не было.|Это была наша улица.
            ja      ^ 水門は閉まったことがない。|鍵は誰も持っていない。|私たちの通りだった。
            ko      ^ 수문은 닫힌 적이 없다.|열쇠는 아무도 없었다.|우리 거리였다.
            """)
    void areAVersionBesideAnother(String language, String lines) throws IntakeException {
        var other = language.equals("en")
                ? "Das Tor stand immer offen.\nWir gingen jeden Abend hindurch.\nSo war es gut.\n"
                : "The gate stood open always.\nWe went through it each evening.\nSo it was good.\n";
        var draft = read(
                new SourceFile("lock.one.txt", lines.replace("|", "\n") + "\n"), new SourceFile("lock.two.txt", other));
        assertThat(draft.works()).hasSize(1);
        assertThat(draft.works().getFirst().versions().getFirst().language()).isEqualTo(new LanguageTag(language));
        DraftAccount.assertComplete(draft);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aSongInTwoLanguagesInOneFileIsTwoVersions(boolean byStanza) throws IntakeException {
        var english = List.of("The lamp is low,", "the road is long,", "the river hums", "an older song.");
        var chinese = List.of("灯火渐暗，", "路途漫长，", "河水哼着", "古老的歌。");
        var text = new StringBuilder();
        if (byStanza) {
            text.append(String.join("\n", english)).append("\n\n").append(String.join("\n", chinese));
        } else {
            for (int i = 0; i < 4; i++) {
                text.append(english.get(i)).append('\n').append(chinese.get(i)).append('\n');
            }
        }
        var draft = read(new SourceFile("song.txt", text.toString()));
        assertThat(draft.works().getFirst().versions()).hasSize(2);
    }
}
