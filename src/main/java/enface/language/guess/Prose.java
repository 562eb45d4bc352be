package enface.language.guess;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;

/// What of a text tells its language: not lines of code, commands, addresses and identifiers, which look like English
/// or like no language at all, whatever language they stand in.
///
/// Time grows linearly with the text.
public final class Prose {

    /// Signs that stand in no word.
    private static final String CODE_SIGNS = "_\\/@=<>{}()[]$#%^&*|+~`";
    /// What may stand round a word.
    private static final String ROUND = "\"'()[]{}<>,.;:!?*`#_";
    /// Two signs that stand together in code only.
    private static final String[] PAIRS = {"==", "+=", "=>", "->", "::", "&&", "||", "[]", "</", "/>", "()", "{", "}"};

    private static final int LONGEST_ABBREVIATION = 5;

    private Prose() {}

    /// A text without its lines of code, the code in its lines replaced by spaces.
    public static String of(String text) {
        var prose = new StringBuilder(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            var line = text.substring(start, end);
            if (!isCode(line)) {
                addWords(line, prose);
            }
            prose.append(end < text.length() ? "\n" : "");
            start = end + 1;
        }
        return prose.toString();
    }

    /// Whether a line is code from end to end: a command, a statement, a remark in a program.
    public static boolean isCode(String line) {
        var bare = line.strip();
        if (bare.isEmpty() || bare.codePoints().anyMatch(Prose::isOfNoAlphabet)) {
            return false;
        }
        if (bare.startsWith("$ ") || bare.startsWith("#!") || bare.startsWith("//") || bare.startsWith("/*")) {
            return true;
        }
        int signs = calls(bare) + options(bare);
        for (var pair : PAIRS) {
            signs += bare.contains(pair) ? 1 : 0;
        }
        signs += bare.contains(" = ") ? 1 : 0;
        boolean sentence = ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        return signs >= 2 || (signs == 1 && !sentence) || (bare.endsWith(";") && hasCode(bare));
    }

    /// Such scripts are in code only where it speaks to people.
    private static boolean isOfNoAlphabet(int c) {
        int script = c < 0x80 ? UScript.LATIN : ScriptCount.script(c);
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.HANGUL;
    }

    /// How many words a bracket follows at once, as the names of functions.
    private static int calls(String line) {
        int calls = 0;
        for (int at = line.indexOf('('); at >= 0; at = line.indexOf('(', at + 1)) {
            boolean plural = line.startsWith("(s)", at) || line.startsWith("(e", at);
            calls += at > 0 && isAsciiLetter(line.charAt(at - 1)) && !plural ? 1 : 0;
        }
        return calls;
    }

    /// How many words are options of commands: `-b`, `--quiet`.
    private static int options(String line) {
        int options = 0;
        for (int at = line.indexOf(" -"); at >= 0; at = line.indexOf(" -", at + 1)) {
            boolean twice = line.startsWith(" --", at) && at + 3 < line.length() && isAsciiLetter(line.charAt(at + 3));
            boolean once = at + 2 < line.length()
                    && isAsciiLetter(line.charAt(at + 2))
                    && (at + 3 == line.length() || line.charAt(at + 3) == ' ');
            options += twice || once ? 1 : 0;
        }
        return options;
    }

    private static boolean hasCode(String line) {
        var words = new StringBuilder();
        addWords(line, words);
        return words.length() < line.length() || !line.contentEquals(words);
    }

    private static void addWords(String line, StringBuilder prose) {
        for (int at = 0; at < line.length(); ) {
            int end = at;
            while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7f) {
                end++;
            }
            if (end == at) {
                prose.append(line.charAt(at));
                at++;
            } else {
                prose.append(isCodeWord(line, at, end) ? " " : line.substring(at, end));
                at = end;
            }
        }
    }

    /// Whether signs of ASCII without a space are code: an address, a path, `getName()`, `key=value`, `v2`.
    private static boolean isCodeWord(String line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && ROUND.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ROUND.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean letters = false;
        boolean digits = false;
        boolean signs = false;
        boolean humps = false;
        boolean points = false;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            letters |= isAsciiLetter(c);
            digits |= c >= '0' && c <= '9';
            signs |= CODE_SIGNS.indexOf(c) >= 0;
            humps |= i > start && UCharacter.isUpperCase(c) && UCharacter.isLowerCase(line.charAt(i - 1));
            points |= c == '.' && isAsciiLetter(line.charAt(i + 1)) && end - start > LONGEST_ABBREVIATION;
        }
        return letters && (digits || signs || humps || points || line.startsWith("www.", start));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
