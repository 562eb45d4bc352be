/// What shows commands: buttons and menu entries of them, and the finder that knows all of them by name.
package enface.ui.command;
