package enface.store.term;

import java.util.List;

/// A change of glossaries, by what was there before it and after.
public record GlossaryStep(GlossaryDeed deed, List<Placed> before, List<Placed> after) {

    public GlossaryStep {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    GlossaryStep back() {
        return new GlossaryStep(deed, /* before= */ after, /* after= */ before);
    }
}
