package enface.intake.document.part;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.block.BlockSource.Blocks;
import enface.intake.block.Ledger;
import enface.intake.block.LineJoiner;
import enface.intake.document.part.TableText.Place;
import enface.intake.draft.IntakeException;
import enface.intake.draft.Report;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Rubies.Over;
import enface.intake.draft.SourceFile;
import enface.intake.draft.SourceFile.Reading;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.intake.format.Extract;
import enface.intake.sheet.Sheet;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph.Kind;
import enface.text.Shortened;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document that was written down to its end: its blocks, or the table that it is nothing but.
///
/// @param text all that was written down, with what stands in no text
record Transcribed(
        LanguageGuess guess,
        Metadata metadata,
        String text,
        List<Passage> passages,
        List<Omission> omissions,
        Aside aside) {

    private static final int LONGEST_SHOWN = 60;

    /// @param beside what the document says beside its text
    /// @param added what was added while changes were tracked
    record Aside(SourceFile.Beside beside, List<TextSpan> added) {

        Aside {
            added = added.stream().filter(span -> !span.isEmpty()).toList();
        }
    }

    /// A line as it was written down: the stretches of the text that it is made of.
    ///
    /// @param lead how many signs at its beginning are bold
    record Written(List<TextSpan> runs, boolean bold, boolean link, boolean hardBreak, boolean pageEnd, int lead) {

        Written atPageEnd() {
            return new Written(runs, bold, link, hardBreak, true, lead);
        }

        Traced of(String text) {
            if (runs.size() == 1) {
                return Traced.of(text, runs.getFirst()).strip();
            }
            var traced = new TracedText();
            runs.forEach(run -> traced.add(Traced.of(text, run)));
            return traced.done().strip();
        }
    }

    /// @param wrapped whether its lines end where the paper did
    /// @param place of its cell, if it stands in the table
    /// @param speaker who says it, or nothing
    record Passage(
            Kind kind,
            int level,
            List<Written> lines,
            boolean wrapped,
            @Nullable Place place,
            Optional<LanguageTag> language,
            String speaker) {

        /// Its text, line by line, with where each sign stands.
        Traced traced(String text) {
            var traced = new TracedText();
            for (int i = 0; i < lines.size(); i++) {
                traced.add(i == 0 ? Traced.EMPTY : Traced.made("\n"))
                        .add(lines.get(i).of(text));
            }
            return traced.done();
        }
    }

    record Omission(TextSpan span, Reason reason) {}

    /// @param isTable whether there is one table in it
    Extract extract(String name, Reading reading, boolean isTable) throws IntakeException {
        var sheet = isTable ? sheet(name) : Optional.<Sheet>empty();
        if (sheet.isPresent()) {
            return new Extract.SideBySide(sheet.get());
        }
        var file = new SourceFile(name, text, reading, aside.beside());
        return new Extract.Text(file, (ledger, progress) -> blocks(ledger, progress));
    }

    /// A document that is nothing but one table under headings, as what lies side by side.
    private Optional<Sheet> sheet(String name) throws IntakeException {
        var table = new TableText(guess);
        var about = metadata;
        for (var passage : passages) {
            var own = passage.lines().stream().map(l -> l.of(text).text()).collect(Collectors.joining("\n"));
            if (passage.place() != null) {
                table.add(passage.place(), own);
            } else if (passage.kind() == Kind.HEADING) {
                about = about.with(Field.TITLE, guess.of(own), own.replace('\n', ' '));
            } else {
                return Optional.empty();
            }
        }
        var beside = new ArrayList<TableText.Beside>();
        omissions.forEach(o -> beside.add(new TableText.Beside(o.span().of(text), o.reason())));
        passages.stream()
                .filter(passage -> passage.place() == null)
                .flatMap(heading -> aside.beside().rubies().over(heading.traced(text)).stream())
                .map(Over::reading)
                .forEach(reading -> beside.add(new TableText.Beside(reading.said(), Reason.READING)));
        var cells = passages.stream().filter(passage -> passage.place() != null).toList();
        return table.sheet(name, about, beside).map(sheet -> withAside(sheet, cells));
    }

    /// What stood in the margin of cells, or was added to them, where their text stands now.
    private Sheet withAside(Sheet sheet, List<Passage> cells) {
        var now = new CellPlaces(sheet, cells, text);
        var remarks = aside.beside().remarks().stream()
                .map(remark -> remark.at(now.of(remark.span()).orElse(new TextSpan(0, 0))))
                .toList();
        var doubts = aside.added().stream()
                .flatMap(span -> now.of(span).stream())
                .map(span -> new Doubt(
                        Doubt.Kind.TRACKED,
                        new Report.Place(sheet.file().name(), sheet.file().lineOf(span.start())),
                        Shortened.to(span.of(sheet.file().text()), LONGEST_SHOWN)))
                .toList();
        return sheet.with(remarks, now.rubies(aside.beside().rubies())).withDoubts(doubts);
    }

    private Blocks blocks(Ledger ledger, Progress progress) {
        for (var omission : omissions) {
            var left = Traced.of(text, omission.span());
            if (omission.reason() == Reason.SPEAKER) {
                ledger.keep(left); // with what is said
            } else {
                ledger.leaveOut(left, omission.reason());
            }
        }
        aside.added()
                .forEach(span -> ledger.doubt(
                        Doubt.Kind.TRACKED,
                        span.start(),
                        Shortened.to(span.of(text).strip(), LONGEST_SHOWN)));
        var joiner = passages.stream().anyMatch(Passage::wrapped) ? new LineJoiner(ledger, false) : null;
        var blocks = new ArrayList<Block>();
        for (var passage : passages) {
            progress.step(blocks.size(), passages.size());
            var read = passage.lines().stream()
                    .map(l -> new Line(l.of(text), l.bold(), l.link(), l.hardBreak(), false, l.bold() ? 0 : l.lead()))
                    .filter(l -> !l.text().isEmpty())
                    .toList();
            if (joiner != null && passage.wrapped() && read.size() > 1) {
                read = List.of(joined(passage, read, joiner));
            }
            if (!read.isEmpty()) {
                blocks.add(new Block(passage.kind(), passage.level(), read)
                        .in(passage.language())
                        .by(passage.speaker()));
            }
        }
        return new Blocks(metadata, blocks);
    }

    private Line joined(Passage passage, List<Line> read, LineJoiner joiner) {
        var language =
                guess.of(read.getFirst().text().text() + read.get(1).text().text());
        var joined = new TracedText();
        int from = 0;
        for (int i = 0; i < read.size(); i++) {
            if (i + 1 == read.size() || passage.lines().get(i).pageEnd()) {
                var page = joiner.join(read.subList(from, i + 1), language).text();
                if (from == 0) {
                    joined.add(page);
                } else {
                    joiner.joinOverPage(joined, page, language);
                }
                from = i + 1;
            }
        }
        boolean bold = read.stream().allMatch(Line::bold);
        boolean link = read.stream().allMatch(Line::link);
        return new Line(joined.done(), bold, link, false, false);
    }
}
