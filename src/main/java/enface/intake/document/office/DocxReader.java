package enface.intake.document.office;

import enface.intake.document.part.Archive;
import enface.intake.document.part.Transcript;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads Word's documents: the body as text; comments, notes, heads and feet as what was left out.
public final class DocxReader implements FormatReader {

    private static final String MAIN = "word/document.xml";
    private static final Map<String, Reason> BESIDE = Map.of(
            "word/footnotes.xml", Reason.FOOTNOTE,
            "word/endnotes.xml", Reason.FOOTNOTE,
            "word/comments.xml", Reason.COMMENT);
    private static final int MOST_HEADS = 30;

    private final LanguageGuess guess;

    public DocxReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            var styles = DocxStyles.read(archive.xml("word/styles.xml"));
            var transcript = new Transcript(guess);
            new DocxBody(archive.need(main(archive)), styles, transcript).read();
            for (var part : BESIDE.keySet().stream().sorted().toList()) {
                omit(archive, part, BESIDE.getOrDefault(part, Reason.FURNITURE), transcript);
            }
            for (int i = 1; i <= MOST_HEADS; i++) {
                omit(archive, "word/header" + i + ".xml", Reason.RUNNING_HEAD, transcript);
                omit(archive, "word/footer" + i + ".xml", Reason.RUNNING_HEAD, transcript);
            }
            remarks(archive, transcript);
            tell(archive, transcript);
            if (transcript.isEmpty()) {
                throw new IntakeException(Kind.EMPTY, file.name(), "");
            }
            return transcript.done(file.name());
        }
    }

    private static String main(Archive archive) throws IntakeException {
        if (archive.has(MAIN)) {
            return MAIN;
        }
        var relations = archive.need("_rels/.rels");
        while (relations.next()) {
            if (relations.isStart("Relationship")
                    && relations.attribute("Type").endsWith("/officeDocument")
                    && relations.attribute("TargetMode").isEmpty()) {
                return relations.attribute("Target").replaceFirst("^/", "");
            }
        }
        return MAIN;
    }

    /// What stands in a part of its own beside the body, a note or a comment at a time.
    private static void omit(Archive archive, String part, Reason reason, Transcript transcript)
            throws IntakeException {
        var found = archive.xml(part);
        if (found.isEmpty()) {
            return;
        }
        var xml = found.get();
        var text = new StringBuilder();
        while (xml.next()) {
            if (xml.isStart("t")) {
                text.append(xml.innerText());
            } else if (xml.isEnd("p") || !xml.space().isEmpty()) {
                text.append(' ');
            } else if (List.of("footnote", "endnote", "comment", "hdr", "ftr").contains(xml.tag()) && !xml.isStart()) {
                transcript.omit(text.toString().replaceAll("\\s+", " "), reason);
                text.setLength(0);
            }
        }
    }

    /// What stands in the margin, by whom and since when.
    private static void remarks(Archive archive, Transcript transcript) throws IntakeException {
        var found = archive.xml("word/comments.xml");
        if (found.isEmpty()) {
            return;
        }
        var xml = found.get();
        var text = new StringBuilder();
        Map<String, String> commentOf = new HashMap<>();
        var id = "";
        var author = "";
        var date = "";
        while (xml.next()) {
            if (xml.isStart("comment")) {
                id = xml.attribute("id");
                author = xml.attribute("author");
                date = xml.attribute("date");
                text.setLength(0);
            } else if (xml.isStart("p") && !xml.attribute("paraId").isEmpty()) {
                commentOf.put(xml.attribute("paraId"), id);
            } else if (xml.isStart("t")) {
                text.append(xml.innerText());
            } else if (xml.isStart("pPr")) {
                xml.innerText(); // where tabs stop is no tab
            } else if (xml.isEnd("p")) {
                text.append("\n\n");
            } else if (xml.isEnd("comment")) {
                transcript.margin().write(id, author, text.toString(), date);
            } else {
                text.append(xml.space());
            }
        }
        answers(archive, commentOf, transcript);
    }

    /// Which comment answers which, told in a part of its own by the paragraphs of both.
    private static void answers(Archive archive, Map<String, String> commentOf, Transcript transcript)
            throws IntakeException {
        var found = archive.xml("word/commentsExtended.xml");
        if (found.isEmpty()) {
            return;
        }
        var xml = found.get();
        while (xml.next()) {
            if (xml.isStart("commentEx")) {
                var own = commentOf.get(xml.attribute("paraId"));
                var answered = commentOf.get(xml.attribute("paraIdParent"));
                if (own != null && answered != null && !own.equals(answered)) {
                    transcript.margin().answer(own, answered);
                }
            }
        }
    }

    private static void tell(Archive archive, Transcript transcript) throws IntakeException {
        var found = archive.xml("docProps/core.xml");
        if (found.isPresent()) {
            tell(found.get(), transcript);
        }
    }

    /// Title and author as Dublin Core has them; a heading of the text beats the title.
    static void tell(Xml xml, Transcript transcript) throws IntakeException {
        while (xml.next()) {
            if (xml.isStart("title")) {
                transcript.tellTitle(xml.innerText());
            } else if (xml.isStart("creator")) {
                transcript.tell(Field.OTHER, xml.innerText());
            } else if (xml.isStart("description")) {
                transcript.tell(Field.DESCRIPTION, xml.innerText());
            }
        }
    }
}
