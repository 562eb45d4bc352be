package enface.glossary.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// The forms under which a dictionary may have an English word that stands in a text: as it stands, without its
/// ending, and as Americans spell it. The likeliest first; most of them are no words, and found nowhere.
public final class EnglishForms {

    private static final int SHORTEST = 3;

    private EnglishForms() {}

    public static List<String> of(String word) {
        var folded = word.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        if (folded.endsWith("'s")) {
            forms.add(folded.substring(0, folded.length() - 2));
        }
        for (var form : List.copyOf(forms)) {
            forms.addAll(bare(form));
        }
        for (var form : List.copyOf(forms)) {
            forms.addAll(american(form));
        }
        return List.copyOf(forms);
    }

    private static List<String> bare(String word) {
        var forms = new ArrayList<String>();
        ending(word, "ies", "y", forms);
        ending(word, "ied", "y", forms);
        ending(word, "s", "", forms);
        ending(word, "es", "", forms);
        for (var ending : List.of("ed", "ing", "er", "est")) {
            ending(word, ending, "", forms);
            ending(word, ending, "e", forms);
            if (word.endsWith(ending)) {
                var stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                    forms.add(stem.substring(0, last));
                }
            }
        }
        ending(word, "ly", "", forms);
        return forms;
    }

    private static void ending(String word, String ending, String instead, List<String> forms) {
        if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
            forms.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }

    private static List<String> american(String word) {
        var forms = new ArrayList<String>();
        if (word.contains("our")) {
            forms.add(word.replace("our", "or"));
        }
        if (word.contains("is")) {
            forms.add(word.replace("ise", "ize").replace("isa", "iza").replace("isi", "izi"));
        }
        if (word.endsWith("re")) {
            forms.add(word.substring(0, word.length() - 2) + "er");
        }
        if (word.contains("ence")) {
            forms.add(word.replace("ence", "ense"));
        }
        return forms;
    }
}
