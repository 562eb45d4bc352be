/// How far hidden versions are revealed.
///
/// Read [HidingBar] first.
package enface.ui.hide;
