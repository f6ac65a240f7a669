package org.ihala.rules.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ihala.rules.Basis;
import org.ihala.rules.Decision;
import org.ihala.rules.law.Instrument;
import org.ihala.rules.law.Law;
import org.ihala.rules.law.Source;
import org.ihala.rules.law.Text;
import org.ihala.rules.logic.Proof;
import org.jspecify.annotations.Nullable;

/** Writes decisions in the public JSON format, version 1: fixed field order, two-space indent, line feeds. */
public final class DecisionJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private DecisionJson(JsonGenerator out) {
        this.out = out;
    }

    /** Returns what a decision reports beside its answer, as a JSON object: the field {@code outcome} alone. */
    public static String outcome(Decision decision) {
        return write(json -> json.value(decision.outcome()));
    }

    private interface Body {
        void write(DecisionJson json) throws IOException;
    }

    /** Returns one decision as a JSON object. */
    public static String write(Decision decision) {
        return write(json -> json.decision(decision));
    }

    /** Returns several decisions as one JSON object with the field {@code decisions}. */
    public static String write(List<Decision> decisions) {
        return write(json -> {
            json.out.writeStartObject();
            json.out.writeArrayFieldStart("decisions");
            for (Decision decision : decisions) {
                json.decision(decision);
            }
            json.out.writeEndArray();
            json.out.writeEndObject();
        });
    }

    private static String write(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
            printer.indentArraysWith(lines);
            printer.indentObjectsWith(lines);
            out.setPrettyPrinter(printer);
            body.write(new DecisionJson(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void decision(Decision decision) throws IOException {
        out.writeStartObject();
        out.writeStringField("format", "ihala-decision/1");
        nullable("caseId", decision.caseId());
        out.writeStringField("question", decision.question().id());
        nullable("subject", decision.subject());
        out.writeStringField("asOf", decision.asOf().toString());
        out.writeStringField("edition", decision.edition().id());
        out.writeStringField("answer", decision.answer().name());
        out.writeBooleanField("contested", decision.contested());
        basis(decision.basis());
        out.writeFieldName("outcome");
        value(decision.outcome());
        out.writeArrayFieldStart("because");
        for (Proof proof : decision.because()) {
            proof(decision.law(), proof);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("missing");
        for (Decision.Missing missing : decision.asks()) {
            out.writeStartObject();
            out.writeStringField("fact", missing.fact());
            nullable("person", missing.person());
            if (missing.field() != null) {
                out.writeStringField("field", missing.field());
            }
            out.writeStringField("provision", missing.provision());
            out.writeStringField("who", missing.who());
            text("ask", missing.ask());
            out.writeEndObject();
        }
        out.writeEndArray();
        if (!decision.missingIsExact()) {
            out.writeBooleanField("missingIsExact", false);
        }
        out.writeArrayFieldStart("duties");
        for (Decision.Duty duty : decision.duties()) {
            out.writeStartObject();
            out.writeStringField("provision", duty.provision());
            out.writeStringField("who", duty.who());
            out.writeStringField("status", duty.status().name());
            nullable("due", duty.due());
            if (duty.policyDue() != null) {
                out.writeStringField("policyDue", duty.policyDue().toString());
            }
            if (duty.lateSince() != null) {
                out.writeStringField("lateSince", duty.lateSince().toString());
            }
            if (duty.lastGiven() != null) {
                out.writeStringField("lastGiven", duty.lastGiven().toString());
            }
            if (duty.standing()) {
                out.writeBooleanField("standing", true);
            }
            text("text", duty.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("readings");
        for (Decision.ReadingUsed reading : decision.readings()) {
            out.writeStartObject();
            out.writeStringField("id", reading.id());
            out.writeStringField("chosen", reading.chosen());
            out.writeBooleanField("wouldChangeAnswer", reading.wouldChangeAnswer());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("warnings");
        for (Decision.Warning warning : decision.warnings()) {
            out.writeStartObject();
            out.writeStringField("code", warning.code());
            text("text", warning.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeObjectFieldStart("rulebook");
        out.writeStringField("name", decision.rulebook().name());
        out.writeStringField("version", decision.rulebook().version());
        out.writeStringField("sha256", decision.rulebook().sha256());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void basis(Basis basis) throws IOException {
        out.writeObjectFieldStart("basis");
        out.writeStringField("edition", basis.edition());
        out.writeStringField("kind", basis.kind().name());
        out.writeStringField("confidence", basis.confidence().name());
        out.writeNumberField("steps", basis.steps());
        out.writeNumberField("inferred", basis.inferred());
        out.writeNumberField("signedOff", basis.signedOff());
        out.writeEndObject();
    }

    private void proof(Law law, Proof proof) throws IOException {
        out.writeStartObject();
        out.writeStringField("provision", proof.provision());
        if (proof.about() != null) {
            out.writeStringField("about", proof.about());
        }
        out.writeStringField("answer", proof.answer().name());
        out.writeStringField("rule", proof.rule());
        if (proof.formula() != null) {
            out.writeStringField("formula", proof.formula().toString());
        }
        text("text", law.provision(proof.provision()).text());
        Instrument instrument = law.instrumentOf(proof.provision());
        if (instrument != null) {
            Source source = law.provision(proof.provision()).source();
            out.writeStringField("kind", instrument.kind().name());
            out.writeStringField("source", source.citation());
            out.writeStringField("confidence", source.confidence().name());
        }
        out.writeArrayFieldStart("facts");
        for (String fact : proof.facts()) {
            out.writeString(fact);
        }
        out.writeEndArray();
        if (!proof.children().isEmpty()) {
            out.writeArrayFieldStart("children");
            for (Proof child : proof.children()) {
                proof(law, child);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void text(String name, Text text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("ar", text.ar());
        out.writeStringField("en", text.en());
        out.writeEndObject();
    }

    private void nullable(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value.toString());
        }
    }

    /** Outcome values: maps and lists of texts, dates, numbers, booleans and bilingual texts. */
    private void value(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                value(entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            out.writeEndArray();
        } else if (value instanceof Text text) {
            out.writeStartObject();
            out.writeStringField("ar", text.ar());
            out.writeStringField("en", text.en());
            out.writeEndObject();
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Number number) {
            out.writeNumber(number.longValue());
        } else if (value instanceof LocalDate || value instanceof String) {
            out.writeString(value.toString());
        } else {
            throw new IllegalStateException("an outcome holds a " + value.getClass().getSimpleName());
        }
    }
}
