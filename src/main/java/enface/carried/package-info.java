/// What the program carries as files that are opened where they lie, and where that is.
///
/// Read [FontFile] and [ProgramFolder] first.
package enface.carried;
