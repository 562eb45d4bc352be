package enface.publish;

import enface.language.cut.Words;
import enface.publish.Plan.Citations;
import enface.text.Called.Making;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.Said;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says where a passage comes from: work, speaker, date, translator and paragraph, as far as they are known, in one of
/// the styles of [Citations].
///
/// GB/T 7714–2015, 8.3 and 8.4 (a document taken out of another, type Z); The Chicago Manual of Style, 17th edition,
/// 14.217. Names are left in the order in which they were given, since nothing tells which of them is the family's.
/// Where it is known on which page of its source a passage stands, that is said; paragraphs are numbered from 1 as the
/// window has them, and stand for pages where there are none.
public final class Citing {

    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final Work work;
    private final Words words;

    public Citing(Work work, Words words) {
        this.work = work;
        this.words = words;
    }

    /// A passage of a version in a style; empty where none is wanted. Costs nothing worth counting.
    public String of(Version version, TextRange range, Citations style) {
        return switch (style) {
            case NONE -> "";
            case PLAIN -> plain(version, range);
            case GB_T_7714 -> standard(version, range);
            case CHICAGO -> chicago(version, range);
        };
    }

    private String plain(Version version, TextRange range) {
        var parts = Stream.of(
                        speaker(version, range),
                        field(version, Field.TITLE),
                        field(version, Field.DATE),
                        translator(version),
                        field(version, Field.SOURCE),
                        Optional.of(pages(version, range))
                                .filter(p -> !p.isEmpty())
                                .map(p -> paged(version, p)),
                        Optional.of(place(version, range)))
                .flatMap(Optional::stream)
                .toList();
        return String.join(isChinese(version) ? "，" : ", ", parts);
    }

    /// `Speaker. Title[Z]. Shen Ke, trans. //Source. 1998-05-03: para. 3.`
    private String standard(Version version, TextRange range) {
        var said = new StringBuilder();
        speaker(version, range).ifPresent(s -> said.append(s).append(". "));
        said.append(field(version, Field.TITLE).orElse("")).append("[Z]");
        translated(version)
                .map(by -> by + (isChinese(version) ? ", 译" : ", trans."))
                .or(() -> making(version))
                .ifPresent(by -> said.append(". ").append(by));
        field(version, Field.SOURCE).ifPresent(s -> said.append("//").append(s));
        field(version, Field.DATE)
                .ifPresent(d ->
                        said.append(said.toString().endsWith(".") ? " " : ". ").append(d));
        var page = pages(version, range);
        var where = page.isEmpty() ? place(version, range) : page;
        return said.append(": ").append(where).append('.').toString();
    }

    /// `Speaker, “Title” (occasion, place, date), trans. Shen Ke, para. 3.`
    private String chicago(Version version, TextRange range) {
        var parts = new ArrayList<String>();
        speaker(version, range).ifPresent(parts::add);
        var where = Stream.of(Field.OCCASION, Field.PLACE, Field.DATE)
                .flatMap(f -> field(version, f).stream())
                .toList();
        var title = field(version, Field.TITLE).map(t -> "“" + t + "”").orElse("");
        var around = where.isEmpty() ? "" : "(" + String.join(", ", where) + ")";
        var named = Stream.of(title, around).filter(s -> !s.isEmpty()).toList();
        if (!named.isEmpty()) {
            parts.add(String.join(" ", named));
        }
        translator(version).ifPresent(parts::add);
        field(version, Field.SOURCE).ifPresent(parts::add);
        if (!pages(version, range).isEmpty()) {
            parts.add(pages(version, range));
        }
        parts.add(place(version, range));
        return String.join(", ", parts) + ".";
    }

    private Optional<String> translator(Version version) {
        return translated(version)
                .map(by -> isChinese(version) ? by + " 译" : "trans. " + by)
                .or(() -> making(version));
    }

    private static Optional<String> translated(Version version) {
        return version.called().person().filter(_ -> version.role() == Role.TRANSLATION);
    }

    /// How a version came about of which that is said in place of a translator.
    private Optional<String> making(Version version) {
        return Making.of(version.by())
                .map(m -> isChinese(version) ? m.chinese() : words.get("version.making." + m.key()));
    }

    private Optional<String> speaker(Version version, TextRange range) {
        var own = version.text().paragraph(range.from().paragraph()).speaker();
        return own.isBlank() ? field(version, Field.SPEAKER) : Optional.of(own);
    }

    private Optional<String> field(Version version, Field field) {
        return work.metadata()
                .in(version.language(), field)
                .map(text -> BREAKS.matcher(text.strip()).replaceAll(", "))
                .filter(text -> !text.isEmpty());
    }

    private String paged(Version version, String pages) {
        if (isChinese(version)) {
            return "第 " + pages + " 页";
        }
        return words.get(pages.contains(Said.TO) ? "publish.cite.pages" : "publish.cite.page", pages);
    }

    /// The pages of its source that a passage stands on; empty where they are not known.
    private static String pages(Version version, TextRange range) {
        var first = version.text().paragraph(range.from().paragraph()).said().page();
        var last = version.text().paragraph(last(range) - 1).said().page();
        return first.isEmpty() || last.isEmpty() ? "" : Said.pages(first, last);
    }

    private static int last(TextRange range) {
        return Math.max(
                range.from().paragraph() + 1,
                range.to().paragraph() + (range.to().offset() > 0 ? 1 : 0));
    }

    private String place(Version version, TextRange range) {
        int first = range.from().paragraph() + 1;
        int last = last(range);
        if (isChinese(version)) {
            return first == last ? "第 " + first + " 段" : "第 " + first + "–" + last + " 段";
        }
        return first == last
                ? words.get("publish.cite.paragraph", first)
                : words.get("publish.cite.paragraphs", first, last);
    }

    private static boolean isChinese(Version version) {
        return List.of(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.TRADITIONAL_CHINESE).stream()
                .anyMatch(l -> l.sameLanguage(version.language()));
    }
}
