package enface.intake.linked;

import enface.intake.format.Extract;
import java.util.List;

/// Several files that lay their texts side by side together.
///
/// @param members their numbers among those given, at least two, the first being the first text
record Joined(List<Integer> members, Extract extract) {

    Joined {
        members = List.copyOf(members);
    }
}
