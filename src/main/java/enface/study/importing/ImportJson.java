package enface.study.importing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import enface.intake.choice.Choices;
import enface.intake.choice.ChoicesJson;
import enface.intake.choice.Look;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Place;
import enface.intake.draft.SourceFile;
import enface.study.importing.Importing.Accepted;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.note.file.NotesExchange.Taken;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import enface.text.VersionText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an import did, as the JSON the command line prints and the library keeps.
public final class ImportJson {

    private ImportJson() {}

    /// The whole answer.
    ///
    /// @param accepted the works as stored, in the order of the prepared ones; empty where nothing was stored
    /// @param warnings sentences for the person
    public static JsonObject of(
            Prepared prepared, List<Accepted> accepted, List<List<Long>> versionIds, List<String> warnings) {
        var json = new JsonObject();
        json.addProperty("shape", name(prepared.draft().report().shape()));
        var works = new JsonArray();
        var alignments = new JsonArray();
        for (int i = 0; i < prepared.works().size(); i++) {
            var work = prepared.works().get(i);
            var object = work(work, i < versionIds.size() ? versionIds.get(i) : List.of());
            if (i < accepted.size()) {
                object.addProperty("id", accepted.get(i).id().value());
                object.addProperty("already", accepted.get(i).already());
                if (accepted.get(i).notes().isAny()) {
                    object.add("notes", notes(accepted.get(i).notes()));
                }
            }
            works.add(object);
            work.alignments().forEach(a -> {
                var alignment = new JsonObject();
                alignment.addProperty("source", language(work, a.source()));
                alignment.addProperty("target", language(work, a.target()));
                alignment.addProperty("beads", a.alignment().beads().size());
                alignment.addProperty("meanConfidence", rounded(a.alignment().meanConfidence()));
                alignments.add(alignment);
            });
        }
        json.add("works", works);
        json.add("files", files(prepared));
        json.add("alignments", alignments);
        var report = report(prepared.draft().report());
        for (var key : List.of("joins", "doubts", "leftOut")) {
            json.add(key, report.get(key));
        }
        var said = new JsonArray();
        warnings.forEach(said::add);
        json.add("warnings", said);
        json.addProperty("remarks", prepared.remarks() ? prepared.remarkCount() : 0);
        return json;
    }

    /// What notes came onto a work that was there.
    private static JsonObject notes(Taken taken) {
        var notes = new JsonObject();
        notes.addProperty("added", taken.added());
        notes.addProperty("changed", taken.changed());
        notes.addProperty("same", taken.same());
        notes.addProperty("toReview", taken.lost());
        return notes;
    }

    /// What a library keeps of an import: what it said of these of its files, and what a person said of them.
    public static String kept(Prepared prepared, List<String> files) {
        var kept = report(prepared.draft().report().about(files));
        kept.add("choices", ChoicesJson.of(said(prepared, files)));
        return kept.toString();
    }

    /// The same where the files were read again.
    ///
    /// @param step the number of the step that this was, with which all of it is taken back
    public static String kept(Prepared prepared, List<String> files, long step) {
        var kept = JsonParser.parseString(kept(prepared, files)).getAsJsonObject();
        kept.addProperty("step", step);
        return kept.toString();
    }

    private static Choices said(Prepared prepared, List<String> files) {
        var said = prepared.choices().ofFiles(files.stream().collect(Collectors.toMap(name -> name, name -> name)));
        var all = prepared.draft().files().stream().map(SourceFile::name).toList();
        if (files.containsAll(all)) {
            return said;
        }
        return said.withLanguages(
                said.languages().size() == all.size()
                        ? files.stream()
                                .filter(all::contains)
                                .map(file -> said.languages().get(all.indexOf(file)))
                                .toList()
                        : List.of());
    }

    /// What became of each file: the numbers of its works, from 0, or why it gave nothing.
    private static JsonArray files(Prepared prepared) {
        var files = new JsonArray();
        for (var file : prepared.draft().files()) {
            var object = new JsonObject();
            object.addProperty("file", file.name());
            var works = new JsonArray();
            for (int i = 0; i < prepared.works().size(); i++) {
                if (prepared.works().get(i).work().versions().stream()
                        .anyMatch(v -> v.file().equals(file))) {
                    works.add(i);
                }
            }
            object.add("works", works);
            files.add(object);
        }
        for (var skipped : prepared.draft().report().skipped()) {
            var object = new JsonObject();
            object.addProperty("file", skipped.file());
            object.addProperty("skipped", name(skipped.kind()));
            files.add(object);
        }
        return files;
    }

    /// What can be chosen for each file: ways to read it, that which was found out first, and the columns of a
    /// table.
    public static JsonArray looks(List<Look> looks) {
        var files = new JsonArray();
        for (var look : looks) {
            var file = new JsonObject();
            file.addProperty("file", look.file());
            var ways = new JsonArray();
            for (var fit : look.ways()) {
                var way = new JsonObject();
                way.addProperty("shape", name(fit.way()));
                way.addProperty("parts", name(fit.parts()));
                way.addProperty("confidence", rounded(fit.confidence()));
                ways.add(way);
            }
            file.add("shapes", ways);
            var columns = new JsonArray();
            for (var column : look.columns()) {
                var object = new JsonObject();
                object.addProperty("holds", name(column.holds()));
                column.language().ifPresent(l -> object.addProperty("language", l.value()));
                object.addProperty("start", String.join(" ", column.start()).strip());
                columns.add(object);
            }
            file.add("columns", columns);
            file.addProperty("header", look.headed());
            files.add(file);
        }
        return files;
    }

    private static String language(PreparedWork work, int version) {
        return work.work().versions().get(version).language().value();
    }

    private static JsonObject work(PreparedWork prepared, List<Long> ids) {
        var work = prepared.work();
        var json = new JsonObject();
        json.addProperty(
                "title", work.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElse(""));
        json.add("metadata", metadata(work.metadata()));
        var versions = new JsonArray();
        for (int i = 0; i < work.versions().size(); i++) {
            var version = work.versions().get(i);
            var object = new JsonObject();
            if (i < ids.size()) {
                object.addProperty("id", ids.get(i));
            }
            object.addProperty("language", version.language().value());
            object.addProperty("role", name(version.role()));
            object.addProperty("by", version.by());
            counts(object, prepared.texts().get(i));
            object.addProperty("unfinished", version.unfinished());
            object.addProperty("file", version.file().name());
            versions.add(object);
        }
        json.add("versions", versions);
        json.addProperty("vocabulary", work.vocabulary().size());
        return json;
    }

    private static void counts(JsonObject object, VersionText text) {
        long headings =
                text.paragraphs().stream().filter(p -> p.kind() == Kind.HEADING).count();
        object.addProperty("paragraphs", text.paragraphs().size() - headings);
        object.addProperty("headings", headings);
        object.addProperty("segments", text.segmentCount());
    }

    static JsonObject metadata(Metadata metadata) {
        var json = new JsonObject();
        metadata.fields().forEach((field, texts) -> {
            var object = new JsonObject();
            texts.forEach((language, text) -> object.addProperty(language.value(), text));
            json.add(name(field), object);
        });
        return json;
    }

    /// Joins, doubts and what was left out.
    static JsonObject report(Report report) {
        var json = new JsonObject();
        var joins = new JsonArray();
        report.joins().forEach(j -> {
            var join = new JsonObject();
            join.addProperty("language", j.language().value());
            place(join, j.from());
            join.addProperty("toLine", j.to().line());
            join.addProperty("how", name(j.how()));
            join.addProperty("before", j.before());
            join.addProperty("after", j.after());
            joins.add(join);
        });
        json.add("joins", joins);
        var doubts = new JsonArray();
        report.doubts().forEach(d -> {
            var doubt = new JsonObject();
            place(doubt, d.place());
            doubt.addProperty("kind", name(d.kind()));
            doubt.addProperty("text", d.text());
            doubts.add(doubt);
        });
        json.add("doubts", doubts);
        var leftOut = new JsonArray();
        report.leftOut().forEach(l -> {
            var left = new JsonObject();
            place(left, l.place());
            left.addProperty("text", l.text());
            left.addProperty("reason", name(l.reason()));
            leftOut.add(left);
        });
        json.add("leftOut", leftOut);
        return json;
    }

    private static void place(JsonObject json, Place place) {
        json.addProperty("file", place.file());
        json.addProperty("line", place.line());
    }

    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
