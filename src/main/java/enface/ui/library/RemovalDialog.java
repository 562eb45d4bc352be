package enface.ui.library;

import enface.language.cut.Words;
import enface.ui.part.Questions;
import enface.ui.part.Questions.Question;
import javafx.scene.Node;

/// Asks whether a work is really to go, with all its notes. Nothing goes without a yes.
final class RemovalDialog {

    private RemovalDialog() {}

    /// Opens the question and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param notes how many notes go with the work
    static void ask(Node owner, Words words, String title, int notes, Runnable whenYes) {
        var question = new Question(
                "remove",
                words.get("library.remove.title", title),
                words.get("library.remove.text", notes),
                words.get("library.remove.yes"),
                words.get("library.remove.no"));
        Questions.ask(owner, question, whenYes);
    }
}
