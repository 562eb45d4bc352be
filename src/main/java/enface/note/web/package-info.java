/// Notes as annotations of the web, after the W3C Web Annotation Data Model: written, and read whoever wrote them.
///
/// Read [WebWriter] and [WebNotes] first.
package enface.note.web;
