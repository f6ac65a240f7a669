package org.ihala.rules.referral;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.ihala.rules.CaseFile;

/** A referral case that tests fill in field by field; nothing is on file but a person. */
public final class Sheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root;

    private Sheet(ObjectNode root) {
        this.root = root;
    }

    /** Returns a case about one person, with a screening that says nothing. */
    public static Sheet on(String day) {
        ObjectNode root = JSON.createObjectNode();
        root.put("format", "ihala-case/1").put("asOf", day).put("subject", "p1");
        root.putArray("persons").addObject().put("id", "p1");
        root.putObject("screening");
        return new Sheet(root);
    }

    /** Returns a copy with a field of the screening set, such as {@code circumstances.detained}. */
    public Sheet screening(String path, Object value) {
        Sheet copy = copy();
        ObjectNode node = (ObjectNode) copy.root.get("screening");
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObject("/" + names[i]);
        }
        node.set(names[names.length - 1], JSON.valueToTree(value));
        return copy;
    }

    /** Returns a copy with a field of the person set. */
    public Sheet person(String name, Object value) {
        Sheet copy = copy();
        ((ObjectNode) copy.root.get("persons").get(0)).set(name, JSON.valueToTree(value));
        return copy;
    }

    /** Returns a copy with another person. */
    public Sheet bystander(String id, Boolean suspected) {
        Sheet copy = copy();
        ObjectNode person = copy.root.withArray("/persons").addObject().put("id", id);
        if (suspected != null) {
            person.put("suspectedOffender", suspected);
        }
        return copy;
    }

    /** Returns a copy with a relation to the person. */
    public Sheet relation(String type, String from) {
        Sheet copy = copy();
        copy.root.withArray("/relations").addObject().put("type", type).put("from", from).put("to", "p1");
        return copy;
    }

    /** Returns a copy with a top-level field set. */
    public Sheet with(String name, Object value) {
        Sheet copy = copy();
        copy.root.set(name, JSON.valueToTree(value));
        return copy;
    }

    /** Returns a copy with an act about the person; fields are given as name and value in turn. */
    public Sheet act(String type, String day, Object... fields) {
        Sheet copy = copy();
        ArrayNode acts = copy.root.withArray("/acts");
        ObjectNode act = acts.addObject().put("type", type).put("date", day).put("person", "p1");
        for (int i = 0; i < fields.length; i += 2) {
            act.set((String) fields[i], JSON.valueToTree(fields[i + 1]));
        }
        return copy;
    }

    private Sheet copy() {
        return new Sheet(root.deepCopy());
    }

    /** Returns the case. */
    public CaseFile build() {
        return CaseFile.read(root.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the case, asked about on another day. */
    public CaseFile on(LocalDate day) {
        return build().asOf(day);
    }
}
