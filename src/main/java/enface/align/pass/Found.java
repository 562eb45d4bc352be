package enface.align.pass;

import enface.align.search.Step;
import java.util.List;

/// What was found of two texts.
///
/// @param path in order, whose sure beads stay as they are
/// @param moved in the order of the source; nothing of them is in the path but as gaps that are to go
public record Found(List<Step> path, List<Step> moved) {}
