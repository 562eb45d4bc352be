package enface.ui.preference;

import enface.language.cut.Words;
import enface.ui.part.Questions;
import enface.ui.part.Questions.Question;
import javafx.scene.Node;

/// Asks whether the library is really to go back to a backup.
final class RestoreQuestion {

    private RestoreQuestion() {}

    static void ask(Node owner, Words words, String when, String inside, Runnable whenYes) {
        var question = new Question(
                "restore",
                words.get("preferences.restore.title", when),
                words.get("preferences.restore.text", inside),
                words.get("preferences.restore.yes"),
                words.get("preferences.restore.no"));
        Questions.ask(owner, question, whenYes);
    }
}
