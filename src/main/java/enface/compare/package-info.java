/// Where versions in one language differ, and what one of two versions leaves out.
///
/// Read [Comparer] and [Comparison] first.
package enface.compare;
