package enface.study.importing;

import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Remark;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.language.markup.PlainWords;
import enface.note.Note;
import enface.note.Reply;
import enface.note.Scheme;
import enface.store.work.NewRemark;
import enface.store.work.NewWork.NewNotes;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.note.file.NotesExchange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds for what people wrote in the margin of documents which passage of which version it is about.
final class Remarks {

    /// Longer names are none.
    private static final int LONGEST_NAME = 100;

    private Remarks() {}

    /// How many remarks come with a work.
    static int count(DraftWork work) {
        var files = new HashSet<SourceFile>();
        return work.versions().stream()
                .map(DraftVersion::file)
                .filter(files::add)
                .mapToInt(file -> file.beside().noteCount())
                .sum();
    }

    /// For each version of a work its remarks, each in one version: that which has most of what it is about.
    ///
    /// @param now when a remark was written that does not say it
    static List<List<NewRemark>> of(DraftWork work, Instant now) {
        var remarks = new ArrayList<List<NewRemark>>();
        work.versions().forEach(_ -> remarks.add(new ArrayList<>()));
        var files = new HashSet<SourceFile>();
        for (var version : work.versions()) {
            if (!files.add(version.file())) {
                continue;
            }
            for (var remark : version.file().beside().remarks()) {
                var place = place(work, version.file(), remark.span());
                int at = place.map(Place::version).orElse(work.versions().indexOf(version));
                var beside = remark.beside().stream()
                        .flatMap(span -> place(work, version.file(), span).stream())
                        .map(p -> new NewRemark.Beside(p.version(), p.range()))
                        .toList();
                remarks.get(at).add(remark(remark, place.map(Place::range), beside, now));
            }
        }
        return remarks;
    }

    private static NewRemark remark(
            Remark remark, Optional<TextRange> range, List<NewRemark.Beside> beside, Instant now) {
        var at = remark.at().orElse(now);
        var answers = remark.answers().stream().map(answer -> reply(answer, at)).toList();
        return new NewRemark(range, name(remark), PlainWords.asMarkdown(remark.text()), at, answers, beside);
    }

    /// The notes that Enface wrote into the files of a work beside its texts, where these are all there.
    static NewNotes notes(PreparedWork work) {
        var versions = new ArrayList<Version>();
        for (var version : work.work().versions()) {
            int number = versions.size();
            versions.add(new Version(
                    new VersionId(number + 1L),
                    version.role(),
                    version.language(),
                    version.called(),
                    version.unfinished(),
                    work.texts().get(number)));
        }
        var schemes = new ArrayList<Scheme>();
        var notes = new LinkedHashMap<String, Note>();
        var files = new HashSet<SourceFile>();
        for (var version : work.work().versions()) {
            if (files.add(version.file()) && version.file().beside().notes().isPresent()) {
                var found = version.file().beside().notes().get();
                schemes.addAll(found.schemes());
                NotesExchange.placed(found, versions).forEach(n -> notes.putIfAbsent(n.token(), n));
            }
        }
        return new NewNotes(schemes, List.copyOf(notes.values()));
    }

    private static Reply reply(Remark answer, Instant first) {
        var at = answer.at().orElse(first);
        return new Reply(name(answer), PlainWords.asMarkdown(answer.text()), at, at);
    }

    private static String name(Remark remark) {
        return remark.author()
                .substring(0, Math.min(LONGEST_NAME, remark.author().length()));
    }

    /// A passage of a version, and how much of it a remark is about.
    private record Place(int version, TextRange range, int length) {}

    private static Optional<Place> place(DraftWork work, SourceFile file, TextSpan span) {
        var places = new ArrayList<Place>();
        if (span.end() == 0) {
            return Optional.empty(); // the document does not say what it is about
        }
        for (int v = 0; v < work.versions().size(); v++) {
            if (work.versions().get(v).file().equals(file)) {
                int version = v;
                passage(work.versions().get(v), span, version).ifPresent(places::add);
            }
        }
        return places.stream().max(Comparator.comparingInt(Place::length));
    }

    private static Optional<Place> passage(DraftVersion version, TextSpan span, int number) {
        @Nullable TextPlace from = null;
        @Nullable TextPlace to = null;
        int length = 0;
        for (int p = 0; p < version.paragraphs().size(); p++) {
            var source = version.paragraphs().get(p).source();
            var inside = inside(source, span);
            if (inside.isPresent()) {
                from = from == null ? new TextPlace(p, inside.get().start()) : from;
                to = new TextPlace(p, inside.get().end());
                length += inside.get().length();
            }
        }
        return from == null || to == null
                ? atPlace(version, span.start(), number)
                : Optional.of(new Place(number, new TextRange(from, to), length));
    }

    /// What of a paragraph stood in a stretch of the file.
    private static Optional<TextSpan> inside(Traced source, TextSpan span) {
        if (source.endOrigin() <= span.start() || source.firstOrigin() >= span.end()) {
            return Optional.empty();
        }
        int first = -1;
        int end = -1;
        for (int i = 0; i < source.length(); i++) {
            if (span.start() <= source.origin(i)
                    && source.origin(i) < span.end()
                    && !Traced.isSpace(source.text().charAt(i))) {
                first = first < 0 ? i : first;
                end = i + 1;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new TextSpan(first, end));
    }

    /// The sentence at a place of the file, for a remark that is about a place alone.
    private static Optional<Place> atPlace(DraftVersion version, int at, int number) {
        for (int p = 0; p < version.paragraphs().size(); p++) {
            var paragraph = version.paragraphs().get(p);
            var source = paragraph.source();
            if (source.firstOrigin() <= at && at <= source.endOrigin()) {
                for (var segment : paragraph.paragraph().segments()) {
                    boolean holds = segment.end() == source.length() || source.origin(segment.end() - 1) + 1 >= at;
                    if (holds && !segment.isEmpty()) {
                        return Optional.of(new Place(number, TextRange.of(p, segment), 0));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
