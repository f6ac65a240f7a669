package org.ihala.rules.signoff;

import org.ihala.rules.law.Text;

/**
 * A part of what decides a provision.
 *
 * @param kind what it is
 * @param id the provision, rule, number, reading, fact or word
 */
public record Part(Kind kind, String id) implements Comparable<Part> {

    /** What a part is. */
    public enum Kind {
        /** The official wording that the encoding was checked against, by its hash. */
        WORDING("official-wording", new Text("النص الرسمي", "official wording")),
        /** Our wording of a provision, number or question, with its source, notes and excuse. */
        TEXT("texts", new Text("صياغتنا", "our text")),
        /** A rule that answers. */
        RULE("rules", new Text("قاعدة", "rule")),
        /** A rule that puts other provisions together. */
        FORMULA("formulas", new Text("قاعدة تجمع أحكامًا", "formula")),
        /** A number of the law with its days. */
        NUMBER("numbers", new Text("رقم", "number")),
        /** Other data of the law: days in force, and which bodies are official ones where a rule asks that. */
        DATA("data", new Text("بيانات أخرى من القانون", "other data of the law")),
        /** A disputed point, the reading applied and those that are not. */
        READING("readings", new Text("قراءة", "reading")),
        /** What the rulebook reads of a case file for a rule. */
        FACT("facts", new Text("ما يُقرأ من ملف القضية", "what is read of the case file")),
        /** A word of the core that a rule is written in. */
        WORD("words", new Text("كلمة من كلمات القواعد", "word of the core"));

        private final String field;
        private final Text text;

        Kind(String field, Text text) {
            this.field = field;
            this.text = text;
        }

        /** Returns the name of the list of such parts in a record. */
        public String field() {
            return field;
        }

        /** Returns what it is called. */
        public Text text() {
            return text;
        }
    }

    @Override
    public int compareTo(Part other) {
        int first = kind.compareTo(other.kind);
        return first != 0 ? first : id.compareTo(other.id);
    }
}
