/// How passages of notes follow when the text they stand in is another. First [enface.note.follow.Following], then
/// [enface.note.follow.FollowingAnew].
package enface.note.follow;
