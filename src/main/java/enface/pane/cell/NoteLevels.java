package enface.pane.cell;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// How low the line under each of several passages lies, so that those of passages that overlap can be told apart.
final class NoteLevels {

    /// More lines than that would run into the next line of text.
    private static final int MOST = 3;

    private final List<List<TextSpan>> levels = new ArrayList<>();

    /// The level of a passage, from 0: the first where it meets no other that came before.
    int of(TextSpan span) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).stream().noneMatch(span::overlaps)) {
                levels.get(i).add(span);
                return Math.min(i, MOST - 1);
            }
        }
        levels.add(new ArrayList<>(List.of(span)));
        return Math.min(levels.size(), MOST) - 1;
    }
}
