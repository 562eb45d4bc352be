/// The faces a PDF is printed in, of the program and of the system: which has a character, how letters of a script are
/// joined, and how both are embedded so that what is copied is what was meant.
///
/// Read [FontShelf] and [Shaper] first.
package enface.publish.font;
