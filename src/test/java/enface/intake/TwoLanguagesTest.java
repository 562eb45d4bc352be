package enface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.Shape;
import enface.intake.draft.SourceFile;
import enface.job.Progress;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One work in two files, and what may lie where a file should.
class TwoLanguagesTest {

    private static final String ENGLISH = "The ferry waits at the old bridge. Nobody comes before noon.";
    private static final String CHINESE = "渡船在旧桥边等候。中午以前没有人来。";

    @Nested
    class InFiles {

        private Draft read(String... namesAndTexts) throws IntakeException {
            var files = IntStream.range(0, namesAndTexts.length / 2)
                    .mapToObj(i -> new SourceFile(namesAndTexts[2 * i], namesAndTexts[2 * i + 1]))
                    .toList();
            return new Intake().readSources(files, List.of(), Progress.none());
        }

        @Test
        void areVersionsOfOneWorkTheFirstItsOriginal() throws IntakeException {
            var draft = read("harbour.zh.txt", CHINESE, "something-else.txt", ENGLISH);

            assertThat(draft.report().shape()).isEqualTo(Shape.SEPARATE_FILES);
            assertThat(draft.works()).singleElement().satisfies(work -> {
                assertThat(work.versions())
                        .extracting(DraftVersion::role)
                        .containsExactly(Role.ORIGINAL, Role.TRANSLATION);
                assertThat(work.versions())
                        .extracting(DraftVersion::language)
                        .containsExactly(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);
                assertThat(work.metadata().of(Field.TITLE)).containsValue("harbour");
            });
            DraftAccount.assertComplete(draft);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '^', textBlock = """
                one.en.txt,one.zh.txt,two.en.txt,two.zh.txt       ^ 2
                one_en.txt,two_en.txt,one_zh-hans.txt,two_zh-hans.txt ^ 2
                one-english.txt,one-中文.txt,two-english.txt,two-中文.txt ^ 2
                one.en.txt,one.zh.txt,two.en.txt                  ^ 2
                one.en.txt,two.zh.txt                             ^ 1
                one.en.txt,one.zh.txt                             ^ 1
                one.en.txt,one-later.en.txt,one.zh.txt            ^ 1
                one.en.txt,one.zh.txt,one.en-back.txt             ^ 1
                one.en.txt,one.zh.txt,one 2.en.txt                ^ 2
                one.en.txt,one.zh.txt,ones.en.txt                 ^ 2
                """)
        void arePairedByTheirNames(String names, int works) throws IntakeException {
            var texts = Arrays.stream(names.split(",", -1))
                    .flatMap(name -> List.of(name, name.contains("en") ? ENGLISH : CHINESE).stream())
                    .toArray(String[]::new);

            assertThat(read(texts).works()).hasSize(works);
        }

        @Test
        void takeThePersonsWordForTheirLanguages() throws IntakeException {
            var files = List.of(new SourceFile("a.txt", ENGLISH), new SourceFile("b.txt", CHINESE));
            var said = List.of(new LanguageTag("nl"), new LanguageTag("ja"));

            assertThat(new Intake()
                            .readSources(files, said, Progress.none())
                            .works()
                            .getFirst()
                            .versions())
                    .extracting(DraftVersion::language)
                    .isEqualTo(said);
        }

        @Test
        void aFileWithoutLettersIsNamed() {
            assertThatThrownBy(() -> read("a.txt", ENGLISH, "b.txt", "1 2 3\n\n4"))
                    .isInstanceOfSatisfying(IntakeException.class, e -> {
                        assertThat(e.kind()).isEqualTo(Kind.NO_LETTERS);
                        assertThat(e.file()).isEqualTo("b.txt");
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "The_Old_Ferry.en.md, The Old Ferry",
            "ferry.zh-Hans.txt, ferry",
            "notes.2019.txt, notes.2019",
            "ferry, ferry"
        })
        void aWorkThatNothingNamesGoesByItsFile(String name, String title) throws IntakeException {
            var draft =
                    new Intake().readVersionSources(List.of(new SourceFile(name, ENGLISH)), List.of(), Progress.none());
            assertThat(draft.works())
                    .extracting(DraftWork::metadata)
                    .allSatisfy(m -> assertThat(m.of(Field.TITLE)).isEmpty());

            var titled = new Intake()
                    .readSources(List.of(new SourceFile(name, ENGLISH)), List.of(LanguageTag.ENGLISH), Progress.none());
            assertThat(titled.works().getFirst().metadata().of(Field.TITLE)).containsValue(title);
        }
    }

    @Nested
    class OnDisk {

        @TempDir
        private Path folder;

        private Kind refusal(Path file) {
            try {
                new Intake().open(file, Progress.none());
                throw new AssertionError("opened");
            } catch (IntakeException e) {
                return e.kind();
            }
        }

        @Test
        void whatCannotBeReadIsToldByItsKind() throws IOException {
            assertThat(refusal(folder.resolve("none.txt"))).isEqualTo(Kind.NOT_FOUND);
            assertThat(refusal(folder)).isEqualTo(Kind.FOLDER);
            assertThat(refusal(Files.writeString(folder.resolve("empty.txt"), " \n\u3000\n")))
                    .isEqualTo(Kind.EMPTY);
            assertThat(refusal(Files.write(folder.resolve("zip.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 8, 0})))
                    .isEqualTo(Kind.ARCHIVE);
            assertThat(refusal(Files.write(
                            folder.resolve("noise.txt"),
                            new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 3, 0, 62, 0})))
                    .isEqualTo(Kind.BINARY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030"})
        void readsChineseInWhateverEncodingItIs(String charset) throws IOException, IntakeException {
            var text = (CHINESE + "\n\n").repeat(20);
            var file = Files.write(folder.resolve("ferry.txt"), text.getBytes(Charset.forName(charset)));

            assertThat(new Intake().lines(file).text()).contains(CHINESE);
        }

        @Test
        void leavesTheByteOrderMarkOut() throws IOException, IntakeException {
            var file = Files.write(folder.resolve("ferry.txt"), ("\ufeff" + ENGLISH).getBytes(StandardCharsets.UTF_8));

            assertThat(new Intake().lines(file).text()).isEqualTo(ENGLISH);
            assertThat(new Intake().lines(file).name()).isEqualTo("ferry.txt");
        }
    }
}
