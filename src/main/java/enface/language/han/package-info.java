/// Chinese writing: its two forms, its syllables, its readings.
///
/// Read [HanForms] and [Pinyin] first.
package enface.language.han;
