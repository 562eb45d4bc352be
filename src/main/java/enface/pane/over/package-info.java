/// What lies over the texts: the scroll bar, what was found, the veil, a reading over a word, the strip of differences.
package enface.pane.over;
