/// The kinds of pages: each composes a handout of what is known of a work, after a plan.
///
/// Read [Composer] and [Worksheet] first.
package enface.publish.kind;
