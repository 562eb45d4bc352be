/// What the errors that notes name weigh.
///
/// Read [Score] first.
package enface.note.score;
