package enface.study.importing;

import enface.align.Alignment;
import enface.intake.choice.Choices;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.store.work.NewWork.NewAlignment;
import enface.text.SegmentRange;
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

    /// A stretch of a version that has nothing to do with what stands beside it in the first one.
    ///
    /// @param version its place among the versions of its work
    /// @param first what stands beside it
    public record Stray(int version, SegmentRange first, SegmentRange own) {}

    /// A work of the draft, the texts of its versions in their order, and the alignments between them.
    ///
    /// @param strays what of its versions has nothing to do with the first
    public record PreparedWork(
            DraftWork work, List<VersionText> texts, List<NewAlignment> alignments, List<Stray> strays) {

        public PreparedWork {
            texts = List.copyOf(texts);
            alignments = List.copyOf(alignments);
            strays = List.copyOf(strays);
        }

        /// One of which nobody has found out whether its versions have to do with each other.
        public PreparedWork(DraftWork work, List<VersionText> texts, List<NewAlignment> alignments) {
            this(work, texts, alignments, List.of());
        }

        public PreparedWork with(List<Stray> found) {
            return new PreparedWork(work, texts, alignments, found);
        }

        /// Whether a paragraph of a version has nothing to do with what stands beside it.
        public boolean isStray(int version, int paragraph) {
            var own = texts.get(version).segmentsOf(paragraph);
            return strays.stream()
                    .filter(s -> s.version() == version)
                    .anyMatch(s -> own.segments().anyMatch(s.own()::contains));
        }

        /// The alignments whose texts hardly correspond: files of two speeches, most likely.
        public List<NewAlignment> foreign() {
            return alignments.stream().filter(a -> a.alignment().isForeign()).toList();
        }

        public PreparedWork with(DraftWork changed) {
            return new PreparedWork(changed, texts, alignments, strays);
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
