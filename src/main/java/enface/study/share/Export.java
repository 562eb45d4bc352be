package enface.study.share;

import enface.publish.Plan.Kind;
import enface.study.print.Layout;
import enface.study.print.PageFormat;
import enface.study.print.Pages;
import enface.text.Version;
import java.util.List;
import java.util.function.Function;

/// What a person wants written of a work.
public sealed interface Export {

    /// At least one.
    List<Version> versions();

    /// Pages for people.
    record Laid(PageFormat format, Pages pages) implements Export {
        @Override
        public List<Version> versions() {
            return pages.versions();
        }
    }

    /// Texts and notes for other programs, or to be read again.
    ///
    /// @param content notes only where the format has a place for them
    record Plain(ExportFormat format, Content content, List<Version> versions) implements Export {
        public Plain {
            versions = List.copyOf(versions);
            if (versions.isEmpty() || !format.contents().contains(content)) {
                throw new IllegalArgumentException("no export: " + format + " of " + content);
            }
        }
    }

    /// Some content in a format, with pages as they are usual.
    static Export of(ExportFormat format, Content content, List<Version> versions) {
        return of(format, content, versions, Layout::of);
    }

    /// The same with pages as they are wanted.
    ///
    /// @param layouts of the kinds of pages
    static Export of(ExportFormat format, Content content, List<Version> versions, Function<Kind, Layout> layouts) {
        if (!format.laysOut(content)) {
            return new Plain(format, content, versions);
        }
        var layout = layouts.apply(content.kind());
        var pages = new Pages(new Layout(content.of(layout.plan()), layout.paper()), versions);
        return new Laid(format.pages().orElseThrow(), pages);
    }
}
