/// Attempts.
///
/// Read [AttemptsCommand] first.
package enface.cli.practice;
