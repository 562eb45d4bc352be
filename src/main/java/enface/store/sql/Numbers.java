package enface.store.sql;

import java.util.NoSuchElementException;

/// Reads whole numbers from a text that has them with one space between. Many small values come out of SQLite sooner as
/// one text than one by one.
public final class Numbers {

    private final String text;
    private int at;

    public Numbers(String text) {
        this.text = text;
    }

    public boolean hasNext() {
        return at < text.length();
    }

    public int nextInt() {
        return Math.toIntExact(nextLong());
    }

    public long nextLong() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long number = 0;
        for (; at < text.length() && text.charAt(at) != ' '; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        at++;
        return number;
    }
}
