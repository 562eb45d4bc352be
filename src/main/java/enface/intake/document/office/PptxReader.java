package enface.intake.document.office;

import enface.intake.document.part.Archive;
import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the slides of a presentation in their order, and what the speaker meant to say to each.
public final class PptxReader implements FormatReader {

    private static final String MAIN = "ppt/presentation.xml";

    private final LanguageGuess guess;

    public PptxReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            var transcript = new Transcript(guess);
            var slides = slides(archive);
            for (int i = 0; i < slides.size(); i++) {
                progress.step(i, slides.size());
                var slide = archive.xml(slides.get(i));
                if (slide.isPresent()) {
                    new PptxSlide(slide.get(), transcript).read();
                }
                var notes = notes(archive, slides.get(i));
                if (notes.isPresent()) {
                    new PptxSlide(notes.get(), transcript).read();
                }
            }
            var about = archive.xml("docProps/core.xml");
            if (about.isPresent()) {
                DocxReader.tell(about.get(), transcript);
            }
            if (transcript.isEmpty()) {
                throw new IntakeException(Kind.EMPTY, file.name(), "");
            }
            return transcript.done(file.name());
        }
    }

    private static List<String> slides(Archive archive) throws IntakeException {
        var targets = targets(archive, MAIN, "/slide");
        var slides = new ArrayList<String>();
        var main = archive.need(MAIN);
        while (main.next()) {
            if (main.isStart("sldId")) {
                // its own id has no prefix and is a number
                Optional.ofNullable(targets.get(main.prefixedAttribute("id"))).ifPresent(slides::add);
            }
        }
        return slides.isEmpty() ? List.copyOf(targets.values()) : slides;
    }

    private static Optional<Xml> notes(Archive archive, String slide) throws IntakeException {
        var part = targets(archive, slide, "/notesSlide").values().stream().findFirst();
        return part.isEmpty() ? Optional.empty() : archive.xml(part.get());
    }

    /// The parts that a part refers to, by how it calls them.
    private static Map<String, String> targets(Archive archive, String part, String type) throws IntakeException {
        int name = part.lastIndexOf('/') + 1;
        var relations = archive.xml(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
        var targets = new LinkedHashMap<String, String>();
        while (relations.isPresent() && relations.get().next()) {
            var xml = relations.get();
            if (xml.isStart("Relationship")
                    && xml.attribute("Type").endsWith(type)
                    && xml.attribute("TargetMode").isEmpty()) {
                targets.put(xml.attribute("Id"), resolved(part.substring(0, name), xml.attribute("Target")));
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var at = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            at = at.substring(0, at.lastIndexOf('/', Math.max(0, at.length() - 2)) + 1);
            rest = rest.substring(3);
        }
        return at + rest;
    }
}
