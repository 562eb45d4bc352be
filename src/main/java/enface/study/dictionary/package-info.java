/// Looking words up, readings and forms of Chinese, installing dictionaries.
///
/// Read [LookUp] and [DictionariesModel] first.
package enface.study.dictionary;
