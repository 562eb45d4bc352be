package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.correct.Journal;
import enface.store.correct.Step.Kind;
import enface.store.find.Search;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.study.find.Everywhere;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.Said;
import enface.text.Said.Time;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who says a paragraph, and when its sentences are said, through the library: kept, corrected, followed by every other
/// correction, and taken back.
class SpeakersTest {

    private static final VersionText TALK = new VersionText(List.of(
            new Paragraph(
                    Paragraph.Kind.BODY,
                    "Where were you? I waited.",
                    List.of(new TextSpan(0, 15), new TextSpan(16, 25)),
                    new Said("Anna", List.of(new Time(0, 1500), new Time(1600, 2400)))),
            new Paragraph(
                    Paragraph.Kind.BODY,
                    "At the quay.",
                    List.of(new TextSpan(0, 12)),
                    new Said("", List.of(new Time(3000, 4200)))),
            Paragraph.whole(Paragraph.Kind.BODY, "Nobody spoke.")));

    @TempDir
    private Path folder;

    private Library library;
    private WorkId work;
    private VersionId version;
    private Journal journal;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("talk.enface"));
        work = library.works()
                .add(
                        new NewWork(
                                Metadata.EMPTY,
                                List.of(new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, TALK)),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                "{}"),
                        WORDS,
                        NOW,
                        Progress.none());
        version = library.works().load(work).orElseThrow().versions().getFirst().id();
        journal = library.journal(WORDS);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private VersionText text() {
        return library.works().text(version);
    }

    private void correct(Kind kind, Function<Corrections, TextChange> change) {
        var made = change.apply(new Corrections(text(), LanguageTag.ENGLISH));
        journal.correct(new Journal.Doing(work, version, kind, ""), made, NOW);
    }

    @Test
    void isKeptAsItCame() {
        assertThat(text()).isEqualTo(TALK);
    }

    @Test
    void whoSaysAParagraphIsFoundByTheirName() {
        var hits = library.search().saidBy("Anna"::equals, Optional.of(LanguageTag.ENGLISH), 10);
        assertThat(hits).extracting(Search.Hit::text).containsExactly("Where were you?");
        assertThat(library.search().saidBy("Anna"::equals, Optional.of(LanguageTag.SIMPLIFIED_CHINESE), 10))
                .isEmpty();
        assertThat(library.search().saidBy("Anna"::equals, Optional.empty(), 0)).isEmpty();
        assertThat(new Everywhere(library, new Folding()).find("anna", Optional.empty(), 10, Progress.none()))
                .isEqualTo(hits);
        correct(Kind.SPEAKER, c -> c.speaker(0, "Ben"));
        assertThat(library.search().saidBy("Anna"::equals, Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void aNameIsPutRightTakenBackAndMadeAgain() {
        correct(Kind.SPEAKER, c -> c.speaker(1, " Ben\n"));
        assertThat(text().paragraph(1).said()).isEqualTo(new Said("Ben", List.of(new Time(3000, 4200))));
        correct(Kind.SPEAKER, c -> c.speaker(0, ""));
        assertThat(text().paragraph(0).speaker()).isEmpty();
        journal.undo(work);
        journal.undo(work);
        assertThat(text()).isEqualTo(TALK);
        journal.redo(work);
        assertThat(text().paragraph(1).speaker()).isEqualTo("Ben");
        assertThat(journal.imported(version)).isEqualTo(TALK);
    }

    @Test
    void whatIsCorrectedOtherwiseKeepsBoth() {
        correct(Kind.EDITED, c -> c.edit(0, "Where have you been?"));
        assertThat(text().paragraph(0).said()).isEqualTo(TALK.paragraph(0).said());
        correct(Kind.PARAGRAPH_KIND, c -> c.kind(0, Paragraph.Kind.QUOTATION));
        assertThat(text().paragraph(0).said()).isEqualTo(TALK.paragraph(0).said());
        correct(Kind.PARAGRAPH_SPLIT, c -> c.splitParagraph(1));
        assertThat(text().paragraph(0).said()).isEqualTo(new Said("Anna", List.of(new Time(0, 1500))));
        assertThat(text().paragraph(1).said()).isEqualTo(new Said("Anna", List.of(new Time(1600, 2400))));
        correct(Kind.PARAGRAPHS_JOINED, c -> c.joinParagraph(1));
        assertThat(text().paragraph(1).said())
                .isEqualTo(new Said("Anna", List.of(new Time(1600, 2400), new Time(3000, 4200))));
        correct(Kind.SENTENCES_JOINED, c -> c.join(1));
        assertThat(text().paragraph(1).said()).isEqualTo(new Said("Anna", List.of(new Time(1600, 4200))));
        correct(Kind.SENTENCE_SPLIT, c -> c.split(1, 2));
        assertThat(text().paragraph(1).said().times()).containsExactly(new Time(1600, 4200), new Time(1600, 4200));
        correct(Kind.PARAGRAPHS_JOINED, c -> c.joinParagraph(1));
        assertThat(text().paragraph(1).said().times()).endsWith(Time.UNKNOWN).hasSize(3);
        for (int i = 0; i < 7; i++) {
            journal.undo(work);
        }
        assertThat(text()).isEqualTo(TALK);
        assertThat(library.check()).isEmpty();
    }
}
