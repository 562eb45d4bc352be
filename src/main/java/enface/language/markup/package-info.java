/// Where the signs of Markdown stand in a text, found in one pass, whatever somebody wrote to make that hard.
///
/// Read [Marked] and [Markup] first.
package enface.language.markup;
