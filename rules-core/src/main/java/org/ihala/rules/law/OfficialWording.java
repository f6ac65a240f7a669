package org.ihala.rules.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The hash by which an official wording is recognized without being shipped.
 *
 * <p>Two copies of a wording that differ in layout only have one hash. Before hashing, in this order:
 *
 * <ol>
 *   <li>what shows nothing is removed: byte order marks (U+FEFF), bidirectional controls (U+061C, U+200E, U+200F, U+202A to
 *       U+202E, U+2066 to U+2069) and tatweel (U+0640);
 *   <li>the text is put into Unicode normalization form C;
 *   <li>every run of white space, line ends and no-break spaces included, becomes one space (U+0020), and none is left at
 *       either end.
 * </ol>
 *
 * <p>The hash is the SHA-256 of the result in UTF-8, in lower-case hexadecimal digits. Letters, vowel signs, digits and
 * punctuation all count.
 */
public final class OfficialWording {

    // Removed before composing: a tatweel may stand between a letter and the sign it composes with.
    private static final Pattern SHOWS_NOTHING =
            Pattern.compile("[\\uFEFF\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u0640]");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\p{Z}]+");

    private OfficialWording() {}

    /** Returns the hash of a wording, whatever its layout. */
    public static String sha256(String wording) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(normalized(wording).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normalized(String wording) {
        String shown = SHOWS_NOTHING.matcher(wording).replaceAll("");
        String composed = Normalizer.normalize(shown, Normalizer.Form.NFC);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    }
}
