package org.ihala.rules.rulebook;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The official wording of an instrument, given by whoever publishes; the project ships none.
 *
 * @param wordings the Arabic wording by provision id
 */
public record OfficialText(Map<String, String> wordings) {

    private static final StrictJson JSON = new StrictJson(StreamReadConstraints.DEFAULT_MAX_DEPTH);

    /**
     * Reads a JSON list of provisions, each with {@code id} and {@code ar}; the list may stand alone or under
     * {@code provisions}.
     *
     * @throws IllegalArgumentException if it is no such list; the message says where
     */
    public static OfficialText read(byte[] json) {
        JsonNode root = JSON.read(json);
        JsonNode list = root.isArray() ? root : root.path("provisions");
        if (!list.isArray() || list.isEmpty()) {
            throw new IllegalArgumentException("holds no list of provisions");
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        for (JsonNode entry : list) {
            if (!isGiven(entry.path("id")) || !isGiven(entry.path("ar"))) {
                throw new IllegalArgumentException("provision " + wordings.size() + " needs the texts id and ar");
            }
            if (wordings.putIfAbsent(entry.path("id").asText(), entry.path("ar").asText()) != null) {
                throw new IllegalArgumentException("provision " + wordings.size() + " has the id of one before it");
            }
        }
        return new OfficialText(Collections.unmodifiableMap(wordings));
    }

    private static boolean isGiven(JsonNode text) {
        return text.isTextual() && !text.asText().isBlank();
    }

    /** Returns the wording of a provision, or null where it is not given. */
    public @Nullable String of(String provision) {
        return wordings.get(provision);
    }
}
