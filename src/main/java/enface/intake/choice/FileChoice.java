package enface.intake.choice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person says of one file.
///
/// @param headed whether the first line of its table only names the columns; empty to find out
/// @param columns by their numbers, from 0
/// @param work files that name the same one are versions of one work; empty to find out
/// @param marks which pieces of it are text
public record FileChoice(
        Way way,
        Parts parts,
        Optional<Boolean> headed,
        Map<Integer, ColumnChoice> columns,
        Optional<String> work,
        Marks marks) {

    /// Nothing is said; all is found out.
    public static final FileChoice NONE =
            new FileChoice(Way.FOUND, Parts.FOUND, Optional.empty(), Map.of(), Optional.empty(), Marks.NONE);

    /// Which pieces of a file are text, each by the offset at which it begins.
    ///
    /// @param notText paragraphs that are none
    /// @param text what was left out and is text
    public record Marks(Set<Integer> notText, Set<Integer> text) {

        static final Marks NONE = new Marks(Set.of(), Set.of());

        public Marks {
            notText = Set.copyOf(notText);
            text = Set.copyOf(text);
        }

        public boolean isEmpty() {
            return notText.isEmpty() && text.isEmpty();
        }

        Marks withNotText(int offset, boolean is) {
            return new Marks(changed(notText, offset, is), text);
        }

        Marks withText(int offset, boolean is) {
            return new Marks(notText, changed(text, offset, is));
        }

        private static Set<Integer> changed(Set<Integer> offsets, int offset, boolean in) {
            var changed = new HashSet<>(offsets);
            if (in) {
                changed.add(offset);
            } else {
                changed.remove(offset);
            }
            return changed;
        }
    }

    public FileChoice {
        columns = Map.copyOf(columns);
    }

    public FileChoice with(Way chosen) {
        return new FileChoice(chosen, parts, headed, columns, work, marks);
    }

    public FileChoice with(Parts chosen) {
        return new FileChoice(way, chosen, headed, columns, work, marks);
    }

    public FileChoice withHeaded(boolean is) {
        return new FileChoice(way, parts, Optional.of(is), columns, work, marks);
    }

    public FileChoice withColumn(int column, ColumnChoice chosen) {
        var changed = new HashMap<>(columns);
        changed.put(column, chosen);
        return new FileChoice(way, parts, headed, changed, work, marks);
    }

    public FileChoice withWork(String name) {
        return new FileChoice(way, parts, headed, columns, Optional.of(name), marks);
    }

    /// The same where it is found out which work a file belongs to.
    public FileChoice withoutWork() {
        return new FileChoice(way, parts, headed, columns, Optional.empty(), marks);
    }

    /// The same where a work that goes by the name of a file goes by the name that this has now.
    FileChoice withWorkOf(Map<String, String> names) {
        return new FileChoice(way, parts, headed, columns, work.map(name -> names.getOrDefault(name, name)), marks);
    }

    /// Says that a paragraph is text, or is not.
    public FileChoice withNotText(int offset, boolean is) {
        return new FileChoice(way, parts, headed, columns, work, marks.withNotText(offset, is));
    }

    /// Says that something left out is text, or is not.
    public FileChoice withText(int offset, boolean is) {
        return new FileChoice(way, parts, headed, columns, work, marks.withText(offset, is));
    }

    /// The same without what holds for single places of the text.
    public FileChoice withoutMarks() {
        return new FileChoice(way, parts, headed, columns, work, Marks.NONE);
    }
}
