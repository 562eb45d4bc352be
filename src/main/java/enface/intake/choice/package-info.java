/// What a person says of files otherwise than was found out.
///
/// Read [Choices] first.
package enface.intake.choice;
