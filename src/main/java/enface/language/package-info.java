/// All of ICU: languages, scripts, sentences, words, folding.
package enface.language;
