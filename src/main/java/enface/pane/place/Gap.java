package enface.pane.place;

/// What is said where a version has no text.
public enum Gap {
    NOTHING("–"),
    /// What corresponds stands further up in the version.
    ABOVE("↑"),
    BELOW("↓");

    private final String sign;

    Gap(String sign) {
        this.sign = sign;
    }

    /// What is written in its place.
    public String sign() {
        return sign;
    }
}
