/// How text is set: which face each character has, where lines end, and how they are written into a page.
///
/// Read [Typesetter] and [Style] first.
package enface.publish.type;
