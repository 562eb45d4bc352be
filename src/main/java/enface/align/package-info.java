/// Which segments of one version correspond to which of another.
///
/// Read [Alignment] and [Aligner] first.
package enface.align;
