package enface.intake;

import enface.intake.block.Ledger;
import enface.intake.choice.Choices;
import enface.intake.choice.VersionChoice;
import enface.intake.choice.VersionKey;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Shape;
import enface.language.sentence.SentenceCutter;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Makes of the versions as they were found what a person says of them: another language, another name, another
/// original, none at all.
public final class VersionsAsSaid {

    private final Draft found;
    private final Choices choices;

    private VersionsAsSaid(Draft found, Choices choices) {
        this.found = found;
        this.choices = choices;
    }

    /// The draft as a person wants it; its works are those that were found, in the same order.
    public static Draft of(Draft found, Choices choices) {
        return new VersionsAsSaid(found, choices).said();
    }

    private Draft said() {
        var works = found.works().stream().map(this::said).toList();
        var leftOut = new ArrayList<>(found.report().leftOut());
        found.works().forEach(work -> leftOut.addAll(leftOut(work)));
        return new Draft(found.files(), works, found.report().withLeftOut(leftOut));
    }

    private DraftWork said(DraftWork work) {
        var keys = VersionKey.of(work);
        var order = choices.order(work);
        var versions = new ArrayList<DraftVersion>();
        Map<LanguageTag, LanguageTag> languages = new HashMap<>();
        for (int v : order) {
            var version = work.versions().get(v);
            var said = said(version, choices.of(keys.get(v)), work.pairing().isOfSegments());
            languages.putIfAbsent(version.language(), said.language());
            versions.add(said.withRole(versions.isEmpty() ? Role.ORIGINAL : Role.TRANSLATION));
        }
        boolean asFound =
                order.equals(IntStream.range(0, work.versions().size()).boxed().toList());
        var pairing = asFound
                ? work.pairing()
                : work.pairing().ordered(order.stream().mapToInt(v -> v).toArray());
        return new DraftWork(moved(work.metadata(), languages), versions, work.vocabulary(), pairing);
    }

    /// @param cut whether the file says where sentences end
    private DraftVersion said(DraftVersion version, VersionChoice choice, boolean cut) {
        var named = choice.by().map(version::withBy).orElse(version);
        return choice.language()
                .filter(language -> !language.equals(version.language()))
                .map(language -> cut
                        ? named.withLanguage(language)
                        : named.withLanguage(language).withParagraphs(cut(version, language)))
                .orElse(named);
    }

    /// Sentences end as the language says; what the file gives as one sentence stays one.
    private List<DraftParagraph> cut(DraftVersion version, LanguageTag language) {
        boolean given = found.report().shape() == Shape.SIDE_BY_SIDE
                && version.paragraphs().stream()
                        .allMatch(p -> p.paragraph().segments().size() < 2);
        var cutter = new SentenceCutter(language);
        return version.paragraphs().stream()
                .map(p -> given || p.paragraph().kind() == Kind.VERBATIM
                        ? p
                        : new DraftParagraph(
                                new Paragraph(
                                        p.paragraph().kind(),
                                        p.paragraph().text(),
                                        cutter.cut(p.paragraph().text()),
                                        Said.by(p.paragraph().speaker())
                                                .on(p.paragraph().said().page()),
                                        p.paragraph().readings()),
                                p.source(),
                                p.joins()))
                .toList();
    }

    /// Title and speaker go with their version.
    private static Metadata moved(Metadata metadata, Map<LanguageTag, LanguageTag> languages) {
        if (languages.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()))) {
            return metadata;
        }
        var moved = Metadata.EMPTY;
        for (var field : metadata.fields().entrySet()) {
            for (var text : field.getValue().entrySet()) {
                var language = languages.getOrDefault(text.getKey(), text.getKey());
                moved = moved.with(field.getKey(), language, text.getValue());
            }
        }
        return moved;
    }

    private List<LeftOut> leftOut(DraftWork work) {
        var order = choices.order(work);
        var leftOut = new ArrayList<LeftOut>();
        for (int v = 0; v < work.versions().size(); v++) {
            if (!order.contains(v)) {
                var ledger = new Ledger(work.versions().get(v).file());
                work.versions().get(v).paragraphs().forEach(p -> ledger.leaveOut(p, Reason.CHOSEN));
                leftOut.addAll(ledger.leftOut());
            }
        }
        return leftOut;
    }
}
