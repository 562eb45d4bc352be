/// What the program tells of itself: pages for students and teachers, found by their words.
///
/// Read [Help] first.
package enface.study.help;
