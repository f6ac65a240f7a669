package org.ihala.rules.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case that scenarios start from.
 *
 * @param json the case in the public format
 * @param places where each value of it stands
 */
record Base(ObjectNode json, Map<String, String> places) {

    /** Reads the cases of a file by name. */
    static Map<String, Base> read(Entry file) {
        Map<String, Base> bases = new LinkedHashMap<>();
        file.fields(null).forEach((name, entry) -> bases.put(name, of(entry)));
        return bases;
    }

    /** Reads one case. */
    static Base of(Entry entry) {
        Map<String, String> places = new HashMap<>();
        entry.fields(null);
        if (entry.json("", places) instanceof ObjectNode json) {
            json.put("format", "ihala-case/1");
            return new Base(json, places);
        }
        return new Base(JsonNodeFactory.instance.objectNode(), places);
    }

    /** Returns a copy that may be changed. */
    Base copy() {
        return new Base(json.deepCopy(), new HashMap<>(places));
    }
}
