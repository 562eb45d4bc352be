/// Versions that are hidden, and how far they are revealed.
///
/// Read [CoverModel] first.
package enface.study.hide;
