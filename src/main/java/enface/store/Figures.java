package enface.store;

/// How much a library holds.
public record Figures(long works, long versions, long segments, long beads, long concepts, long notes, long bytes) {}
