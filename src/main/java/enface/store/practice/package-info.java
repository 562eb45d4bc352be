/// Attempts: translations that a person writes, draft by draft.
///
/// Read [Attempts] first.
package enface.store.practice;
