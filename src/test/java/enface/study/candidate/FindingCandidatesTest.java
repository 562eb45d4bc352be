package enface.study.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Glossary;
import enface.glossary.match.WordEdges;
import enface.job.Progress;
import enface.study.SampleLibrary;
import enface.study.candidate.FindingCandidates.Chinese;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Terms proposed from the sample, with what a real alignment of words says of them.
@Timeout(120)
class FindingCandidatesTest {

    @TempDir
    private Path folder;

    private static List<Proposal> find(SampleLibrary sample) {
        return new FindingCandidates(
                        sample.open(),
                        sample.library(),
                        new Chinese(_ -> List.of(), WordEdges.UNKNOWN),
                        sample.importing()::wordLinks)
                .find(FindingCandidates.MOST, Progress.none());
    }

    private static List<String> texts(List<Proposal> proposals) {
        return proposals.stream().map(p -> p.candidate().text()).toList();
    }

    @Test
    void aTermIsProposedWithItsPlaceUntilAGlossaryHasItOrItIsRejected() throws Exception {
        try (var sample = new SampleLibrary(folder.resolve("library.enface"))) {
            var found = find(sample);
            assertThat(found).isNotEmpty();
            assertThat(found).allSatisfy(p -> {
                assertThat(p.candidate().count()).isGreaterThan(1);
                assertThat(p.example()).isPresent();
            });
            var first = found.getFirst();
            sample.library().glossaries().add(new Glossary("Mine", List.of(first.concept())));
            assertThat(texts(find(sample))).doesNotContain(first.candidate().text());
            if (found.size() > 1) {
                var second = found.get(1);
                var work = sample.open().work().id();
                sample.library()
                        .glossaries()
                        .reject(work, List.of(second.candidate().key()), true);
                assertThat(texts(find(sample)))
                        .doesNotContain(second.candidate().text());
                sample.library()
                        .glossaries()
                        .reject(work, List.of(second.candidate().key()), false);
                assertThat(texts(find(sample))).contains(second.candidate().text());
            }
        }
    }
}
