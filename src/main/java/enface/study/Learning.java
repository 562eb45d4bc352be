package enface.study;

import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.importing.Importing;
import enface.study.work.Counterparts;
import enface.study.work.OpenWork;
import java.util.Optional;

/// Which words of the open work correspond is learnt while it is open, and forgotten with it.
///
/// On the thread of the window only.
final class Learning {

    private final Importing importing;
    private final Means means;
    private final Saying saying;
    private Optional<Counterparts> counterparts = Optional.empty();

    Learning(Importing importing, Means means, Saying saying) {
        this.importing = importing;
        this.means = means;
        this.saying = saying;
    }

    /// What is learnt of the open work; nothing while none is open.
    Optional<Counterparts> counterparts() {
        return counterparts;
    }

    void learn(OpenWork work) {
        counterparts = Optional.of(new Counterparts(
                work, importing::wordLinks, means.jobs(), saying.words().get("job.words"), saying::tell));
    }

    /// The open work is another by now.
    void renew(OpenWork work) {
        counterparts.ifPresent(words -> words.renew(work));
    }

    void forget() {
        counterparts.ifPresent(Counterparts::close);
        counterparts = Optional.empty();
    }
}
