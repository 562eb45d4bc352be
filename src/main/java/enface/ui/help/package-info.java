/// The help, beside whatever is open.
///
/// Read [HelpView] first.
package enface.ui.help;
