/// Where versions differ, as lists and bars.
///
/// Read [CompareView] first.
package enface.ui.compare;
