package org.ihala.rules.maven;

/** Texts of the law data in Java that the build writes. */
final class SourceText {

    private SourceText() {}

    /** Returns a text as a comment may hold it. */
    static String comment(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;").replace("*/", "*&#47;");
    }
}
