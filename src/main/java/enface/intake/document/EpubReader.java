package enface.intake.document;

import enface.intake.document.part.Archive;
import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.sheet.Sheet;
import enface.job.Progress;
import enface.language.guess.Encodings;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads electronic books, EPUB 2 and 3: their chapters in the order of the spine, each as a page.
final class EpubReader implements FormatReader {

    private static final String CONTAINER = "META-INF/container.xml";
    private static final String RIGHTS = "META-INF/encryption.xml";
    private static final Set<String> FONT_MASKS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");
    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document");

    /// A part of the book.
    ///
    /// @param nav whether it is the list of contents
    private record Item(String path, String type, boolean nav) {}

    private final Encodings encodings = new Encodings();
    private final LanguageGuess guess;

    EpubReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            if (isLocked(archive)) {
                throw new IntakeException(Kind.LOCKED, file.name(), "");
            }
            var transcript = new Transcript(guess);
            var spine = spine(archive, transcript);
            int done = 0;
            var own = own(file.name(), archive, spine, transcript);
            if (own.isPresent()) {
                return new Extract.SideBySide(own.get());
            }
            for (var item : spine) {
                progress.step(done++, spine.size());
                var bytes = archive.part(item.path());
                if (bytes.isEmpty()) {
                    throw new IntakeException(Kind.DAMAGED, file.name(), "");
                }
                var text = encodings.decode(bytes.get()).map(Encodings.Decoded::text);
                if (item.nav()) {
                    var contents = Parser.htmlParser()
                            .parseInput(text.orElse(""), "")
                            .body()
                            .text();
                    transcript.end();
                    transcript.omit(contents, Reason.CONTENTS);
                } else {
                    new HtmlPage(file.name(), transcript).read(text.orElse(""), false);
                }
            }
            if (transcript.isEmpty()) {
                throw new IntakeException(Kind.EMPTY, file.name(), "");
            }
            return transcript.done(file.name());
        }
    }

    /// The book as what lies side by side, where Enface wrote it.
    private Optional<Sheet> own(String name, Archive archive, List<Item> spine, Transcript transcript)
            throws IntakeException {
        var chapters = new ArrayList<Document>();
        for (var item : spine) {
            var text = archive.part(item.path()).flatMap(encodings::decode).map(Encodings.Decoded::text);
            if (text.isEmpty() || !OwnBook.isMeant(text.get())) {
                return Optional.empty();
            }
            chapters.add(Parser.xmlParser().parseInput(text.get(), ""));
        }
        return OwnBook.sheet(name, chapters, transcript.about(), guess);
    }

    /// Fonts that are masked are no hindrance; chapters that are encrypted are.
    private static boolean isLocked(Archive archive) throws IntakeException {
        var rights = archive.xml(RIGHTS);
        while (rights.isPresent() && rights.get().next()) {
            if (rights.get().isStart("EncryptionMethod")
                    && !FONT_MASKS.contains(rights.get().attribute("Algorithm"))) {
                return true;
            }
        }
        return false;
    }

    private static List<Item> spine(Archive archive, Transcript transcript) throws IntakeException {
        var container = archive.need(CONTAINER);
        var path = "";
        while (path.isEmpty() && container.next()) {
            path = container.isStart("rootfile") ? container.attribute("full-path") : "";
        }
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        Map<String, Item> items = new HashMap<>();
        var spine = new ArrayList<Item>();
        var told = new HashMap<String, String>();
        var book = archive.need(path);
        while (book.next()) {
            switch (book.isStart() ? book.tag() : "") {
                case "title", "creator", "date", "description" -> {
                    var field = book.tag();
                    told.merge(field, book.innerText(), (a, b) -> field.equals("creator") ? a + ", " + b : a);
                }
                case "item" -> {
                    var item = new Item(
                            resolved(folder, book.attribute("href")),
                            book.attribute("media-type"),
                            book.attribute("properties").contains("nav"));
                    items.put(book.attribute("id"), item);
                }
                case "itemref" -> {
                    var item = items.get(book.attribute("idref"));
                    if (item != null && PAGES.contains(item.type())) {
                        spine.add(item);
                    }
                }
                default -> {}
            }
        }
        transcript.tell(Field.TITLE, told.getOrDefault("title", ""));
        transcript.tell(Field.SPEAKER, told.getOrDefault("creator", ""));
        transcript.tell(Field.DATE, told.getOrDefault("date", "").replaceFirst("T\\d\\d:.*", ""));
        transcript.tell(Field.DESCRIPTION, told.getOrDefault("description", "").replaceAll("<[^>]{0,200}>", ""));
        return spine;
    }

    /// A path within the archive; what leads out of it leads nowhere.
    private static String resolved(String folder, String href) {
        var parts = new ArrayDeque<String>();
        String decoded;
        try {
            decoded = URLDecoder.decode(href.replaceFirst("#.*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            decoded = href;
        }
        for (var part : (folder + decoded).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
