/// Links between neighbouring panes: what the alignment sets side by side, drawn in the gutter and put right by mouse.
///
/// Read [Links] first, then [LinkLayer].
package enface.pane.link;
