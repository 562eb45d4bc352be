package enface.study.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.find.Search.Hit;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.VersionText;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library whose words were folded by an earlier program finds, after a while, what today's finds.
class IndexingTest {

    private static final int SENTENCES = 400;

    @TempDir
    private Path folder;

    private Path file;
    private Library library;

    /// Words as an earlier program had them in its index: it did not know that 衞 is 卫.
    private static String formerly(String text) {
        return new Folding().words(text.replace("衞", "〇")).replace("〇", "衞");
    }

    @BeforeEach
    void open() throws SQLException {
        file = folder.resolve("x.enface");
        library = Library.open(file);
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < SENTENCES; i++) {
            paragraphs.add(Paragraph.whole(Kind.BODY, "講究衞生第" + i + "條。"));
        }
        var version = new NewVersion(new LanguageTag("zh-Hant"), Role.ORIGINAL, "", false, new VersionText(paragraphs));
        var work = new NewWork(Metadata.EMPTY, List.of(version), List.of(), Optional.empty(), List.of(), "{}");
        library.works().add(work, IndexingTest::formerly, Instant.EPOCH, Progress.none());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.executeUpdate("UPDATE setting SET value = '1' WHERE name = 'index.folding'");
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<Hit> found(String typed) {
        return new Everywhere(library, new Folding()).find(typed, Optional.empty(), 2 * SENTENCES, Progress.none());
    }

    private Indexing indexing() {
        return new Indexing(library);
    }

    @Test
    void anOldIndexIsMadeAnewOnce() {
        assertThat(found("卫生")).isEmpty();
        assertThat(indexing().isDue()).isTrue();
        indexing().renew(Progress.none());
        assertThat(indexing().isDue()).isFalse();
        assertThat(found("卫生")).hasSize(SENTENCES);
        assertThat(found("衞生")).hasSize(SENTENCES);
        assertThat(found("講究")).hasSize(SENTENCES);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void oneThatIsNewIsAsItShouldBe() {
        try (var other = Library.open(folder.resolve("new.enface"))) {
            assertThat(new Indexing(other).isDue()).isFalse();
        }
    }

    @Test
    void whoCallsItOffGoesOnFromThere() {
        var begun = new ArrayList<Long>();
        var calledOff = catchThrowableOfType(
                CancelledException.class,
                () -> indexing().renew((done, _) -> {
                    begun.add(done);
                    if (done > SENTENCES / 2) {
                        throw new CancelledException();
                    }
                    letPiecesEnd();
                }));
        assertThat(calledOff).isNotNull();
        assertThat(indexing().isDue()).isTrue();
        assertThat(found("卫生")).hasSizeBetween(1, SENTENCES - 1);
        library.close();
        library = Library.open(file);
        var goneOn = new ArrayList<Long>();
        indexing().renew((done, _) -> goneOn.add(done));
        assertThat(goneOn.getFirst()).isPositive();
        assertThat(begun).doesNotContain(goneOn.getLast());
        assertThat(found("卫生")).hasSize(SENTENCES);
        assertThat(library.check()).isEmpty();
    }

    /// A piece is settled when it has taken long enough for others to have their turn.
    private static void letPiecesEnd() {
        long until = System.nanoTime() + 70_000_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void othersWriteMeanwhileAndAreFound() throws InterruptedException {
        var writers = new ArrayList<Thread>();
        try (var other = Library.open(file)) {
            indexing().renew((done, _) -> {
                letPiecesEnd();
                if (done > 100 && writers.isEmpty()) {
                    writers.add(Thread.ofPlatform()
                            .start(() -> other.works()
                                    .add(
                                            new NewWork(
                                                    Metadata.EMPTY,
                                                    List.of(new NewVersion(
                                                            new LanguageTag("zh-Hant"),
                                                            Role.ORIGINAL,
                                                            "",
                                                            false,
                                                            new VersionText(
                                                                    List.of(Paragraph.whole(Kind.BODY, "衞兵。"))))),
                                                    List.of(),
                                                    Optional.empty(),
                                                    List.of(),
                                                    "{}"),
                                            new Folding()::words,
                                            Instant.EPOCH,
                                            Progress.none())));
                }
            });
            assertThat(writers).hasSize(1);
            writers.getFirst().join();
        }
        assertThat(found("卫兵")).hasSize(1);
        assertThat(found("卫生")).hasSize(SENTENCES);
    }
}
