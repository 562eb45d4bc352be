/// Terms proposed from a work itself, to be accepted or rejected.
///
/// Read [FindingCandidates] and [CandidatesModel] first.
package enface.study.candidate;
