package enface.intake.json;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.SheetText;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a model is given and what it answers, as data for training has it: `instruction`, `input` and `output`, or
/// messages of a user and an assistant.
///
/// What all questions begin with is what is asked, and no text: *Translate into Chinese:*.
final class Answers {

    private static final List<String> GIVEN =
            List.of("input", "prompt", "question", "query", "source", "src", "original", "instruction");
    private static final List<String> ANSWERED =
            List.of("output", "response", "completion", "answer", "translation", "target", "tgt", "chosen");
    private static final Pattern BEGUN = Pattern.compile("(?s).*[:：\\n]\\s*");
    private static final Pattern ASKING =
            Pattern.compile("(?iu)[^\\n:：]{0,200}(?:translat|翻译|翻譯|译成|譯成|译为|訳|übersetz|traduc|tradui"
                    + "|traduz|перевед|перевест|번역|ترجم)[^\\n:：]{0,100}[:：]\\s*");

    private record Pair(String given, String answered) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private String open = "";

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /// Takes what an object is asked and answers.
    ///
    /// @return the keys that were taken; empty where it is no such object
    Optional<List<String>> take(Map<String, List<String>> fields) {
        var given = key(fields, GIVEN);
        var answered = key(fields, ANSWERED);
        if (given.isEmpty() || answered.isEmpty()) {
            return takeMessage(fields);
        }
        pairs.add(new Pair(only(fields, given.get()), only(fields, answered.get())));
        return Optional.of(List.of(given.get(), answered.get()));
    }

    private Optional<List<String>> takeMessage(Map<String, List<String>> fields) {
        var role = key(fields, List.of("role", "from"));
        var content = key(fields, List.of("content", "value", "text"));
        if (role.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        var words = only(fields, content.get());
        switch (only(fields, role.get()).toLowerCase(Locale.ROOT)) {
            case "user", "human", "prompter" -> {
                endTalk();
                open = words;
            }
            case "assistant", "gpt", "model", "bot", "chatgpt" -> {
                if (open.isEmpty()) {
                    asides.add(words);
                } else {
                    pairs.add(new Pair(open, words));
                    open = "";
                }
            }
            case "system", "developer", "tool" -> asides.add(words);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(List.of(role.get(), content.get()));
    }

    /// What was asked last and is not answered yet never will be.
    private void endTalk() {
        if (!open.isEmpty()) {
            asides.add(open);
            open = "";
        }
    }

    private static Optional<String> key(Map<String, List<String>> fields, List<String> names) {
        return names.stream().filter(name -> !only(fields, name).isBlank()).findFirst();
    }

    private static String only(Map<String, List<String>> fields, String key) {
        return String.join("\n", fields.getOrDefault(key, List.of()));
    }

    void into(SheetText sheet) throws IntakeException {
        endTalk();
        var heads = heads();
        int given = sheet.column("given", () -> new Column(Optional.empty(), ""));
        int answered = sheet.column("answered", () -> new Column(Optional.empty(), ""));
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            sheet.row(Paragraph.Kind.BODY);
            sheet.aside(Reason.LABEL, pair.given().substring(0, heads[i]));
            sheet.cell(given, pair.given().substring(heads[i]));
            sheet.cell(answered, pair.answered());
        }
        for (var aside : asides) {
            sheet.aside(Reason.LABEL, aside);
        }
    }

    /// How long the words are that each question begins with and that only ask for a translation: those before a
    /// colon that name one, where most have such; else what all begin with alike.
    private int[] heads() {
        var asking = pairs.stream().mapToInt(pair -> asking(pair.given())).toArray();
        long asked = Arrays.stream(asking).filter(end -> end > 0).count();
        if (asked * 2 < pairs.size()) {
            Arrays.fill(asking, alike());
        }
        return asking;
    }

    private static int asking(String given) {
        var asked = ASKING.matcher(given);
        return asked.lookingAt() && asked.end() < given.length() ? asked.end() : 0;
    }

    private int alike() {
        var first = pairs.getFirst().given();
        int alike = first.length();
        for (var pair : pairs) {
            int same = 0;
            while (same < Math.min(alike, pair.given().length()) && pair.given().charAt(same) == first.charAt(same)) {
                same++;
            }
            alike = same;
        }
        var words = BEGUN.matcher(first.substring(0, alike));
        int longest = alike;
        boolean several = pairs.stream().anyMatch(pair -> pair.given().length() > longest);
        return several && words.lookingAt() && words.end() < first.length() ? words.end() : 0;
    }
}
