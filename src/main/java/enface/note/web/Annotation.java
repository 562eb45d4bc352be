package enface.note.web;

import enface.note.Reply;
import enface.note.file.BadFile;
import enface.note.web.Json.Value;
import enface.note.web.WebNotes.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// An annotation as it was read, with its parts put in order.
///
/// @param repliesTo the annotation it replies to, where it says so
record Annotation(
        String id,
        Bodies bodies,
        TargetReader targets,
        String author,
        Instant created,
        Instant changed,
        boolean done,
        Optional<String> repliesTo) {

    /// @param plain makes Markdown of words that are none
    /// @param when the time of what does not tell its own
    /// @throws BadFile where the model does not let it be so
    static Annotation read(
            Json json,
            Account account,
            Sources sources,
            UnaryOperator<String> html,
            UnaryOperator<String> plain,
            Instant when)
            throws BadFile {
        boolean loose = json.types().isEmpty() && json.has("target"); // as Hypothesis writes them
        if (!loose && !json.is("Annotation")) {
            throw json.bad("type");
        }
        var bodies = new Bodies(account, html, plain);
        bodies.read(json);
        if (loose) {
            bodies.readLoose(json);
        }
        var targets = new TargetReader(account, sources);
        targets.read(json);
        var created = time(json, "created", account).orElse(when);
        return new Annotation(
                id(json, account),
                bodies,
                targets,
                author(json),
                created,
                time(json, "modified", account)
                        .or(() -> time(json, "updated", account))
                        .orElse(created),
                json.flag("enface:done"),
                repliesTo(json, targets));
    }

    private static String id(Json json, Account account) {
        var ids = json.all(json.has("id") ? "id" : "@id");
        if (ids.size() == 1 && ids.getFirst().string().isPresent()) {
            return ids.getFirst().string().get();
        }
        account.tell(Reason.MENDED, json.at() + ".id");
        return Vocabulary.named(json.object().toString());
    }

    private static Optional<Instant> time(Json json, String name, Account account) {
        var times = json.all(name);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        var said = times.getFirst().string().flatMap(Annotation::time);
        if (said.isEmpty() || times.size() > 1) {
            account.tell(Reason.MENDED, json.at() + "." + name);
        }
        return said;
    }

    /// A time with its zone, or in UTC where it names none.
    private static Optional<Instant> time(String said) {
        try {
            return Optional.of(OffsetDateTime.parse(said).toInstant());
        } catch (DateTimeException _) {
            try {
                return Optional.of(LocalDateTime.parse(said).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException _) {
                return Optional.empty();
            }
        }
    }

    private static String author(Json json) {
        var named = json.all("creator").stream()
                .map(Annotation::name)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            return named;
        }
        var shown = json.all("user_info").stream()
                .flatMap(v -> v.object().stream())
                .map(o -> o.anyText("display_name"))
                .filter(n -> !n.isEmpty())
                .findFirst();
        return shown.orElseGet(
                () -> json.anyText("user").replaceFirst("^acct:", "").replaceFirst("@.*$", ""));
    }

    private static String name(Value creator) {
        return creator.string()
                .map(s -> s.replaceFirst("^mailto:", ""))
                .or(() -> creator.object().map(o -> o.anyText("name", "nickname", "id", "@id")))
                .orElse("");
    }

    private static Optional<String> repliesTo(Json json, TargetReader targets) {
        var references = json.all("references").stream()
                .flatMap(v -> v.string().stream())
                .toList();
        if (!references.isEmpty()) {
            return Optional.of(references.getFirst());
        }
        boolean replies = json.all("motivation").stream()
                .flatMap(v -> v.string().stream())
                .anyMatch("replying"::equals);
        List<String> wholes = targets.passages().isEmpty() ? targets.wholes() : List.of();
        return replies ? wholes.stream().findFirst() : Optional.empty();
    }

    /// The same as a reply to another.
    Reply reply() {
        return new Reply(author, bodies.text(), created, changed);
    }
}
