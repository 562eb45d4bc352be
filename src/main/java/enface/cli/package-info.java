/// The command line.
package enface.cli;
