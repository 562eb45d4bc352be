package enface.publish.pdf;

import enface.publish.Block.Answer;
import enface.publish.Block.Answers;
import enface.publish.Block.Question;
import enface.publish.Handout.Column;
import enface.publish.Labels;
import enface.publish.Markdown;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/// Questions with lines to answer them on, and answers by number.
final class ListPrint {

    private static final float SIZE = 10.3f;
    private static final float LINE = 22;
    /// Answers shorter than this run on after each other.
    private static final int SHORT = 40;

    private static final float NAME = 20;

    private final PdfPages pages;
    private final Labels labels;
    private final SideBySide beside;

    ListPrint(PdfPages pages, List<Column> columns, Labels labels) {
        this.pages = pages;
        this.labels = labels;
        beside = new SideBySide(pages, columns, labels);
    }

    void questions(List<Question> questions, PDStructureElement part) throws IOException {
        for (var question : questions) {
            var element = pages.element(part, "Sect");
            var lines = pages.typesetter().set(text(question), Setting.of(question.text()), pages.measure());
            pages.need(16 * Math.min(lines.size(), 8) + LINE * 2);
            pages.lines(lines, pages.left(), 16, pages.element(element, "P"));
            if (!question.passages().isEmpty()) {
                pages.skip(6);
                beside.printNamed(question.passages(), element);
            }
            for (int i = 0; i < question.lines(); i++) {
                pages.need(LINE);
                pages.moveTo(pages.y() - LINE);
                pages.ornament(pages.left(), pages.y(), pages.measure(), 0.5f, Style.SOFT);
            }
            pages.skip(20);
        }
    }

    private static List<Part> text(Question question) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(
                question.number() + "  ", Style.sans(SIZE - 0.5).inBold().in(Style.ACCENT)));
        boolean first = true;
        for (var block : Markdown.read(question.text())) {
            if (!first) {
                parts.add(new Part("\n" + (block.sign().isEmpty() ? "" : block.sign() + " "), Style.serif(SIZE)));
            }
            for (var text : block.texts()) {
                var style = text.bold() ? Style.serif(SIZE).inBold() : Style.serif(SIZE);
                parts.add(new Part(text.text(), text.italic() ? style.inItalic() : style));
            }
            first = false;
        }
        return parts;
    }

    /// The answers to one task, under its name.
    void answers(Answers of, PDStructureElement part) throws IOException {
        var name = labels.task(of.to());
        pages.need(NAME + SIZE * 4);
        pages.paragraph(
                name, Style.sans(9.5).inBold().in(Style.INK), Setting.ofLine(name), NAME, pages.element(part, "H2"));
        var answers = of.answers();
        var run = new ArrayList<Part>();
        var number = Style.sans(8.5).inBold().in(Style.ACCENT);
        for (var answer : answers) {
            boolean isShort = answer.text().length() <= SHORT && answer.text().indexOf('\n') < 0;
            if (!isShort) {
                flush(run, answer, part);
            }
            run.add(new Part(answer.number() + "\u00A0", number));
            run.add(new Part(answer.text(), Style.serif(SIZE)));
            if (isShort) {
                run.add(new Part("     ", Style.serif(SIZE)));
            } else {
                flush(run, answer, part);
                pages.skip(4);
            }
        }
        if (!answers.isEmpty()) {
            flush(run, answers.getLast(), part);
        }
        pages.skip(14);
    }

    private void flush(List<Part> run, Answer answer, PDStructureElement part) throws IOException {
        if (!run.isEmpty()) {
            var setting = Setting.of(answer.language());
            var element = pages.element(part, "P");
            element.setLanguage(answer.language().value());
            pages.lines(pages.typesetter().set(run, setting, pages.measure()), pages.left(), SIZE * 1.7f, element);
            run.clear();
        }
    }
}
