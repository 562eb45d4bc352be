/// Which keys mean which command.
package enface.pane.key;
