/// Versions that come into a work, go out of it and are given other texts, and what was changed in one since it was
/// imported. First [enface.study.version.Versions], then [enface.study.version.Outlook].
package enface.study.version;
