/// Long tasks: how far they are, how they are cancelled, how they end.
///
/// Read [Jobs] and [Progress] first.
package enface.job;
