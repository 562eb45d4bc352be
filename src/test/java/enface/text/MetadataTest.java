package enface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.text.Metadata.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final LanguageTag FRENCH = new LanguageTag("fr");
    private static final Metadata TITLES = Metadata.EMPTY
            .with(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE, "渡口")
            .with(Field.TITLE, LanguageTag.ENGLISH, "The Ferry");

    @Test
    void saysAFieldInTheLanguageOrItsNearestRelation() {
        assertThat(TITLES.in(LanguageTag.ENGLISH, Field.TITLE)).contains("The Ferry");
        assertThat(TITLES.in(LanguageTag.TRADITIONAL_CHINESE, Field.TITLE)).contains("渡口");
        assertThat(TITLES.in(new LanguageTag("en-GB"), Field.TITLE)).contains("The Ferry");
    }

    @Test
    void saysItInTheFirstLanguageGivenWhereNoneIsRelated() {
        assertThat(TITLES.in(FRENCH, Field.TITLE)).contains("渡口");
        assertThat(TITLES.only(FRENCH, Field.TITLE)).isEmpty();
        assertThat(TITLES.in(FRENCH, Field.SPEAKER)).isEmpty();
    }

    @Test
    void aSecondTextStandsOnALineOfItsOwnOrInThePlaceOfTheFirst() {
        var more = TITLES.with(Field.TITLE, LanguageTag.ENGLISH, "A Speech");

        assertThat(more.only(LanguageTag.ENGLISH, Field.TITLE)).contains("The Ferry\nA Speech");
        assertThat(more.replacing(Field.TITLE, LanguageTag.ENGLISH, "Ferries").only(LanguageTag.ENGLISH, Field.TITLE))
                .contains("Ferries");
        assertThat(TITLES.only(LanguageTag.ENGLISH, Field.TITLE))
                .as("metadata never change")
                .contains("The Ferry");
    }

    @Test
    void keepsTheOrderInWhichLanguagesWereGiven() {
        assertThat(TITLES.of(Field.TITLE).keySet())
                .containsExactly(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
        assertThat(TITLES.replacing(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE, "渡船")
                        .of(Field.TITLE)
                        .keySet())
                .containsExactly(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
    }

    @Test
    void aFieldWithoutTextsIsNone() {
        var none =
                TITLES.without(Field.TITLE, LanguageTag.ENGLISH).without(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE);

        assertThat(none).isEqualTo(Metadata.EMPTY);
        assertThat(none.without(Field.TITLE, FRENCH)).isEqualTo(Metadata.EMPTY);
        assertThat(new Metadata(Map.of(Field.PLACE, Map.of())).fields()).isEmpty();
    }

    @Test
    void nobodyChangesItFromOutside() {
        assertThatThrownBy(() -> TITLES.of(Field.TITLE).put(FRENCH, "Le Bac"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> TITLES.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aWorkIsAlignedWithItsOriginalOrElseItsFirst() {
        var first = version(1, Role.TRANSLATION);
        var second = version(2, Role.ORIGINAL);

        assertThat(new Work(new WorkId(1), TITLES, List.of(first, second)).original())
                .contains(second);
        assertThat(new Work(new WorkId(1), TITLES, List.of(first)).original()).contains(first);
        assertThat(new Work(new WorkId(1), TITLES, List.of()).original()).isEmpty();
        assertThat(new Work(new WorkId(1), TITLES, List.of(first, second)).version(new VersionId(2)))
                .contains(second);
        assertThat(new Work(new WorkId(1), TITLES, List.of(first)).title(FRENCH))
                .isEqualTo("渡口");
        assertThat(new Work(new WorkId(1), Metadata.EMPTY, List.of()).title(FRENCH))
                .isEmpty();
    }

    @Test
    void aVersionIsCalledByItsNameOrItsMaker() {
        assertThat(new Called("Second printing", "Li Wen").label()).isEqualTo("Second printing");
        assertThat(new Called(" ", "Li Wen").label()).isEqualTo("Li Wen");
        assertThat(new Called("", "").label()).isEmpty();
    }

    private static Version version(int id, Role role) {
        return new Version(new VersionId(id), role, LanguageTag.ENGLISH, "", false, new VersionText(List.of()));
    }

    @Test
    void whatWasSaidBeforeIsNotSaidAgain() {
        var once = Metadata.EMPTY.with(Field.SPEAKER, LanguageTag.ENGLISH, "Ann");
        var more =
                once.with(Field.SPEAKER, LanguageTag.ENGLISH, "Anna").with(Field.SPEAKER, LanguageTag.ENGLISH, "Ann");
        assertThat(more.only(LanguageTag.ENGLISH, Field.SPEAKER)).contains("Ann\nAnna");
    }
}
