/// Where versions in one language differ, what one of two leaves out, and how close an attempt is to a reference.
///
/// Read [Comparer] and [Comparison] first.
package enface.compare;
