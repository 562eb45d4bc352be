package enface.study.print;

import enface.glossary.Concept;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handouts;
import enface.publish.Handouts.Content;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.kind.Composer;
import enface.publish.kind.Material;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.Unprintable;
import enface.store.Library;
import enface.study.work.OpenWork;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Composes pages of what the library holds, for the window and the command line alike.
///
/// On any thread.
public final class Composing {

    private static final int MOST_NAMED = 8;

    private final Library library;
    private final Words words;

    /// @param words the language of the labels
    public Composing(Library library, Words words) {
        this.library = library;
        this.words = words;
    }

    /// The pages wanted, as a model without any measure.
    public Handout handout(OpenWork work, Plan plan, List<Version> versions) {
        var texts = new Material.Texts(work.work(), named(work, versions), work.rows(versions));
        var material = new Material(
                texts,
                library.notes().of(work.work().id()),
                library.schemes().all(),
                concepts(),
                library.cards().all());
        return new Composer(material, words).compose(plan);
    }

    /// The notes, the text or both, as they were before there were kinds of pages.
    public Handout handout(OpenWork work, List<Version> shown, Content content) {
        return new Handouts(
                        work.work(),
                        named(work, shown),
                        work.rows(shown),
                        concepts(),
                        library.schemes().all())
                .compose(library.notes().of(work.work().id()), content);
    }

    private List<Concept> concepts() {
        return library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    /// Writes pages to a file, whole or not at all.
    public void write(OpenWork work, Pages pages, Path file, Progress progress) throws IOException {
        var handout = handout(work, pages.plan(), pages.versions());
        new HandoutToPdf(words).write(handout, pages.paper(), file, progress);
    }

    /// The first pages as a PDF.
    ///
    /// @param most how many are wanted
    byte[] pdf(Handout handout, Pages pages, int most, Progress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        new HandoutToPdf(words).write(handout, pages.paper(), most, out, progress);
        return out.toByteArray();
    }

    /// What is to be said of the letters of pages before they are printed: what no font has, and what is printed in a
    /// font of the system.
    List<String> ofLetters(Handout handout) throws IOException {
        var said = new ArrayList<>(unprintable(handout));
        new HandoutToPdf(words)
                .borrowed(handout)
                .forEach((font, characters) -> said.add(words.get("print.borrowed", font, characters(characters))));
        return said;
    }

    /// What could not be printed, a sentence for each version, to be said before it is.
    public List<String> unprintable(Handout handout) throws IOException {
        return new HandoutToPdf(words)
                .unprintable(handout).stream()
                        .map(u -> words.get("export.unprintable", where(u), characters(u.characters())))
                        .toList();
    }

    private String where(Unprintable unprintable) {
        return unprintable
                .column()
                .map(c -> String.join(
                                " ",
                                new Labels(words).name(c.language()),
                                c.called().label())
                        .strip())
                .orElseGet(() -> words.get("export.unprintable.notes"));
    }

    private String characters(List<String> characters) {
        var named = characters.stream()
                .limit(MOST_NAMED)
                .map(c -> "%s (U+%04X)".formatted(c, c.codePointAt(0)))
                .collect(Collectors.joining(", "));
        int more = characters.size() - MOST_NAMED;
        return more > 0 ? words.get("export.unprintable.more", named, more) : named;
    }

    /// The versions, each with a name where its maker does not tell it from the others.
    public List<Version> named(OpenWork work, List<Version> shown) {
        var names = VersionNames.of(words, work.versions());
        return shown.stream()
                .map(v -> new Version(
                        v.id(), v.role(), v.language(), called(v, names.label(v.id())), v.unfinished(), v.text()))
                .toList();
    }

    private static Called called(Version version, String label) {
        return label.equals(version.by()) ? version.called() : new Called(label, version.by());
    }
}
