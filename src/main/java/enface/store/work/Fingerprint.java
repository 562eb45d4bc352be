package enface.store.work;

import enface.text.VersionText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a text is known by: the SHA-256 of its paragraphs.
final class Fingerprint {

    private Fingerprint() {}

    static String of(VersionText text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var paragraph : text.paragraphs()) {
                digest.update(paragraph.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
