package enface.language.markup;

import enface.text.TextSpan;

/// A stretch of text that is marked up: all of it, and what is left when its signs are taken off.
public record Marked(TextSpan whole, TextSpan inner) {

    static Marked of(int start, int end, int innerStart, int innerEnd) {
        return new Marked(new TextSpan(start, end), new TextSpan(innerStart, innerEnd));
    }
}
