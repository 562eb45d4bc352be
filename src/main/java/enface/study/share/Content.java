package enface.study.share;

import enface.publish.Plan;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import java.util.EnumSet;

/// What of a work goes out.
public enum Content {
    NOTES(Kind.NOTES),
    TEXT(Kind.ANNOTATED),
    BOTH(Kind.ANNOTATED),
    ROWS(Kind.ROWS),
    WORKSHEET(Kind.WORKSHEET),
    GLOSSARY(Kind.GLOSSARY),
    VOCABULARY(Kind.VOCABULARY),
    CARDS(Kind.CARDS);

    private final Kind kind;

    Content(Kind kind) {
        this.kind = kind;
    }

    /// The kind of pages that it is laid out as.
    Kind kind() {
        return kind;
    }

    /// What such pages show of the plan of their kind: of the text alone no notes, and nothing of the glossaries.
    Plan of(Plan plan) {
        if (this != TEXT) {
            return plan;
        }
        var layers = EnumSet.noneOf(Layer.class);
        if (plan.shows(Layer.READINGS)) {
            layers.add(Layer.READINGS);
        }
        return plan.with(layers);
    }
}
