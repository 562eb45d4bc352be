/// Finding in all works.
///
/// Read [Search] first.
package enface.store.find;
