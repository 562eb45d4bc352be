/// How close somebody's own translation is to a published one.
///
/// Read [AttemptMeter] and [Closeness] first.
package enface.compare.attempt;
