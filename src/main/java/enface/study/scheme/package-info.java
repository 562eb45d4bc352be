/// Schemes of categories: which there are, which one is marked with, and making one's own.
///
/// Read [SchemesModel] first.
package enface.study.scheme;
