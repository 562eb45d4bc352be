package enface.intake;

import enface.intake.block.Ledger;
import enface.intake.choice.Choices;
import enface.intake.choice.FileChoice.Marks;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Passage;
import enface.intake.draft.Recount;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.language.guess.LanguageGuess;
import enface.language.sentence.SentenceCutter;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A draft where a person says of single pieces that they are no text, or are text: paragraphs go to what was left
/// out, and the other way. Each sign stays accounted for, and what the file pairs stays paired.
final class MarkedPieces {

    private final Choices choices;
    private final LanguageGuess guess;
    private final Map<String, Ledger> ledgers = new HashMap<>();

    private MarkedPieces(Choices choices, LanguageGuess guess) {
        this.choices = choices;
        this.guess = guess;
    }

    static Draft in(Draft draft, Choices choices, LanguageGuess guess) {
        boolean any = draft.files().stream()
                .anyMatch(f -> !choices.of(f.name()).marks().isEmpty());
        return any ? new MarkedPieces(choices, guess).changed(draft) : draft;
    }

    private Draft changed(Draft draft) {
        var wanted = new IdentityHashMap<DraftWork, List<Passage>>();
        for (var file : draft.files()) {
            ledgers.put(file.name(), new Ledger(file));
            for (var passage : wanted(file, draft.report().leftOut())) {
                wanted.computeIfAbsent(workOf(draft, file, passage), _ -> new ArrayList<>())
                        .add(passage);
            }
        }
        var works = draft.works().stream()
                .map(work -> changed(work, wanted.getOrDefault(work, List.of())))
                .toList();
        var leftOut = new ArrayList<LeftOut>();
        var taken = wanted.values().stream()
                .flatMap(List::stream)
                .flatMap(p -> p.spans().stream().map(span -> p.file() + " " + span))
                .collect(Collectors.toSet());
        draft.report().leftOut().stream()
                .filter(left -> !taken.contains(left.place().file() + " " + left.span()))
                .forEach(leftOut::add);
        ledgers.values().forEach(ledger -> ledger.leftOut().stream().distinct().forEach(leftOut::add));
        leftOut.sort(Comparator.comparing((LeftOut l) -> l.place().file())
                .thenComparingInt(l -> l.span().start()));
        return new Draft(draft.files(), works, draft.report().withLeftOut(leftOut));
    }

    private List<Passage> wanted(SourceFile file, List<LeftOut> leftOut) {
        var text = choices.of(file.name()).marks().text();
        return Passage.of(file, leftOut).stream()
                .filter(p -> text.contains(p.start()))
                .toList();
    }

    /// A piece that comes into a version before one of its paragraphs.
    private record Coming(int before, DraftParagraph paragraph) {}

    private DraftWork changed(DraftWork work, List<Passage> wanted) {
        List<List<Coming>> coming = new ArrayList<>();
        work.versions().forEach(_ -> coming.add(new ArrayList<>()));
        for (var passage : wanted) {
            int version = versionOf(work, passage);
            coming.get(version).add(coming(work.versions().get(version), passage));
        }
        var recount = new Recount(work.pairing());
        var versions = new ArrayList<DraftVersion>();
        for (int v = 0; v < work.versions().size(); v++) {
            versions.add(changed(work, v, coming.get(v), recount));
        }
        return new DraftWork(work.metadata(), versions, work.vocabulary(), recount.done());
    }

    /// The version as marked; counts what goes from the stretches of the pairing, and what comes between them.
    private DraftVersion changed(DraftWork work, int v, List<Coming> coming, Recount recount) {
        var version = work.versions().get(v);
        var marks = choices.of(version.file().name()).marks();
        if (marks.isEmpty()) {
            return version;
        }
        boolean ofSegments = work.pairing().isOfSegments();
        var paragraphs = new ArrayList<DraftParagraph>();
        int at = 0;
        for (int p = 0; p <= version.paragraphs().size(); p++) {
            for (var piece : coming) {
                if (piece.before() == p) {
                    paragraphs.add(piece.paragraph());
                    recount.come(v, at, counted(piece.paragraph(), ofSegments));
                }
            }
            if (p < version.paragraphs().size()) {
                var paragraph = version.paragraphs().get(p);
                int counted = counted(paragraph, ofSegments);
                if (isMarked(paragraph, marks)) {
                    leaveOut(version.file(), paragraph);
                    recount.go(v, at, counted);
                } else {
                    paragraphs.add(paragraph);
                }
                at += counted;
            }
        }
        return version.withParagraphs(paragraphs);
    }

    private static int counted(DraftParagraph paragraph, boolean ofSegments) {
        return ofSegments ? paragraph.paragraph().segments().size() : 1;
    }

    private static boolean isMarked(DraftParagraph paragraph, Marks marks) {
        return marks.notText().contains(paragraph.source().firstOrigin());
    }

    private void leaveOut(SourceFile file, DraftParagraph paragraph) {
        var ledger = ledgers.get(file.name());
        if (ledger != null) {
            ledger.leaveOut(paragraph, Reason.CHOSEN);
        }
    }

    /// The last work of the file that begins before a piece, else the first.
    private static DraftWork workOf(Draft draft, SourceFile file, Passage passage) {
        var own = draft.works().stream()
                .filter(w -> begin(w, file) < Integer.MAX_VALUE)
                .toList();
        return own.reversed().stream()
                .filter(w -> begin(w, file) <= passage.start())
                .findFirst()
                .orElse(own.getFirst());
    }

    private static int begin(DraftWork work, SourceFile file) {
        return work.versions().stream()
                .filter(v -> v.file().equals(file))
                .flatMap(v -> v.paragraphs().stream())
                .mapToInt(p -> p.source().firstOrigin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The version whose language a piece is in, of those that come from its file.
    private int versionOf(DraftWork work, Passage passage) {
        var own = work.versions().stream()
                .filter(v -> v.file().name().equals(passage.file()))
                .toList();
        var language = guess.among(
                passage.text(),
                own.stream().map(DraftVersion::language).distinct().toList());
        var in = own.stream()
                .filter(v -> language.filter(v.language()::equals).isPresent())
                .findFirst()
                .orElse(own.getFirst());
        return work.versions().indexOf(in);
    }

    private static Coming coming(DraftVersion version, Passage passage) {
        var file = version.file();
        int before = 0;
        while (before < version.paragraphs().size()
                && version.paragraphs().get(before).source().firstOrigin() < passage.start()) {
            before++;
        }
        var text = new TracedText();
        int end = passage.start();
        for (var span : passage.spans()) {
            if (Passage.areApart(file, end, span.start())) {
                text.add(Traced.made(" "));
            }
            text.add(Traced.of(file.text(), span));
            end = span.end();
        }
        var source = text.done().strip();
        var cut = new SentenceCutter(version.language()).cut(source.text());
        return new Coming(before, new DraftParagraph(new Paragraph(Kind.BODY, source.text(), cut), source, List.of()));
    }
}
