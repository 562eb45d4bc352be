package enface.cli.part;

/// Text as one field of a line with tabs between its fields.
public final class Tabbed {

    private Tabbed() {}

    /// What would end the field or the line is written with a stroke before it.
    public static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }
}
