/// Somebody's remarks on passages, and how they keep their place.
///
/// Read [Note] and [Anchoring] first.
package enface.note;
