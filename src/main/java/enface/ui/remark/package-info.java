/// What people wrote in Markdown, as it reads.
///
/// Read [RemarkView] first.
package enface.ui.remark;
