/// The facing panes.
package enface.pane;
