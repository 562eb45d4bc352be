package enface.study;

import enface.study.candidate.CandidatesModel;
import enface.study.card.ReviewModel;
import enface.study.dictionary.DictionariesModel;
import enface.study.importing.ImportModel;
import enface.study.print.PrintModel;
import enface.study.share.ExportModel;
import enface.study.term.ConceptsModel;
import enface.study.term.GlossaryImportModel;
import enface.study.term.RenderingsModel;
import java.util.Optional;

/// What the window shows.
public sealed interface Screen {

    /// Nothing yet: the work is being read that was open when the window was closed.
    record OfNothing() implements Screen {}

    /// All works.
    record OfLibrary() implements Screen {}

    /// An import to look at.
    record OfImport(ImportModel model) implements Screen {}

    /// The dictionaries.
    record OfDictionaries(DictionariesModel model) implements Screen {}

    /// How the person likes the program, and where the library lies.
    record OfPreferences() implements Screen {}

    /// What the program tells of itself.
    ///
    /// @param page the one that is shown first; the first of all for none
    /// @param section where in it; its start for none
    record OfHelp(Optional<String> page, Optional<String> section) implements Screen {}

    /// The glossaries.
    record OfGlossary(ConceptsModel model) implements Screen {}

    /// A table that is to become a glossary.
    record OfGlossaryImport(GlossaryImportModel model) implements Screen {}

    /// Terms proposed from the work behind.
    record OfCandidates(CandidatesModel model) implements Screen {}

    /// Cards being asked.
    record OfCards(ReviewModel model) implements Screen {}

    /// How a concept is rendered in the open work.
    record OfRenderings(RenderingsModel model) implements Screen {}

    /// What is to be written of a work.
    record OfExport(ExportModel model) implements Screen {}

    /// What is to be printed of a work.
    record OfPrint(PrintModel model) implements Screen {}

    /// A work.
    record OfStudy(StudyModel model) implements Screen {}

    /// Whether it is shown beside something else, to which one goes back.
    default boolean isAside() {
        return switch (this) {
            case OfNothing _, OfLibrary _, OfImport _, OfStudy _ -> false;
            case OfDictionaries _, OfExport _, OfPrint _, OfGlossary _, OfGlossaryImport _, OfRenderings _ -> true;
            case OfPreferences _, OfHelp _, OfCards _, OfCandidates _ -> true;
        };
    }
}
