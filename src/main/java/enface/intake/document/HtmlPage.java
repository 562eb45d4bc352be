package enface.intake.document;

import enface.intake.document.part.TableShape;
import enface.intake.document.part.Transcript;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import enface.text.Shortened;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Writes down the text of a web page, or of a chapter of a book made of them, as a browser would show it.
///
/// jsoup reads it, which follows no address and no entity but those of HTML. Walks without recursion, however
/// deep.
final class HtmlPage implements NodeFilter {

    private static final int DEEPEST = 5_000;
    private static final int SHOWN_OF_SCRIPT = 60;
    private static final Set<String> BLOCKS =
            Set.of(("address article blockquote body caption center dd details div dl dt"
                            + " fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hgroup html li main ol p pre section summary"
                            + " table tbody td tfoot th thead tr ul")
                    .split(" ", -1));
    private static final Set<String> SCRIPTS = Set.of("script", "style", "template", "head", "title", "meta", "link");
    private static final Set<String> FURNITURE = Set.of(
            "nav", "footer", "aside", "form", "button", "select", "textarea", "input", "dialog", "menu", "noscript");
    private static final Set<String> PICTURES =
            Set.of("svg", "math", "video", "audio", "canvas", "iframe", "object", "embed", "map");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar", "dialog");
    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD =
            Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_ENTITIES = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final List<Spoken> languages = new ArrayList<>();
    private final Transcript transcript;
    private final HtmlRuby ruby;
    private final Set<Element> names = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> menus = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, int[]> cells = new IdentityHashMap<>();
    private int tables;
    private int bold;
    private int link;
    private int quotation;
    private int item;
    private int verse;

    HtmlPage(String name, Transcript transcript) {
        this.name = name;
        this.transcript = transcript;
        ruby = new HtmlRuby(transcript);
    }

    private record Spoken(Element element, LanguageTag language) {}

    /// @param alone whether it is a document of its own, whose title and author count
    void read(String html, boolean alone) throws IntakeException {
        int body = Math.max(0, html.indexOf("<body"));
        if (OWN_ENTITIES.matcher(html.substring(0, body)).find()) {
            throw new IntakeException(IntakeException.Kind.ENTITIES, name, "");
        }
        boolean xml = html.startsWith("<?xml")
                || html.substring(0, Math.min(html.length(), 1000)).contains("/xhtml\"");
        var parser = xml ? Parser.xmlParser() : Parser.htmlParser();
        var page = parser.setMaxDepth(DEEPEST).parseInput(html, "");
        var start = page.selectFirst("body");
        if (alone) {
            menus.addAll(HtmlMenus.in(start == null ? page : start));
        }
        NodeTraversor.filter(this, start == null ? page : start);
        transcript.end();
        if (alone) {
            tellOf(page);
        }
    }

    private void tellOf(Document page) {
        transcript.tellTitle(page.title());
        tell(page, Field.OTHER, "meta[name=author], meta[property=article:author]");
        tell(page, Field.DATE, "meta[name=date], meta[property=article:published_time], meta[name=dcterms.date]");
        tell(page, Field.DESCRIPTION, "meta[name=description]");
    }

    private void tell(Document page, Field field, String query) {
        var meta = page.selectFirst(query);
        if (meta != null) {
            transcript.tell(field, meta.attr("content"));
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(ruby.counted(text));
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        speak(element);
        int[] cell = cells.get(element);
        if (cell != null) {
            transcript.beginCell(cell[0], cell[1]);
        }
        HtmlSigns.page(element).ifPresent(transcript::page);
        var reason = omitted(element);
        if (reason != null) {
            omit(element, reason);
            return FilterResult.SKIP_ENTIRELY;
        }
        return ruby.enter(element, tag(element)) ? FilterResult.SKIP_ENTIRELY : enter(element, tag(element));
    }

    /// An element says its language; that of the whole page is that of a template more often than not.
    private void speak(Element element) {
        var said = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (!said.isBlank() && !tag(element).equals("body") && !tag(element).equals("html")) {
            LanguageNames.ofCode(said).ifPresent(language -> {
                if (Siblings.hasOne(element)) {
                    transcript.beginAgain();
                }
                languages.add(new Spoken(element, language));
                transcript.speak(Optional.of(language));
            });
        }
    }

    private FilterResult enter(Element element, String tag) {
        switch (tag) {
            case "br" -> transcript.endLine();
            case "hr" -> begin();
            case "img" -> transcript.omit(element.attr("alt"), Reason.IMAGE);
            case "pre" -> {
                if (SetCode.is(element)) {
                    transcript.addVerbatim(element.wholeText());
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin();
            }
            case "table" -> {
                begin();
                if (isOfTexts(element) && tables++ == 0) {
                    nameColumns(element);
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> transcript.begin(Kind.HEADING, tag.charAt(1) - '0');
            default -> {
                if (BLOCKS.contains(tag)) {
                    count(tag, 1);
                    begin();
                    return FilterResult.CONTINUE;
                }
            }
        }
        count(tag, 1);
        bold += isStyledBold(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var tag = tag(element);
            count(tag, -1);
            ruby.leave(tag);
            if (!languages.isEmpty() && languages.getLast().element().equals(element)) {
                languages.removeLast();
                transcript.speak(
                        languages.isEmpty()
                                ? Optional.empty()
                                : Optional.of(languages.getLast().language()));
            }
            if (tag.equals("table") && isOfTexts(element) && --tables == 0) {
                transcript.endTable();
            }
            if (BLOCKS.contains(tag)) {
                begin();
            } else {
                bold -= isStyledBold(element) ? 1 : 0;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(String tag, int by) {
        switch (tag) {
            case "b", "strong" -> bold += by;
            case "a" -> link += by;
            case "blockquote" -> quotation += by;
            case "li" -> item += by;
            case "pre" -> verse += by;
            default -> {}
        }
    }

    private void begin() {
        transcript.begin(quotation > 0 ? Kind.QUOTATION : item > 0 ? Kind.ITEM : Kind.BODY, 0);
    }

    private void addText(String text) {
        if (verse == 0) {
            transcript.add(text, bold > 0, link > 0);
            return;
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                transcript.endLine();
            }
            if (lines[i].isBlank() && i > 0 && i + 1 < lines.length) {
                begin();
            }
            transcript.add(lines[i], bold > 0, link > 0);
        }
    }

    /// Marks the cells of a table that are no text.
    private void nameColumns(Element table) {
        var rows = new ArrayList<List<Element>>();
        for (var row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            rows.add(row.children());
        }
        var shape = TableShape.of(rows.stream()
                .map(row -> row.stream().map(Element::text).toList())
                .toList());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = rows.get(row).get(column);
                cells.put(cell, new int[] {row, column});
                if (shape.isBeside(row, column)) {
                    names.add(cell);
                }
            }
        }
    }

    /// A table round another is a layout of the page.
    private static boolean isOfTexts(Element table) {
        return table.selectFirst("table table") == null;
    }

    private static boolean isStyledBold(Element element) {
        return BOLD.matcher(element.attr("style")).find();
    }

    private @Nullable Reason omitted(Element element) {
        var tag = tag(element);
        if (names.contains(element)) {
            return Reason.LABEL;
        }
        if (SCRIPTS.contains(tag)) {
            return Reason.MARKUP;
        }
        if (menus.contains(element)) {
            return Reason.FURNITURE;
        }
        if (FURNITURE.contains(tag) || FURNITURE_ROLES.contains(element.attr("role"))) {
            return HtmlSigns.isOfNotes(element) ? Reason.FOOTNOTE : Reason.FURNITURE;
        }
        if (PICTURES.contains(tag)) {
            return Reason.IMAGE;
        }
        if (HtmlSigns.page(element).isPresent()) {
            return Reason.PAGE_NUMBER;
        }
        if (tag.equals("rt") || tag.equals("rp") || tag.equals("rtc")) {
            return ruby.isOpen() ? null : Reason.READING;
        }
        if (isHidden(element)) {
            return Reason.HIDDEN;
        }
        return HtmlSigns.isNote(element, tag) ? Reason.FOOTNOTE : null;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private void omit(Element element, Reason reason) {
        if (reason == Reason.MARKUP) {
            var script = element.data().strip().replaceAll("\\s+", " ");
            transcript.omit(Shortened.to(script, SHOWN_OF_SCRIPT), reason);
        } else {
            transcript.omit(element.text(), reason);
        }
    }

    private static String tag(Element element) {
        var tag = element.normalName();
        return tag.substring(tag.indexOf(':') + 1);
    }
}
