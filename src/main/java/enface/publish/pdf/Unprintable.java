package enface.publish.pdf;

import enface.language.script.Ignorable;
import enface.language.script.Lookalikes;
import enface.publish.Block;
import enface.publish.Block.Cell;
import enface.publish.Handout;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.font.FontShelf;
import enface.publish.font.Fonts;
import enface.publish.type.Faces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Characters of a handout that no font at hand can print, and that would stand as boxes on its pages.
///
/// @param column the version they stand in; none where it is the notes or the title
/// @param characters each once, in the order in which they come
public record Unprintable(Optional<Column> column, List<String> characters) {

    public Unprintable {
        characters = List.copyOf(characters);
    }

    /// All of a handout, version by version; to be asked before it is printed. Reads each character once, and fonts
    /// only as far as the characters need.
    static List<Unprintable> in(Handout handout, Fonts all) throws IOException {
        try (var document = new PDDocument()) {
            var faces = new Faces(new FontShelf(document, all));
            var found = new ArrayList<Unprintable>();
            var told = new LinkedHashSet<String>();
            for (int i = 0; i < handout.columns().size(); i++) {
                var missing = missing(characters(handout, i), faces);
                told.addAll(missing);
                add(Optional.of(handout.columns().get(i)), missing, found);
            }
            var elsewhere = missing(charactersElsewhere(handout), faces);
            elsewhere.removeAll(told);
            add(Optional.empty(), elsewhere, found);
            return found;
        }
    }

    /// Characters that are printed in a font of the system, since none of the program's has them: by its name, each
    /// once.
    static Map<String, List<String>> borrowed(Handout handout, Fonts all) throws IOException {
        try (var document = new PDDocument()) {
            var faces = new Faces(new FontShelf(document, all));
            var characters = charactersElsewhere(handout);
            for (int i = 0; i < handout.columns().size(); i++) {
                characters.addAll(characters(handout, i));
            }
            var borrowed = new LinkedHashMap<String, List<String>>();
            for (int code : characters) {
                faces.borrowed(code)
                        .ifPresent(face -> borrowed.computeIfAbsent(face.name(), _ -> new ArrayList<>())
                                .add(Character.toString(code)));
            }
            return borrowed;
        }
    }

    private static void add(Optional<Column> column, Set<String> missing, List<Unprintable> found) {
        if (!missing.isEmpty()) {
            found.add(new Unprintable(column, List.copyOf(missing)));
        }
    }

    private static Set<Integer> characters(Handout handout, int column) {
        var characters = new LinkedHashSet<Integer>();
        for (var row : handout.rows()) {
            collect(row.passages().get(column).text(), characters);
        }
        for (var entry : handout.entries()) {
            collect(entry.passages().get(column).text(), characters);
        }
        return characters;
    }

    private static Set<Integer> charactersElsewhere(Handout handout) {
        var characters = new LinkedHashSet<Integer>();
        for (var front : handout.fronts()) {
            collect(front.title(), characters);
            front.lines().forEach(l -> collect(l, characters));
        }
        for (var column : handout.columns()) {
            collect(column.called().label(), characters);
            collect(column.called().by(), characters);
        }
        handout.entries().forEach(e -> collect(e, characters));
        handout.blocks().forEach(b -> collect(b, characters));
        return characters;
    }

    /// What of a block is neither rows nor notes.
    private static void collect(Block block, Set<Integer> characters) {
        switch (block) {
            case Block.Questions(var questions) ->
                questions.forEach(q -> {
                    collect(q.text(), characters);
                    q.passages().forEach(p -> collect(p.text(), characters));
                });
            case Block.Answers answers -> answers.answers().forEach(a -> collect(a.text(), characters));
            case Block.Table table -> table.rows().forEach(row -> row.forEach(c -> collect(c, characters)));
            case Block.Cards(var cards) ->
                cards.forEach(c -> {
                    collect(c.front(), characters);
                    collect(c.back(), characters);
                });
            case Block.Heading _, Block.Empty _, Block.Text _, Block.Notes _ -> {}
        }
    }

    private static void collect(Cell cell, Set<Integer> characters) {
        collect(cell.head(), characters);
        collect(cell.text(), characters);
    }

    private static void collect(Entry entry, Set<Integer> characters) {
        collect(entry.remark(), characters);
        collect(entry.author(), characters);
        entry.category().ifPresent(c -> c.words().words().values().forEach(w -> collect(w.name(), characters)));
        entry.replies().forEach(r -> collect(r.author() + r.text(), characters));
        entry.tags().forEach(t -> collect(t, characters));
        entry.quotes().forEach(q -> collect(q.text(), characters));
        entry.terms().forEach(c -> c.terms().forEach(t -> collect(t.text(), characters)));
    }

    private static void collect(String text, Set<Integer> characters) {
        text.codePoints()
                .flatMap(c -> Lookalikes.plain(c).codePoints())
                .filter(c -> !Ignorable.is(c))
                .forEach(characters::add);
    }

    private static Set<String> missing(Set<Integer> characters, Faces faces) {
        var missing = new LinkedHashSet<String>();
        for (int code : characters) {
            if (!faces.canWrite(code)) {
                missing.add(Character.toString(code));
            }
        }
        return missing;
    }
}
