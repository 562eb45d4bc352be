package enface.study.importing;

import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Remark;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.language.markup.PlainWords;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Scheme;
import enface.note.Target;
import enface.note.Targets;
import enface.note.file.NotesDocument;
import enface.store.Library;
import enface.store.work.NewRemark;
import enface.store.work.NewWork.NewNotes;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.study.work.SameWords;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.WorkId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds for what people wrote in the margin of documents which passage of which version it is about.
final class Remarks {

    /// Longer names are none.
    private static final int LONGEST_NAME = 100;

    private static final WorkId NO_WORK = new WorkId(0);

    private Remarks() {}

    /// How many remarks come with a work.
    static int count(DraftWork work) {
        return work.versions().stream()
                .map(DraftVersion::file)
                .distinct()
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
        var tokens = new Tokens();
        for (var version : work.versions()) {
            if (!files.add(version.file())) {
                continue;
            }
            for (var remark : version.file().beside().remarks()) {
                var places = places(work, version.file(), remark);
                var note = note(remark, now).withToken(tokens.of(work, remark, places));
                int at = places.isEmpty()
                        ? work.versions().indexOf(version)
                        : places.getFirst().version();
                var beside = places.stream()
                        .skip(1)
                        .map(p -> new NewRemark.Beside(p.version(), p.range()))
                        .toList();
                var first = places.stream().findFirst().map(Place::range);
                remarks.get(at).add(new NewRemark(first, note, beside));
            }
        }
        return remarks;
    }

    /// What a remark is about, stretches that touch each other as one.
    private static List<Place> places(DraftWork work, SourceFile file, Remark remark) {
        var places = new ArrayList<Place>();
        Stream.concat(Stream.of(remark.span()), remark.beside().stream())
                .flatMap(span -> place(work, file, span).stream())
                .forEach(place -> {
                    int before = IntStream.range(0, places.size())
                            .filter(i -> touch(work, places.get(i), place))
                            .findFirst()
                            .orElse(-1);
                    if (before < 0) {
                        places.add(place);
                    } else {
                        places.set(before, places.get(before).upTo(place));
                    }
                });
        return places;
    }

    /// Whether there is nothing between two passages of a version.
    private static boolean touch(DraftWork work, Place one, Place other) {
        var end = one.range().to();
        var start = other.range().from();
        if (one.version() != other.version() || end.compareTo(start) > 0) {
            return false;
        }
        var paragraphs = work.versions().get(one.version()).paragraphs();
        var text = paragraphs.get(end.paragraph()).paragraph().text();
        if (end.paragraph() == start.paragraph()) {
            return text.substring(end.offset(), start.offset()).isBlank();
        }
        return end.paragraph() + 1 == start.paragraph()
                && text.substring(end.offset()).isBlank()
                && paragraphs
                        .get(start.paragraph())
                        .paragraph()
                        .text()
                        .substring(0, start.offset())
                        .isBlank();
    }

    private static Note note(Remark remark, Instant now) {
        var at = remark.at().orElse(now);
        var answers = remark.answers().stream().map(answer -> reply(answer, at)).toList();
        var text = PlainWords.asMarkdown(remark.text());
        return new Note(new NoteId(0), NO_WORK, List.of(), "", List.of(), text, name(remark), at, at)
                .withReplies(answers);
    }

    /// What tells a remark from all others: who wrote what, when and where, so that it is the same whenever its file is
    /// read, in whichever library.
    private static final class Tokens {

        private final Set<String> given = new HashSet<>();

        String of(DraftWork work, Remark remark, List<Place> places) {
            var at = remark.at().map(Instant::toString).orElse("");
            var told = new StringBuilder(String.join("\0", remark.author(), remark.text(), at));
            for (var place : places) {
                var version = work.versions().get(place.version());
                told.append('\0').append(version.language().value()).append(place.range());
            }
            var token = named(told);
            while (!given.add(token)) {
                token = named(told.append('\0')); // said twice at one place
            }
            return token;
        }

        private static String named(CharSequence told) {
            return UUID.nameUUIDFromBytes(told.toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    /// All notes that come with a work, on version 1, 2 … of it, as they travel.
    ///
    /// @param now when a remark was written that does not say it
    static NotesDocument document(PreparedWork work, Instant now) {
        var all = new ArrayList<Note>();
        var schemes = new ArrayList<Scheme>();
        var former = new HashMap<String, String>();
        for (var found : kept(work)) {
            all.addAll(NotesExchange.placedAsTold(found, versions(work)));
            schemes.addAll(found.schemes());
            former.putAll(found.former());
        }
        var remarks = of(work.work(), now);
        for (int i = 0; i < remarks.size(); i++) {
            for (var remark : remarks.get(i)) {
                var targets = new ArrayList<Target>();
                int version = i;
                remark.range().ifPresent(range -> targets.add(target(work, version, range)));
                remark.beside().forEach(b -> targets.add(target(work, b.version(), b.range())));
                all.add(remark.note().withTargets(targets));
            }
        }
        var versions = work.work().versions().stream()
                .map(v -> new NotesDocument.Of(v.language().value(), v.called().label()))
                .toList();
        return new NotesDocument("", versions, schemes, all, former);
    }

    /// Takes the notes that come with a work onto the one that is there with its texts, as a step.
    ///
    /// @param tries whether to change nothing, and only say what would be done
    static Taken take(Library library, PreparedWork work, WorkId there, Instant now, boolean tries) {
        var notes = document(work, now);
        var open = notes.notes().isEmpty() ? Optional.<OpenWork>empty() : new Desk(library).open(there);
        var files = work.work().versions().stream()
                .map(v -> v.file().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return open.map(found -> new NotesExchange(library)
                        .inSteps(files, now)
                        .take(
                                found,
                                NotesExchange.recognised(notes, library.notes().of(there)),
                                true,
                                tries))
                .orElse(Taken.NOTHING);
    }

    /// The work with the same words that the notes of files are about; nothing where these have none.
    static Optional<WorkId> workOf(Library library, PreparedWork work) {
        var about = work.work().metadata();
        var said = work.work().versions().stream().map(DraftVersion::language).toList();
        return count(work.work()) == 0 ? Optional.empty() : new SameWords(library).find(about, said, work.texts());
    }

    private static Target target(PreparedWork work, int version, TextRange range) {
        return Targets.of(work.texts().get(version), new VersionId(version + 1L), range);
    }

    /// The notes that Enface wrote into the files of a work beside its texts, where these are all there.
    static NewNotes notes(PreparedWork work) {
        var versions = versions(work);
        var schemes = new ArrayList<Scheme>();
        var notes = new LinkedHashMap<String, Note>();
        for (var found : kept(work)) {
            schemes.addAll(found.schemes());
            NotesExchange.placed(found, versions).forEach(n -> notes.putIfAbsent(n.token(), n));
        }
        return new NewNotes(schemes, List.copyOf(notes.values()));
    }

    /// What Enface wrote of notes into the files of a work.
    private static List<NotesDocument> kept(PreparedWork work) {
        return work.work().versions().stream()
                .map(DraftVersion::file)
                .distinct()
                .flatMap(file -> file.beside().notes().stream())
                .toList();
    }

    /// The versions of a work under the ids 1, 2 …
    private static List<Version> versions(PreparedWork work) {
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
        return versions;
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
    private record Place(int version, TextRange range, int length) {

        private Place upTo(Place other) {
            return new Place(version, new TextRange(range.from(), other.range.to()), length + other.length);
        }
    }

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
