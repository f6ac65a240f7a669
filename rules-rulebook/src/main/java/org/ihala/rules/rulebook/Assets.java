package org.ihala.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of a site that no rulebook changes. */
final class Assets {

    private Assets() {}

    static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
