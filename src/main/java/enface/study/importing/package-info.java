/// From files to the library: read, prepare, accept.
///
/// Read [Importing] first.
package enface.study.importing;
