package enface.note.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// The words that files of annotations share with us: names of the model, and ours beside them under `enface:`.
final class Vocabulary {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String OWN = "urn:enface:vocabulary#";
    /// In place of a version that is no more.
    static final String GONE = "urn:enface:gone";

    private static final String NOTE = "urn:enface:note:";
    private static final String UUID_URN = "urn:uuid:";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private Vocabulary() {}

    /// The IRI of a note by its token; every token has one of its own.
    static String iri(String token) {
        if (UUIDS.matcher(token).matches()) {
            return UUID_URN + token;
        }
        return isIri(token) && !token.startsWith(UUID_URN) && !token.startsWith(NOTE) ? token : NOTE + spelt(token);
    }

    /// The token of the note with this IRI, the reverse of [#iri]; what is no IRI is its own token.
    static String token(String iri) {
        if (iri.startsWith(UUID_URN)
                && UUIDS.matcher(iri.substring(UUID_URN.length())).matches()) {
            return iri.substring(UUID_URN.length());
        }
        return iri.startsWith(NOTE) ? read(iri.substring(NOTE.length())) : iri;
    }

    static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    /// An IRI that is the same whenever it is made of the same words.
    static String named(String... words) {
        var joined = String.join("\u0000", words);
        return UUID_URN + UUID.nameUUIDFromBytes(joined.getBytes(StandardCharsets.UTF_8));
    }

    /// Letters, digits, points and hyphens as they are; every other byte of UTF-8 as `%hh`.
    private static String spelt(String token) {
        var spelt = new StringBuilder();
        for (byte b : token.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
            spelt.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return spelt.toString();
    }

    private static String read(String spelt) {
        var bytes = new byte[spelt.length()];
        int length = 0;
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            int code = c == '%' && i + 2 < spelt.length() ? hex(spelt, i + 1) : -1;
            bytes[length++] = (byte) (code < 0 ? c : code);
            i += code < 0 ? 0 : 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
