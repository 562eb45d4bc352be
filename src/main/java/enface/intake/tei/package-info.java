/// Texts as scholars keep them, in TEI: running text, and texts whose sentences are linked.
package enface.intake.tei;
