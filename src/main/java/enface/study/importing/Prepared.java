package enface.study.importing;

import enface.align.Alignment;
import enface.intake.choice.Choices;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.store.work.NewWork.NewAlignment;
import enface.text.VersionText;
import java.util.List;

/// A draft with its alignments: all that an import would put into the library, for a person to look at first.
///
/// @param choices what a person said of the files, which is kept with them
public record Prepared(Draft draft, List<PreparedWork> works, Choices choices) {

    /// One of which nobody said anything.
    public Prepared(Draft draft, List<PreparedWork> works) {
        this(draft, works, Choices.NONE);
    }

    /// The same as somebody says.
    public Prepared with(Choices said) {
        return new Prepared(draft, works, said);
    }

    /// These of its works.
    public Prepared with(List<PreparedWork> some) {
        return new Prepared(draft, some, choices);
    }

    /// Whether what people wrote in the margin of documents becomes notes.
    public boolean remarks() {
        return choices.remarks();
    }

    /// How many remarks stand in the margin of its files.
    public int remarkCount() {
        return works.stream().mapToInt(work -> Remarks.count(work.work())).sum();
    }

    /// A work of the draft, the texts of its versions in their order, and the alignments between them.
    public record PreparedWork(DraftWork work, List<VersionText> texts, List<NewAlignment> alignments) {

        public PreparedWork {
            texts = List.copyOf(texts);
            alignments = List.copyOf(alignments);
        }

        /// The alignments whose texts hardly correspond: files of two speeches, most likely.
        public List<NewAlignment> foreign() {
            return alignments.stream().filter(a -> a.alignment().isForeign()).toList();
        }

        public PreparedWork with(DraftWork changed) {
            return new PreparedWork(changed, texts, alignments);
        }
    }

    public Prepared {
        works = List.copyOf(works);
    }

    /// The mean confidence of all alignments, 1 where there is none.
    public double meanConfidence() {
        return works.stream()
                .flatMap(w -> w.alignments().stream())
                .map(NewAlignment::alignment)
                .mapToDouble(Alignment::meanConfidence)
                .average()
                .orElse(1);
    }
}
