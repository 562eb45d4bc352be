/// From the signs of a layout to blocks: headings, paragraphs, items, quotations, with an account of every sign.
///
/// Read [BlockReader] and [Ledger] first.
package enface.intake.block;
