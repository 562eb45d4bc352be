package enface.publish.html;

import enface.language.cut.Words;
import enface.publish.Handout;
import enface.publish.Handout.Column;
import enface.publish.Labels;
import enface.publish.WholeFile;
import enface.publish.html.HtmlBlocks.Section;
import enface.publish.xml.BookParts;
import enface.publish.xml.BookParts.Page;
import enface.text.LanguageTag;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes handouts as electronic books, EPUB 3: the same markup as that of web pages, a file for each part, with a
/// table of contents.
public final class HandoutToEpub {

    private static final Pattern ID = Pattern.compile(" id=\"(note-[0-9]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#(note-[0-9]+)\"");

    private final Labels labels;
    private final InstantSource clock;

    public HandoutToEpub(Words words, InstantSource clock) {
        labels = new Labels(words);
        this.clock = clock;
    }

    /// Writes `handout` to `file`, whole or not at all.
    public void write(Handout handout, Path file) throws IOException {
        var languages =
                handout.columns().stream().map(Column::language).distinct().toList();
        var about = new BookParts.About(handout.title(), languages, List.of(), List.of(), "", "", clock.instant());
        WholeFile.write(file, draft -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                BookParts.write(about, HandoutToHtml.sheet(), pages(handout), out);
            }
        });
    }

    private List<Page> pages(Handout handout) {
        var blocks = new HtmlBlocks(handout, labels);
        var sections = blocks.sections();
        var files = files(sections);
        var pages = new ArrayList<Page>();
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var title = section.title().isEmpty() ? handout.title() : section.title();
            var text = linked((i == 0 ? blocks.header() : "") + section.text(), name(i), files);
            pages.add(new Page(name(i), title, new LanguageTag(labels.language()), xml -> xml.raw(text)));
        }
        return pages;
    }

    private static String name(int section) {
        return "part-" + (section + 1) + ".xhtml";
    }

    /// In which file each note stands.
    private static Map<String, String> files(List<Section> sections) {
        var files = new HashMap<String, String>();
        for (int i = 0; i < sections.size(); i++) {
            var name = name(i);
            ID.matcher(sections.get(i).text()).results().forEach(m -> files.put(m.group(1), name));
        }
        return files;
    }

    private static String linked(String text, String own, Map<String, String> files) {
        return LINK.matcher(text).replaceAll(m -> {
            var file = files.getOrDefault(m.group(1), own);
            return " href=\"" + (file.equals(own) ? "" : file) + "#" + m.group(1) + "\"";
        });
    }
}
