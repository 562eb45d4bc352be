package enface.note.web;

import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Versions made of lines, for tests: a sentence ends behind each full stop.
final class Written {

    private Written() {}

    static Version version(long number, String language, String by, String... paragraphs) {
        var all = new ArrayList<Paragraph>();
        for (var text : paragraphs) {
            var sentences = new ArrayList<TextSpan>();
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                if (".。؟".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                    sentences.add(new TextSpan(from, i + 1));
                    from = i + 1;
                }
            }
            all.add(new Paragraph(Paragraph.Kind.BODY, text, sentences));
        }
        var role = number == 1 ? Role.ORIGINAL : Role.TRANSLATION;
        return new Version(
                new VersionId(number),
                role,
                new LanguageTag(language),
                new Called("", by),
                false,
                new VersionText(List.copyOf(all)));
    }
}
