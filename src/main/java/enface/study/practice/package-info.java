/// Writing a translation of one's own: attempts, what is covered meanwhile, how they fare.
///
/// Read [PracticeModel] first.
package enface.study.practice;
