package enface.store.correct;

/// Text or alignment are others by now than a step, a correction or a repair was made for; nothing was written.
public final class NoLongerFits extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoLongerFits(String what) {
        super(what);
    }
}
