/// Texts whose layout is said by light signs: reStructuredText and AsciiDoc.
package enface.intake.document.markup;
