package org.ihala.rules.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a UTF-8 file that knows line and column of its characters; a byte order mark is no part of it.
 *
 * <p>Lines and columns count from 1, columns in characters and not in UTF-16 units. Ask for places in their order: then
 * the text is gone through once. Not for several threads.
 */
public final class SourceText {

    /**
     * Where something stands.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public record Place(int line, int column) {

        /** Returns the place as {@code line:column}. */
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    private final String text;
    private final int malformedByte;
    private int offset;
    private int line = 1;
    private int column = 1;

    private SourceText(String text, int malformedByte) {
        this.text = text;
        this.malformedByte = malformedByte;
    }

    /** Reads bytes up to their end or to the first that is not UTF-8. */
    public static SourceText of(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer chars = CharBuffer.allocate(utf8.length);
        boolean malformed = decoder.decode(bytes, chars, true).isError();
        String text = chars.flip().toString();
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text, malformed ? bytes.position() : -1);
    }

    /** Takes a text that was read before. */
    public static SourceText of(String text) {
        return new SourceText(text, -1);
    }

    /** Returns the text, or what stands before the first byte that is not UTF-8. */
    public String text() {
        return text;
    }

    /** Returns the number of bytes before the first that is not UTF-8, or -1 where all are. */
    public int malformedByte() {
        return malformedByte;
    }

    /** Returns the place of a character; that of the end for an offset beyond it. */
    public Place place(int at) {
        if (at < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < Math.min(at, text.length())) {
            step();
        }
        return new Place(line, column);
    }

    /** Returns the offset of a place as parsers have it who count columns in UTF-16 units. */
    int offset(int lineOfParser, int unit) {
        place(0);
        while (line < lineOfParser && offset < text.length()) {
            step();
        }
        return Math.min(offset + unit - 1, text.length());
    }

    private void step() {
        char c = text.charAt(offset++);
        boolean next = offset < text.length();
        if (c == '\n' || c == '\r' && !(next && text.charAt(offset) == '\n')) {
            line++;
            column = 1;
        } else if (!(Character.isHighSurrogate(c) && next && Character.isLowSurrogate(text.charAt(offset)))) {
            column++;
        }
    }
}
