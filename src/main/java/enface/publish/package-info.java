/// What leaves the program on paper or as a file: one page model, and what writes it.
///
/// Read [Handout] and [HandoutToPdf] first.
package enface.publish;
