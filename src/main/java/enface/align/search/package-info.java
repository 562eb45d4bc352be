/// The search for the best beads: a band around a path, the lattice in it, and its best path.
///
/// Read [Lattice] and [Band] first.
package enface.align.search;
