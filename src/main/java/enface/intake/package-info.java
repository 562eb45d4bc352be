/// Files of any kind, read into a draft that tells what was joined, doubted and left out.
///
/// Read [Intake] and [Draft] first; then [BlockReader], [UnitReader] and [BookReader] in that order.
package enface.intake;
