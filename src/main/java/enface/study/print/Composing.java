package enface.study.print;

import enface.glossary.Concept;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.HandoutToMarkdown;
import enface.publish.Labels;
import enface.publish.Plan;
import enface.publish.Plan.Layer;
import enface.publish.font.Fonts;
import enface.publish.html.HandoutToEpub;
import enface.publish.html.HandoutToHtml;
import enface.publish.kind.Composer;
import enface.publish.kind.Material;
import enface.publish.kind.Material.Spoken;
import enface.publish.pdf.HandoutToPdf;
import enface.publish.pdf.Unprintable;
import enface.publish.word.HandoutToWord;
import enface.store.Library;
import enface.study.work.OpenWork;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
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
    private final Speaking speaking;
    private final HandoutToPdf paper;
    private final InstantSource clock = InstantSource.system();

    /// What takes long to make and serves one work after another.
    ///
    /// @param speaking tells how Chinese is read
    /// @param fonts what is printed in
    public record Tools(Speaking speaking, Fonts fonts) {

        public Tools() {
            this(new Speaking(), Fonts.ofThisMachine());
        }
    }

    /// @param words the language of the labels
    public Composing(Library library, Words words, Tools tools) {
        this.library = library;
        this.words = words;
        speaking = tools.speaking();
        paper = new HandoutToPdf(words, tools.fonts());
    }

    /// The pages wanted, as a model without any measure.
    public Handout handout(OpenWork work, Pages pages) {
        return handout(work, pages.layout().plan(), pages.versions());
    }

    /// The same of a plan.
    public Handout handout(OpenWork work, Plan plan, List<Version> versions) {
        var texts = new Material.Texts(work.work(), named(work, versions), work.rows(versions));
        var material = new Material(
                texts,
                library.notes().of(work.work().id()),
                library.schemes().all(),
                concepts(),
                library.cards().all(),
                plan.shows(Layer.READINGS) ? speaking.of(versions) : Spoken.NOTHING);
        return new Composer(material, words).compose(plan);
    }

    private List<Concept> concepts() {
        return library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    /// Writes pages to a file, whole or not at all.
    ///
    /// @return what there is to be said of letters on paper
    public List<String> write(OpenWork work, Pages pages, PageFormat format, Path file, Progress progress)
            throws IOException {
        var handout = handout(work, pages);
        switch (format) {
            case PDF -> paper.write(handout, pages.layout().paper(), file, progress);
            case HTML -> new HandoutToHtml(words).write(handout, file);
            case DOCX -> new HandoutToWord(words, clock).write(handout, file, progress);
            case EPUB -> new HandoutToEpub(words, clock).write(handout, file);
            case MARKDOWN -> new HandoutToMarkdown(words).write(handout, file);
        }
        return format == PageFormat.PDF ? ofLetters(handout) : List.of();
    }

    /// The first pages as a PDF.
    ///
    /// @param most how many are wanted
    byte[] pdf(Handout handout, Pages pages, int most, Progress progress) throws IOException {
        var out = new ByteArrayOutputStream();
        paper.write(handout, pages.layout().paper(), most, out, progress);
        return out.toByteArray();
    }

    /// What is to be said of the letters of pages before they are printed: what no font has, and what is printed in a
    /// font of the system.
    public List<String> ofLetters(Handout handout) throws IOException {
        var said = new ArrayList<>(unprintable(handout));
        paper.borrowed(handout)
                .forEach((font, characters) -> said.add(words.get("print.borrowed", font, characters(characters))));
        return said;
    }

    /// What could not be printed, a sentence for each version, to be said before it is.
    private List<String> unprintable(Handout handout) throws IOException {
        return paper.unprintable(handout).stream()
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
