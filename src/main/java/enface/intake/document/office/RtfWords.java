package enface.intake.document.office;

import enface.intake.draft.Report.LeftOut.Reason;
import java.util.Map;
import java.util.Set;

/// Words of RTF that stand for a sign, or begin what is no text.
final class RtfWords {

    static final Set<String> IGNORED = Set.of(
            "colortbl",
            "stylesheet",
            "pict",
            "object",
            "themedata",
            "datastore",
            "fldinst",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "latentstyles",
            "colorschememapping",
            "xmlnstbl",
            "mmathPr",
            "pgptbl",
            "revtbl",
            "bkmkstart",
            "bkmkend",
            "listtext",
            "pntext",
            "filetbl",
            "shppict",
            "nonshppict",
            "userprops",
            "operator",
            "keywords",
            "company",
            "category",
            "manager",
            "doccomm",
            "hlinkbase",
            "atnid",
            "atnauthor",
            "atrfstart",
            "atrfend",
            "pn",
            "factoidname",
            "wgrffmtfilter",
            "ftnsep",
            "ftnsepc",
            "aftnsep");
    static final Map<String, Reason> BESIDE = Map.of(
            "footnote", Reason.FOOTNOTE,
            "annotation", Reason.COMMENT,
            "header", Reason.RUNNING_HEAD,
            "headerl", Reason.RUNNING_HEAD,
            "headerr", Reason.RUNNING_HEAD,
            "headerf", Reason.RUNNING_HEAD,
            "footer", Reason.RUNNING_HEAD,
            "footerl", Reason.RUNNING_HEAD,
            "footerr", Reason.RUNNING_HEAD,
            "footerf", Reason.RUNNING_HEAD);
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("zwj", "\u200d"),
            Map.entry("zwnj", "\u200c"));

    private RtfWords() {}
}
