/// What was typed and could not be saved: kept in a file, offered at the next start.
///
/// Read [Unsaved] and [Recovery] first.
package enface.study.unsaved;
