package enface.study;

import enface.study.dictionary.DictionariesModel;
import enface.study.importing.ImportModel;
import enface.study.share.ExportModel;

/// What the window shows.
public sealed interface Screen {

    /// All works.
    record OfLibrary() implements Screen {}

    /// An import to look at.
    record OfImport(ImportModel model) implements Screen {}

    /// The dictionaries.
    record OfDictionaries(DictionariesModel model) implements Screen {}

    /// How the person likes the program, and where the library lies.
    record OfPreferences() implements Screen {}

    /// What the program tells of itself.
    record OfHelp() implements Screen {}

    /// What is to be written of a work.
    record OfExport(ExportModel model) implements Screen {}

    /// A work.
    record OfStudy(StudyModel model) implements Screen {}
}
