package enface.note.web;

import enface.note.file.BadFile;
import enface.note.web.Json.Value;
import enface.note.web.WebNotes.Passage;
import enface.note.web.WebNotes.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The targets of one annotation: passages of texts, whole texts, other annotations.
final class TargetReader {

    private static final List<String> SETS = List.of("Choice", "Composite", "List", "Independents");
    private static final List<String> NO_TEXT = List.of("SvgSelector");

    private final Account account;
    private final Sources sources;
    private final List<Passage> passages = new ArrayList<>();
    /// What it is on as a whole.
    private final List<String> wholes = new ArrayList<>();

    TargetReader(Account account, Sources sources) {
        this.account = account;
        this.sources = sources;
    }

    List<Passage> passages() {
        return passages;
    }

    List<String> wholes() {
        return wholes;
    }

    /// @throws BadFile where the model does not let one be so, or there is none
    void read(Json annotation) throws BadFile {
        var targets = annotation.all("target");
        if (targets.isEmpty()) {
            throw annotation.bad("target");
        }
        for (var target : targets) {
            read(target);
        }
    }

    private void read(Value target) throws BadFile {
        if (target.string().isPresent()) {
            address(target.string().get(), "", new Selectors(), Optional.empty());
            return;
        }
        var json = target.object().orElseThrow(target::bad);
        if (json.types().stream().anyMatch(SETS::contains)) {
            for (var item : json.all("items")) {
                read(item);
            }
        } else if (json.has("source") || json.is("SpecificResource") || json.has("selector")) {
            specific(json);
        } else if (!json.id().isEmpty()) {
            address(json.id(), json.anyText("language"), new Selectors(), Optional.empty());
        } else {
            throw json.bad("id");
        }
    }

    private void specific(Json json) throws BadFile {
        var source = json.all("source");
        if (source.size() != 1) {
            throw json.bad("source");
        }
        var one = source.getFirst();
        var id = one.string().or(() -> one.object().map(Json::id)).orElse("");
        if (id.isEmpty()) {
            throw json.bad("source");
        }
        var language = one.object().map(o -> o.anyText("language")).orElse("");
        var selectors = new Selectors();
        selectors.read(json.all("selector"));
        address(id, language, selectors, Optional.of(json.anyText("enface:place")));
    }

    private void address(String address, String language, Selectors selectors, Optional<String> place) throws BadFile {
        int hash = address.indexOf('#');
        if (hash > 0 && selectors.tellNothing() && address.startsWith("char=", hash + 1)) {
            selectors.fragment(address.substring(hash + 1));
        }
        var id = hash > 0 ? address.substring(0, hash) : address;
        if (selectors.tellNothing()) {
            wholes.add(address);
            selectors
                    .unfollowed()
                    .forEach(kind ->
                            account.tell(NO_TEXT.contains(kind) ? Reason.NO_TEXT : Reason.SELECTOR_ALONE, kind));
            return;
        }
        selectors.unfollowed().forEach(kind -> account.tell(Reason.SELECTOR_SPARED, kind));
        passages.add(new Passage(
                sources.number(id, language, ""),
                Optional.ofNullable(selectors.quote()),
                selectors.start() < 0 ? OptionalInt.empty() : OptionalInt.of(selectors.start()),
                selectors.start() < 0 ? OptionalInt.empty() : OptionalInt.of(selectors.end()),
                place.flatMap(Place::read)));
    }
}
