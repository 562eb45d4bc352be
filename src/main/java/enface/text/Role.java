package enface.text;

/// What a version is to its work.
public enum Role {
    ORIGINAL,
    TRANSLATION
}
