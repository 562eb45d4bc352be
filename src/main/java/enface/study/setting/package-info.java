/// How a person likes the window, the type and the Chinese; remembered.
///
/// Read [Settings] first.
package enface.study.setting;
