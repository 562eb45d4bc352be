/// Handouts as web pages.
///
/// Read [HandoutToHtml] first.
package enface.publish.html;
