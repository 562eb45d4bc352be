/// Schemes of categories: what a category looks like, and making one's own.
///
/// Read [Swatch] first.
package enface.ui.scheme;
