/// What a person can do: one closed list, and who does it at the moment. Knows no control.
///
/// Read [Command] first.
package enface.command;
