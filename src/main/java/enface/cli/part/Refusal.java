package enface.cli.part;

/// A command cannot be done, for a reason a person can be told in the sentence it carries.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
