package enface.language.han;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the first two lines of `resources/language/han-forms.txt` with ICU: pairs for simplified forms, pairs for
/// traditional ones. The third, simplified forms that ICU lacks, was made of the tables of Open Chinese Convert.
final class HanFormsFile {

    private HanFormsFile() {}

    /// @param files the file to write
    public static void main(String[] files) throws IOException {
        Files.writeString(
                Path.of(files[0]), pairs("Traditional-Simplified") + "\n" + pairs("Simplified-Traditional") + "\n");
    }

    private static String pairs(String id) {
        var transliterator = Transliterator.getInstance(id);
        var pairs = new StringBuilder();
        for (char c = HanForms.FIRST; c <= HanForms.LAST; c++) {
            char other = one(transliterator, c);
            if (other != c) {
                pairs.append(c).append(other);
            }
        }
        return pairs.toString();
    }

    /// The other form of a character as ICU has it; itself where that is none or more than one character.
    static char one(Transliterator transliterator, char c) {
        var other = transliterator.transliterate(Character.toString(c));
        return other.length() == 1 ? other.charAt(0) : c;
    }
}
