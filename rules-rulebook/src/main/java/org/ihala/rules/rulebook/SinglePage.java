package org.ihala.rules.rulebook;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page in one document, with its style sheet inside. */
public final class SinglePage {

    /** A template of such a page. */
    @FunctionalInterface
    public interface Template {
        /**
         * Writes the page.
         *
         * @param style the style sheet
         * @param hash its hash, as the content policy of the page names it
         */
        void write(OwaspHtmlTemplateOutput output, String style, String hash);
    }

    private SinglePage() {}

    /** Returns what a template writes. */
    public static String of(Template template) {
        String style = new String(Assets.read("style.css"), StandardCharsets.UTF_8);
        return Html.of(output -> template.write(output, style, hash(style)));
    }

    /** The content policy lets this one style sheet in and nothing else. */
    private static String hash(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256-" + Base64.getEncoder().encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
