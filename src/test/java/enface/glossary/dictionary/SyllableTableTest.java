package enface.glossary.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.han.SyllableTable;
import org.junit.jupiter.api.Test;

class SyllableTableTest {

    private final SyllableTable table = new SyllableTable();

    @Test
    void readsEachCharacterAsTheDictionaryAndIcuDo() {
        var made = new DictionarySyllables(TableDictionary.shipped());
        SyllablesFile.points()
                .filter(point -> !table.of(point).equals(made.of(point)))
                .forEach(point -> assertThat(table.of(point))
                        .as(Character.toString(point))
                        .isEqualTo(made.of(point)));
        assertThat(table.of('行')).containsExactlyInAnyOrder("xing2", "hang2", "heng2");
    }

    @Test
    void hasNothingForOtherSigns() {
        assertThat(table.of('a')).isEmpty();
        assertThat(table.of('。')).isEmpty();
    }
}
