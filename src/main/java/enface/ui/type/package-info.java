/// How the text is set, as the person likes it.
///
/// Read [TypePanel] first.
package enface.ui.type;
